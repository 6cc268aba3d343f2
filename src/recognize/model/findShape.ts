/** Classes of a word's letters, in the order in which networks of our own are trained on them. */
export const SHAPES = ["special", "lower", "title", "upper", "initial", "mixed", "digit", "mark", "uncased"] as const;

/** Returns the index in `SHAPES` of what a word's capital letters look like. */
export function findShape(word: string): number {
  if (/^[a-z]+$/.test(word)) return LOWER;
  const letters = word.match(/\p{L}/gu);
  if (!letters) return /\p{Nd}/u.test(word) ? DIGIT : MARK;
  const upper = letters.map((letter) => /\p{Uppercase}/u.test(letter));
  const isLower = letters.some((letter) => /\p{Lowercase}/u.test(letter));
  if (!upper.includes(true)) return isLower ? LOWER : UNCASED;
  if (letters.length === 1) return INITIAL;
  if (!isLower) return UPPER;
  return upper[0] === true && !upper.includes(true, 1) ? TITLE : MIXED;
}

export const MARK = SHAPES.indexOf("mark");
const LOWER = SHAPES.indexOf("lower");
const TITLE = SHAPES.indexOf("title");
const UPPER = SHAPES.indexOf("upper");
const INITIAL = SHAPES.indexOf("initial");
const MIXED = SHAPES.indexOf("mixed");
const DIGIT = SHAPES.indexOf("digit");
const UNCASED = SHAPES.indexOf("uncased");
