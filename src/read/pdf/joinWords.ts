/** How often each word stands in a text within its lines: what tells whether a hyphen at a line's end is one. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of lines, but for the first and the last of each, which may be halves. Compounds count whole. */
export function countWords(lines: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.toLowerCase().match(WORD) ?? [];
    for (const [i, word] of words.entries()) {
      const isHalf = i === 0 || (i === words.length - 1 && HYPHEN_END.test(line));
      if (!isHalf && counts.size < MOST_WORDS) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu;
const HYPHEN_END = /[\p{L}\p{M}\p{N}][-\u2010\u00AD]$/u;
/** A text of more has seen enough of them. */
const MOST_WORDS = 500_000;

/** How a line goes on from the one before: how many characters of that one's end fall away, and what stands between. */
export interface Joint {
  readonly cut: 0 | 1;
  readonly glue: "" | " " | "-";
}

/**
 * Tells how to join two lines of a paragraph, and undoes hyphenation: the hyphen stays where the text has the word with
 * one elsewhere, where a name or a number follows, and, in English, where both halves are words of the text.
 */
export function joinWords(before: string, line: string, counts: WordCounts): Joint {
  if (!HYPHEN_END.test(before.slice(-3))) {
    return { cut: 0, glue: isUnspaced(before, line) ? "" : " " };
  }
  const [first = ""] = /[\p{L}\p{M}\p{N}]+$/u.exec(before.slice(-60, -1)) ?? [];
  const [second = ""] = /^[\p{L}\p{M}\p{N}]+/u.exec(line.slice(0, 60)) ?? [];
  // "Haus- und Hofmeister": the hyphen stands for a part left out.
  if (second === "" || CONJUNCTIONS.has(second)) return { cut: 0, glue: " " };
  return { cut: 1, glue: isWhole(first, second, before.endsWith("\u00AD"), counts) ? "" : "-" };
}

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "und",
  "oder",
  "bzw",
  "sowie",
  "and",
  "or",
  "och",
  "en",
  "und/oder",
]);

function isWhole(first: string, second: string, isSoft: boolean, counts: WordCounts): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  const count = (word: string) => counts.get(word) ?? 0;
  const [whole, parted] = [count(a + b), count(`${a}-${b}`) + count(`${a}\u2010${b}`)];
  if (whole !== parted) return whole > parted;
  const isCapitals = /^\p{Lu}{2,}$/u.test(first) && /^\p{Lu}+$/u.test(second);
  if (!/^\p{Ll}|^\p{Lo}/u.test(second) && !isCapitals) return false;
  if (/\d$/.test(first)) return false;
  if (isSoft || !isEnglish(counts)) return true;
  return !(count(a) > 0 && count(b) > 0 && a.length > 2 && b.length > 2) && !PREFIXES.has(a);
}

/** What English sets apart by a hyphen as a rule. */
const PREFIXES: ReadonlySet<string> = new Set(["ex", "self", "all", "half", "well", "then", "vice", "so", "non"]);

/** English has many compounds with a hyphen in lower case; German, Dutch and Russian seldom have. */
function isEnglish(counts: WordCounts): boolean {
  const count = (word: string) => counts.get(word) ?? 0;
  return count("the") + count("of") > count("die") + count("und") + count("het") + count("det") + count("och");
}

/** Chinese and Japanese have no spaces between words. */
function isUnspaced(before: string, line: string): boolean {
  return IDEOGRAPH.test(before.slice(-1)) && IDEOGRAPH.test(line.slice(0, 1));
}

const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
