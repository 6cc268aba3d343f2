import type { Span } from "../../model.ts";

/** Yields the spans of a text between white space, each mark apart: what a network of BERT's kind labels one by one. */
export function* splitUnits(text: string, { start, end }: Span): Generator<Span> {
  let from = -1;
  for (let at = start; at < end;) {
    const code = text.codePointAt(at) ?? 0;
    const next = Math.min(end, at + (code > 0xffff ? 2 : 1));
    const sort = toSort(code);
    if (sort === "WORD") {
      if (from < 0) from = at;
    } else {
      if (from >= 0) yield { start: from, end: at };
      from = -1;
      if (sort === "MARK") yield { start: at, end: next };
    }
    at = next;
  }
  if (from >= 0) yield { start: from, end };
}

type Sort = "WORD" | "SPACE" | "MARK";

function toSort(code: number): Sort {
  if (code < 128) return ASCII[code] ?? "WORD";
  const character = String.fromCodePoint(code);
  if (code === 0x85 || (code !== 0xfeff && /\s/u.test(character))) return "SPACE";
  return isIdeograph(code) || /\p{P}/u.test(character) ? "MARK" : "WORD";
}

const ASCII: readonly Sort[] = Array.from({ length: 128 }, (_, code) => {
  if (code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31)) return "SPACE";
  const isMark = (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || code >= 123;
  return isMark && code < 127 ? "MARK" : "WORD";
});

/** The blocks of Chinese characters that BERT's tokenizer sets apart. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
