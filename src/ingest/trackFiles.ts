import type { ReadEnd } from "../isolate/messages.ts";
import { compareCodePoints, type FileEnd, type FileRecord, type Refusal } from "../model.ts";

/** Follows each file from its first text to its end. */
export interface FileTracker {
  /** A text of the file was read, and is to be ingested. */
  readonly addText: (file: string) => void;
  /** A text of the file is ingested, or needs not be. */
  readonly settleText: (file: string) => void;
  /** Something in the file could not be read. */
  readonly refuse: (file: string, refusal: Refusal) => void;
  /** Reading of the file is over. `before`: what was kept of it when it was last read. */
  readonly end: (file: string, end: ReadEnd, before: FileRecord | null) => void;
  /** The files that are over since the last call, with all their texts: what the workspace should keep of them. */
  readonly takeOver: () => readonly FileRecord[];
  /** How every file ended so far, ordered by name. */
  readonly list: () => readonly FileEnd[];
  /** Files that are over. */
  readonly count: () => number;
}

interface Tally {
  texts: number;
  underWay: number;
  readonly refused: Refusal[];
  refusedCount: number;
  textless: number;
}

/** What is kept of one file: of a million bad lines the first. */
const MOST_TOLD = 1000;

/** `fields`: what the fields with a text may be called. */
export function trackFiles(fields: readonly string[]): FileTracker {
  const open = new Map<string, Tally>();
  const ending = new Map<string, (tally: Tally) => FileRecord | FileEnd>();
  const over: FileRecord[] = [];
  const ends: FileEnd[] = [];

  const tally = (file: string): Tally => {
    const found = open.get(file) ?? { texts: 0, underWay: 0, refused: [], refusedCount: 0, textless: 0 };
    open.set(file, found);
    return found;
  };
  const close = (file: string): void => {
    const counts = tally(file);
    const toRecord = ending.get(file);
    if (!toRecord || counts.underWay > 0) return;
    const record = toRecord(counts);
    open.delete(file);
    ending.delete(file);
    if ("fingerprint" in record) over.push(record);
    ends.push(toEnd(record));
  };

  return {
    addText: (file) => {
      const counts = tally(file);
      counts.texts++;
      counts.underWay++;
    },
    settleText: (file) => {
      tally(file).underWay--;
      close(file);
    },
    refuse: (file, refusal) => {
      const counts = tally(file);
      if (refusal.isTextless === true) counts.textless++;
      else if (counts.refusedCount++ < MOST_TOLD) counts.refused.push(refusal);
    },
    end: (file, end, before) => {
      ending.set(file, (counts) => describeEnd(file, end, before, counts, fields));
      close(file);
    },
    takeOver: () => over.splice(0),
    list: () => ends.toSorted((a, b) => compareCodePoints(a.name, b.name)),
    count: () => ends.length,
  };
}

function describeEnd(
  name: string,
  end: ReadEnd,
  before: FileRecord | null,
  { texts, refused, refusedCount, textless }: Tally,
  fields: readonly string[],
): FileRecord | FileEnd {
  // What could not be read then cannot be now: it is told again.
  if (end.state === "UNCHANGED" && before)
    return { ...toEnd(before), end: before.end === "done" ? "unchanged" : before.end };
  const told =
    textless === 0 ? refused : [...refused, tellTextless(name, textless, texts + refusedCount + textless, fields)];
  // Records without a text are told together.
  const counted = refusedCount + Math.min(1, textless);
  const failed = end.state === "REFUSED" ? end : null;
  const nothing = texts === 0 && counted > 0 ? "nothing in it could be read" : null;
  const record = {
    name,
    end: texts === 0 && (failed || nothing) ? "refused" : failed || counted > 0 ? "partial" : "done",
    reason: failed?.reason ?? null,
    advice: failed?.advice ?? null,
    texts,
    refused: told.toSorted((a, b) => compareCodePoints(a.name, b.name)),
    refusedCount: counted,
  } as const;
  const fingerprint = end.state === "UNCHANGED" ? null : end.fingerprint;
  return fingerprint === null ? record : { ...record, fingerprint };
}

function toEnd({ name, end, reason, advice, texts, refused, refusedCount }: FileEnd): FileEnd {
  return { name, end, reason, advice, texts, refused, refusedCount };
}

function tellTextless(name: string, textless: number, of: number, fields: readonly string[]): Refusal {
  const looked = `${fields.slice(0, 6).join(", ")}${fields.length > 6 ? " and the like" : ""}`;
  return {
    name,
    reason: `${textless.toLocaleString("en-US")} of ${of.toLocaleString("en-US")} records had no text (looked for ${looked})`,
    // Where most have one, its field is known.
    advice: textless * 2 > of ? "name the field with --set fields=text=NAME" : null,
  };
}
