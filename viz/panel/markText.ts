/** A stretch of text, marked with a highlight or plain. */
export interface TextPiece<H> {
  readonly text: string;
  /** Null where the text is plain. */
  readonly highlight: H | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at its highlights; the pieces put together are the text again. Highlights that overlap an earlier one or
 * lie outside the text are left plain.
 *
 * @param from where the text begins in what the highlights count from
 */
export function markText<H extends Span>(text: string, highlights: readonly H[], from = 0): readonly TextPiece<H>[] {
  const pieces: TextPiece<H>[] = [];
  let at = 0;
  for (const highlight of [...highlights].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = highlight.start - from;
    const end = highlight.end - from;
    if (start < at || end > text.length || end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), highlight: null });
    pieces.push({ text: text.slice(start, end), highlight });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), highlight: null });
  return pieces;
}
