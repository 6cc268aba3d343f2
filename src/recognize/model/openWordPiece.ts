/** Splits words to the pieces of a vocabulary. */
export interface WordPiece {
  readonly cls: number;
  readonly sep: number;
  /** The highest id. */
  readonly last: number;
  /** The ids of a unit's pieces: the longest ones that fit, from the left; none for control characters alone. */
  split(unit: string): readonly number[];
}

export interface WordPieceOptions {
  /** Whether letters are lowered and accents stripped before the vocabulary is asked. @default true */
  readonly isUncased?: boolean;
}

/**
 * Opens a WordPiece vocabulary, one piece a line, later pieces of a word begun with `##` (Wu et al. 2016, as BERT has it).
 * Returns what is wrong, as part of a sentence, when a piece that every text needs is missing.
 */
export function openWordPiece(
  vocabulary: readonly string[],
  { isUncased = true }: WordPieceOptions = {},
): WordPiece | string {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const missing = ["[UNK]", "[CLS]", "[SEP]"].filter((piece) => !ids.has(piece));
  if (missing.length > 0) return `its vocabulary must hold ${missing.join(" and ")}, but does not`;
  const unknown = [ids.get("[UNK]") ?? 0];
  const known = new Map<string, readonly number[]>();
  const splitNew = (unit: string): readonly number[] => {
    let word = "";
    for (const character of unit) word += normalize(character, isUncased);
    if (word === "") return [];
    const letters = [...word];
    if (letters.length > LONGEST_WORD) return unknown;
    const pieces: number[] = [];
    for (let start = 0; start < letters.length;) {
      let end = letters.length;
      let id: number | undefined;
      for (; end > start; end--) {
        id = ids.get((start > 0 ? "##" : "") + letters.slice(start, end).join(""));
        if (id !== undefined) break;
      }
      if (id === undefined) return unknown;
      pieces.push(id);
      start = end;
    }
    return pieces;
  };
  return {
    cls: ids.get("[CLS]") ?? 0,
    sep: ids.get("[SEP]") ?? 0,
    last: vocabulary.length - 1,
    split(unit: string) {
      let pieces = known.get(unit);
      if (!pieces) {
        pieces = splitNew(unit);
        // Long words seldom come back; and a longer slice of a text would keep the whole text in memory.
        if (unit.length <= LONGEST_KNOWN) {
          if (known.size >= MOST_KNOWN) known.clear();
          known.set(unit, pieces);
        }
      }
      return pieces;
    },
  };
}

/** Code points; a longer word is unknown, so that a text of one word takes linear time. */
const LONGEST_WORD = 100;
const LONGEST_KNOWN = 12;
const MOST_KNOWN = 50_000;

function normalize(character: string, isUncased: boolean): string {
  if (/\p{C}/u.test(character)) return "";
  if (!isUncased) return character;
  const lower = character.toLowerCase();
  return /^[\0-\x7f]+$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{Mn}/gu, "");
}
