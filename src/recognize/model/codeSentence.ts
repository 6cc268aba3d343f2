import { KINDS, type Mention, type Span } from "../../model.ts";
import { findShape, MARK } from "./findShape.ts";
import type { WordPiece } from "./openWordPiece.ts";
import type { CodedSentence } from "./packWindows.ts";
import { splitUnits } from "./splitUnits.ts";

/**
 * Turns a sentence to what a network is fed, with the spans of its units in the text. `hints` are mentions ordered by
 * start, looked at from the one numbered `from`.
 */
export function codeSentence(
  text: string,
  sentence: Span,
  wordPiece: WordPiece,
  hints: readonly Mention[],
  from = 0,
): CodedSentence & { readonly units: readonly Span[] } {
  const coded = { pieces: [] as number[], shapes: [] as number[], hints: [] as number[], heads: [] as number[] };
  const units: Span[] = [];
  let isFirst = true;
  let hint = from;
  for (const unit of splitUnits(text, sentence)) {
    const word = text.slice(unit.start, unit.end);
    const pieces = wordPiece.split(word);
    if (pieces.length === 0) continue;
    const shape = findShape(word);
    while ((hints[hint]?.end ?? Infinity) <= unit.start) hint++;
    const hintCode = toHintCode(hints[hint], unit.start);
    units.push(unit);
    coded.heads.push(coded.pieces.length);
    for (const piece of pieces) {
      coded.pieces.push(piece);
      coded.shapes.push(2 * shape + (isFirst ? 1 : 0));
      coded.hints.push(hintCode);
    }
    isFirst &&= shape === MARK;
  }
  return { ...coded, units };
}

/** 0: none. Then for each kind two: the unit that begins it, and those inside. */
function toHintCode(hint: Mention | undefined, start: number): number {
  if (!hint || start < hint.start) return 0;
  return 1 + 2 * KINDS.indexOf(hint.kind) + (start > hint.start ? 1 : 0);
}
