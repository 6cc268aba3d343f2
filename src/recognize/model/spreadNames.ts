import type { Kind, Mention, Span } from "../../model.ts";
import type { Piece } from "../listPieces.ts";
import { splitUnits } from "./splitUnits.ts";

/** A mention and how sure the network is of it, 0 to 1. */
export interface Seen extends Mention {
  readonly certainty: number;
}

/**
 * Finds where a document writes a name again, as it is, that the network saw clearly elsewhere, and a person's surname
 * where the whole name was seen. Returns those places alone; none overlaps what `isTaken` says is taken.
 */
export function spreadNames(
  text: string,
  pieces: Iterable<Piece>,
  seen: readonly Seen[],
  isTaken: (span: Span) => boolean,
): readonly Seen[] {
  const known = listKnown(text, seen);
  if (known.names.size === 0) return [];
  const found: Seen[] = [];
  for (const piece of pieces) {
    const units = [...splitUnits(text, piece)];
    const words = units.map(({ start, end }) => text.slice(start, end));
    for (let i = 0; i < units.length; i++) {
      const name = findName(known, words, i);
      const first = units[i];
      const last = units[i + (name?.length ?? 0) - 1];
      // What begins a sentence has its capital from there.
      if (!name || !first || !last || (name.length === 1 && i === 0)) continue;
      const span = { start: first.start, end: last.end };
      const own = text.slice(span.start, span.end);
      if (toSpelling(own) !== name.spelling || isTaken(span)) continue;
      const { paragraph, sentence } = piece;
      found.push({ ...span, kind: name.kind, text: own, certainty: name.certainty, paragraph, sentence });
      i += name.length - 1;
    }
  }
  return found;
}

/** Other white space makes no other name. */
function toSpelling(name: string): string {
  return name.replace(/\s+/g, " ");
}

interface Known {
  readonly spelling: string;
  /** Units. */
  readonly length: number;
  readonly kind: Kind;
  readonly certainty: number;
}

interface KnownNames {
  /** By their units, joined. */
  readonly names: ReadonlyMap<string, Known>;
  /** First unit → how many units names have that begin with it, the most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** The longest known name that begins at a unit. */
function findName({ names, lengths }: KnownNames, words: readonly string[], at: number): Known | undefined {
  for (const length of lengths.get(words[at] ?? "") ?? []) {
    const name = names.get(toKey(words.slice(at, at + length)));
    if (name) return name;
  }
  return undefined;
}

function toKey(words: readonly string[]): string {
  return words.join("\n");
}

/** From this certainty on a name is seen clearly. */
const CLEAR = 0.9;
/** Units: what is longer is no name that is written twice. */
const LONGEST_NAME = 16;

function listKnown(text: string, seen: readonly Seen[]): KnownNames {
  const names = new Map<string, Known>();
  const lengths = new Map<string, Set<number>>();
  const add = (words: readonly string[], spelling: string, { kind, certainty }: Seen): void => {
    const key = toKey(words);
    if ((names.get(key)?.certainty ?? 0) >= certainty) return;
    names.set(key, { spelling, length: words.length, kind, certainty });
    const first = words[0] ?? "";
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  };
  for (const name of seen) {
    if (name.certainty < CLEAR) continue;
    const words = [...splitUnits(text, name)].map((unit) => text.slice(unit.start, unit.end));
    if (words.length > LONGEST_NAME) continue;
    if (words.length > 1 || isTelling(words[0])) add(words, toSpelling(name.text), name);
    const surname = words.at(-1);
    if (name.kind === "PERSON" && words.length > 1 && surname !== undefined && isTelling(surname)) {
      add([surname], surname, name);
    }
  }
  return {
    names,
    lengths: new Map([...lengths].map(([first, own]) => [first, [...own].sort((a, b) => b - a)])),
  };
}

/** A single word must be long enough to be no chance, and begin with a capital letter. */
function isTelling(word: string | undefined): boolean {
  return word !== undefined && word.length >= 4 && /^\p{Lu}/u.test(word);
}
