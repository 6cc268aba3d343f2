import type { Source } from "../../model.ts";
import type { Found } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { TextlessRecord } from "./readRecord.ts";

/** Makes a source by `make`, or tells why there is none: one bad record ends alone. */
export function findSource(name: string, make: () => Source): Found {
  try {
    return { source: make() };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { reason, advice } = error;
    return { refused: { name, reason, advice, ...(error instanceof TextlessRecord && { isTextless: true }) } };
  }
}
