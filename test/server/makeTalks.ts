import { makeDocument } from "../make.ts";
import { makeWorkspace } from "../makeWorkspace.ts";

export const ANN = "person/ann-lee";
export const BOB = "person/bob-ray";
export const CY = "person/cy-poe";
export const OSLO = "location/oslo";

/** A workspace of two stories, one of them printed twice, and an entity without edges. */
export function makeTalks() {
  const met = "[PERSON Ann Lee] met [PERSON Bob Ray] in [LOCATION Oslo].\n[GROUP Norwegians] cheered.";
  return makeWorkspace([
    makeDocument(`${met}\n\n[PERSON Ann Lee] spoke.\n[PERSON Bob Ray] listened.`, {
      source: "talks/1.txt",
      date: "2026-02-05",
      contentHash: "talks",
    }),
    makeDocument(`${met}\n\n[PERSON Ann Lee] spoke.\n[PERSON Bob Ray] listened.`, {
      source: "talks/2.txt",
      date: "2026-02-06",
      contentHash: "talks",
    }),
    makeDocument("[PERSON Bob Ray] called [PERSON Cy Poe].\n\n[LAW Treaty of Rome] holds.", { source: "talks/3.txt" }),
  ]);
}
