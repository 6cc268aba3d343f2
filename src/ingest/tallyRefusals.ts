import { compareCodePoints } from "../model.ts";
import type { Refusal } from "../read/listInputs.ts";

/** What was not read, gathered so that a file of a million bad lines is told of in a few. */
export interface RefusalTally {
  readonly add: (refusal: Refusal) => void;
  /** A record without a text was met. */
  readonly addTextless: (name: string) => void;
  /** A record was met, of whatever kind. */
  readonly addRecord: (name: string) => void;
  /** Ordered by name. */
  readonly list: () => readonly Refusal[];
}

/** `fields`: what the fields with a text may be called. */
export function tallyRefusals(fields: readonly string[]): RefusalTally {
  const refused: Refusal[] = [];
  const counts = new Map<string, { records: number; textless: number; refused: number }>();
  const count = (name: string) => {
    const container = findContainer(name);
    const found = counts.get(container) ?? { records: 0, textless: 0, refused: 0 };
    counts.set(container, found);
    return found;
  };
  return {
    add: (refusal) => {
      if (count(refusal.name).refused++ < MOST_TOLD) refused.push(refusal);
    },
    addTextless: (name) => void count(name).textless++,
    addRecord: (name) => void count(name).records++,
    list: () => {
      const told = [...refused];
      for (const [name, { records, textless, refused }] of counts) {
        if (refused > MOST_TOLD)
          told.push({ name, reason: `${tell(refused - MOST_TOLD)} more of its records could not be read` });
        if (textless > 0) {
          told.push({
            name,
            reason: `${tell(textless)} of ${tell(records)} records had no text (looked for ${fields.slice(0, 6).join(", ")}${fields.length > 6 ? " and the like" : ""}); name the field with --set fields=text=NAME`,
          });
        }
      }
      return told.sort((a, b) => compareCodePoints(a.name, b.name));
    },
  };
}

/** Refusals that one file's records are told of. */
const MOST_TOLD = 20;

function tell(count: number): string {
  return count.toLocaleString("en-US");
}

/** The file that a source stands in: `news.jsonl` of `news.jsonl!/17`; the source itself where it is a file. */
function findContainer(name: string): string {
  const end = name.lastIndexOf("!/");
  return end < 0 ? name : name.slice(0, end);
}
