import type { Span } from "../../src/model.ts";

/**
 * Finds each wanted line in a text that gives most of them, in order, as lines of its own, by the longest common
 * subsequence (Wagner and Fischer 1974). Null for a line that the text leaves out.
 */
export function alignLines(text: string, wanted: readonly string[]): readonly (Span | null)[] {
  const lines = listLines(text);
  const given = lines.map(({ start, end }) => collapse(text.slice(start, end)));
  const sought = wanted.map(collapse);
  const width = given.length + 1;
  const lengths = new Uint32Array((sought.length + 1) * width);
  for (let i = sought.length - 1; i >= 0; i--) {
    for (let j = given.length - 1; j >= 0; j--) {
      const here = i * width + j;
      lengths[here] =
        sought[i] === given[j]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  let j = 0;
  return sought.map((line, i) => {
    while (j < given.length && given[j] !== line) {
      if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) return null;
      j++;
    }
    return lines[j++] ?? null;
  });
}

/** Lines that are not blank, without the white space around them. */
function listLines(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function collapse(line: string): string {
  return line
    .replaceAll(/[\s\u00AD]+/g, " ")
    .trim()
    .replace(/^[-•*] /, "");
}
