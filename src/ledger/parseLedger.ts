import {
  type Decision,
  DECISION_TYPES,
  type DecisionType,
  type LedgerEvent,
  type MentionRef,
  type NameRef,
  type Revision,
} from "../decisions.ts";
import { ENTITY_KINDS, type EntityKind } from "../model.ts";
import { cleanText, MOST_LENGTH } from "./cleanText.ts";
import { Problem } from "../problem.ts";

/**
 * Reads the lines that `ledger export` writes, one event a line; blank lines are passed over.
 * @throws Problem naming the first line that is none
 */
export function parseLedger(text: string, file: string): readonly LedgerEvent[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      const event = parseEvent(line);
      if (event) return [event];
      throw new Problem(
        `Line ${i + 1} of ${file} is no entry of a ledger; nothing of it was taken over. comention ledger export writes such files.`,
      );
    });
}

function parseEvent(line: string): LedgerEvent | null {
  const value = parseJson(line);
  if (!isRecord(value)) return null;
  const { id, time, author, reason, action } = value;
  const isWhole =
    [id, time, author].every((one) => typeof one === "string" && one !== "") && typeof reason === "string";
  if (!isTime(time)) return null;
  const isShort = [id, time, author, reason].every((one) => String(one).length <= MOST_LENGTH);
  const isClean = author === cleanText(String(author)) && reason === cleanText(String(reason));
  const parsed = isWhole && isShort && isClean && isRecord(action) ? parseAction(action) : null;
  return (
    parsed && { id: String(id), time: String(time), author: String(author), reason: String(reason), action: parsed }
  );
}

function parseAction(value: Readonly<Record<string, unknown>>): Decision | Revision | null {
  const { type, event, names, text } = value;
  if (type === "undo" || type === "redo") return typeof event === "string" ? { type, event } : null;
  const known = DECISION_TYPES.find((one) => one === type);
  if (!known || !Array.isArray(names) || names.length < leastNames(known)) return null;
  const parsed = names.map(parseName);
  const refs = parsed.filter((name) => name !== null);
  if (refs.length < parsed.length) return null;
  if (["rename", "retype", "note", "tag"].includes(known)) {
    const isClean = typeof text === "string" && text !== "" && text === cleanText(text) && text.length <= MOST_LENGTH;
    const isText = isClean && (known !== "retype" || isKind(text));
    return isText ? { type: known, names: refs, text } : null;
  }
  return { type: known, names: refs };
}

/** As `Date.toISOString` writes it, so that times are in order as texts. */
function isTime(value: unknown): boolean {
  const time = typeof value === "string" ? new Date(value) : new Date(NaN);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}

function leastNames(type: DecisionType): number {
  return type === "merge" || type === "apart" ? 2 : 1;
}

function parseName(value: unknown): NameRef | null {
  if (!isRecord(value)) return null;
  const { kind, name, mention } = value;
  if (!isKind(kind) || typeof name !== "string" || name === "") return null;
  if (mention === undefined) return { kind, name };
  const place = parseMention(mention);
  return place && { kind, name, mention: place };
}

function parseMention(value: unknown): MentionRef | null {
  if (!isRecord(value)) return null;
  const { source, start, end } = value;
  const isPlace = typeof source === "string" && Number.isInteger(start) && Number.isInteger(end);
  return isPlace ? { source, start: Number(start), end: Number(end) } : null;
}

function isKind(value: unknown): value is EntityKind {
  return ENTITY_KINDS.some((kind) => kind === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
