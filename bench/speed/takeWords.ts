import type { CorpusDocument, CorpusSentence } from "../recognition/readCorpus.ts";

/**
 * Takes documents from the first on until they hold `words` tokens, without sentences seen before: a repeat could be
 * answered from memory. The last sentence is whole, so there may be a few tokens more.
 */
export function takeWords(documents: readonly CorpusDocument[], words: number): readonly CorpusDocument[] {
  const seen = new Set<string>();
  const taken: CorpusDocument[] = [];
  let count = 0;
  for (const { id, sentences } of documents) {
    const kept: CorpusSentence[] = [];
    for (const sentence of sentences) {
      const text = sentence.tokens.join(" ");
      if (count >= words || seen.has(text)) continue;
      seen.add(text);
      kept.push(sentence);
      count += sentence.tokens.length;
    }
    if (kept.length > 0) taken.push({ id, sentences: kept });
    if (count >= words) break;
  }
  return taken;
}
