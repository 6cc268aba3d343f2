import type { Mention, Span } from "../../model.ts";
import type { LabelledSentence } from "./labelSentences.ts";
import { listOverlaps } from "./listOverlaps.ts";
import { KIND_OF_LABEL } from "./readLabels.ts";
import type { Seen } from "./spreadNames.ts";
import { trimSpan } from "./trimSpan.ts";

/**
 * Lists what the network sees as mentions: labels that stand for no kind left out, and spans without what is no part of a
 * name. What the rules find as it is stays so: "The Hague", "McDonald's". Ordered by start, without overlap.
 */
export function listSeen(
  text: string,
  sentences: readonly LabelledSentence[],
  found: readonly Mention[],
  countTitleWords: (name: string) => number,
): readonly Seen[] {
  return sentences.flatMap(({ piece: { paragraph, sentence }, names }) =>
    names.flatMap(({ kind: label, certainty, start, end }): Seen[] => {
      const kind = KIND_OF_LABEL.get(label);
      if (!kind) return [];
      const isKnown = listOverlaps(found, { start, end }).some((own) => own.start === start && own.end === end);
      const trimmed = isKnown ? { start, end } : trimSpan(text, { start, end });
      const span = kind === "PERSON" && !isKnown ? skipTitle(text, trimmed, countTitleWords) : trimmed;
      if (span.end <= span.start) return [];
      return [{ ...span, kind, text: text.slice(span.start, span.end), paragraph, sentence, certainty }];
    }),
  );
}

/** Leaves a title out; nothing is left of a name that is one. */
function skipTitle(text: string, span: Span, countTitleWords: (name: string) => number): Span {
  let { start } = span;
  const words = text.slice(start, span.end).matchAll(/\S+\s*/g);
  for (const [word] of [...words].slice(0, countTitleWords(text.slice(start, span.end)))) start += word.length;
  return { start, end: span.end };
}
