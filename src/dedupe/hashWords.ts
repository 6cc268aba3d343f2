/**
 * Hashes the words of a text to 32 bits each, in order, and hands them on: runs of letters and digits of any script in
 * one form of case, and single characters of scripts that are written without spaces. Never 0.
 */
export function hashWords(text: string, onWord: (hash: number) => void): void {
  const unified = text.normalize("NFKC").toLowerCase();
  // Fowler, Noll and Vo's hash (FNV-1a) by code point.
  let hash = 0;
  for (let i = 0; i < unified.length; i++) {
    const point = unified.codePointAt(i) ?? 0;
    if (point > 0xffff) i++;
    const sort = sortOf(point);
    if (sort === IGNORED) continue;
    if (sort === LETTER) {
      hash = Math.imul((hash || 0x811c9dc5) ^ point, 0x01000193);
      continue;
    }
    if (hash !== 0) onWord(mixBits(hash));
    hash = 0;
    if (sort === WORD) onWord(mixBits(Math.imul(0x811c9dc5 ^ point, 0x01000193)));
  }
  if (hash !== 0) onWord(mixBits(hash));
}

/** MurmurHash3's last step (Austin Appleby 2011): every bit of the result depends on every bit given. Never 0. */
export function mixBits(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0 || 1;
}

const [GAP, LETTER, WORD, IGNORED] = [1, 2, 3, 4];

/** The sorts of the characters that were asked for: patterns are too slow for every letter of a text. */
const SORTS = new Uint8Array(0x110000);

function sortOf(point: number): number {
  return SORTS[point] || (SORTS[point] = findSort(String.fromCodePoint(point)));
}

function findSort(character: string): number {
  // Soft hyphens, joiners and the like are part of no word and part none.
  if (/[\u00AD\u200B-\u200D\u2060]/.test(character)) return IGNORED;
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return GAP;
  return UNSPACED.test(character) ? WORD : LETTER;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
