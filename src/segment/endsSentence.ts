/**
 * Whether text ends as a sentence does: with a full stop, question or exclamation mark or dots, closing quotation marks
 * and brackets aside. A headline or a caption mostly does not. The stop of an abbreviation like "U.S." is none.
 */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-40);
  return SENTENCE_END.test(tail) && !ABBREVIATION_END.test(tail);
}

const SENTENCE_END = /[.!?…。！？｡؟।](?:["'”’»›)\]」』）*_]|\[\d+\]){0,4}$/u;
const ABBREVIATION_END = /(?:^|[^\p{L}])(?:\p{Lu}\.){2,}$/u;

/** Counts words: runs of letters, digits and what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}
