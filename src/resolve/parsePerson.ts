import { plainName } from "./plainName.ts";
import { remember } from "./remember.ts";
import { toSkeleton } from "./skeleton.ts";

/** A word of a name, to be compared. */
export interface NameWord {
  /** See `plainName`. */
  readonly plain: string;
  readonly skeleton: string;
}

/** A person's name, taken apart. */
export interface PersonName {
  /** Null for a single name. */
  readonly given: NameWord | null;
  readonly middle: readonly NameWord[];
  readonly family: NameWord;
  /** "jr", "sr", "ii"; null for none. */
  readonly suffix: string | null;
}

/** Takes a person's name apart: "Dr. Jane M. Roe", "Roe, Jane", "Jane Roe Jr."; null where nothing is left of it. */
export const parsePerson = remember((name): PersonName | null => {
  const [before = "", after = null] = name.split(/,(?!\s*(?:jr|sr|ii|iii|iv)\b)\s*/i, 3);
  // "Roe, Jane"; behind a second comma stands what is no name.
  const turned = after !== null && /\p{L}/u.test(after) ? `${after} ${before}` : name;
  const words = plainName(turned).split(" ").filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0] ?? "")) words.shift();
  const suffix = words.length > 2 && SUFFIXES.has(words.at(-1) ?? "") ? (words.pop() ?? null) : null;
  while (words.length > 2 && PARTICLES.has(words.at(-2) ?? "")) words.splice(-2, 2, words.slice(-2).join(" "));
  const family = words.pop();
  if (family === undefined) return null;
  const [given = null, ...middle] = words;
  const toWord = (plain: string): NameWord => ({ plain, skeleton: toSkeleton(plain) });
  return { given: given === null ? null : toWord(given), middle: middle.map(toWord), family: toWord(family), suffix };
});

const TITLES: ReadonlySet<string> = new Set(
  "the mr mrs ms miss dr prof professor sir dame lord lady gen general col colonel maj major capt captain lt sgt sen senator rep gov president judge justice rev father bishop sheikh ayatollah king queen prince princess herr frau".split(
    " ",
  ),
);
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
const PARTICLES: ReadonlySet<string> = new Set(
  "de da di du del della van von der den ten ter le la bin ibn al el abu ben".split(" "),
);
