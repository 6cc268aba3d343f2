/** A sentence as a corpus has it: `tags[i]` is the BIO2 tag of `tokens[i]`. */
export interface CorpusSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

export interface CorpusDocument {
  /** As `-DOCSTART-` names it, else the sentence's number from 1. */
  readonly id: string;
  readonly sentences: readonly CorpusSentence[];
}

/**
 * Reads `token<TAB>tag` lines, sentences parted by blank lines, documents begun by `-DOCSTART- id`. In a file without
 * such lines the sentences have nothing to do with one another: each is a document of its own.
 */
export function readCorpus(text: string): readonly CorpusDocument[] {
  const documents: { readonly id: string; readonly sentences: CorpusSentence[] }[] = [];
  const hasDocuments = /^-DOCSTART-/m.test(text);
  let count = 0;
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    const first = lines[0] ?? "";
    if (first.startsWith(MARK)) {
      documents.push({ id: (first.split("\t")[0] ?? "").slice(MARK.length).trim(), sentences: [] });
      lines.shift();
    }
    if (lines.length === 0) continue;
    count++;
    const pairs = lines.map((line) => line.split("\t"));
    const sentence = { tokens: pairs.map(([token = ""]) => token), tags: pairs.map((pair) => pair[1] ?? "O") };
    const open = documents.at(-1);
    if (hasDocuments && open) open.sentences.push(sentence);
    else documents.push({ id: String(count), sentences: [sentence] });
  }
  return documents.filter(({ sentences }) => sentences.length > 0);
}

const MARK = "-DOCSTART-";
