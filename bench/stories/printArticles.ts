import type { DocumentSignature, Prints, StoryDocument } from "../../src/dedupe/groupStories.ts";
import { printDocument } from "../../src/dedupe/printDocument.ts";
import type { Paragraph } from "../../src/model.ts";
import { hashContent } from "../../src/segment/hashContent.ts";
import type { MadeArticle } from "./makeCorpus.ts";

export interface PrintedArticles {
  /** In the order of the articles; the n-th one's id is n in words. */
  readonly documents: readonly StoryDocument[];
  readonly prints: Prints;
  /** Of all prints. */
  readonly bytes: number;
}

/** Makes of articles what a workspace would hold of them, each in a source whose name tells nothing of its age. */
export function printArticles(articles: Iterable<MadeArticle>): PrintedArticles {
  const documents: StoryDocument[] = [];
  // In columns: hundreds of thousands of arrays would be a work of their own for the collector of garbage.
  const signatures = new Columns<Uint16Array>(Uint16Array);
  const shingles = new Columns<Uint32Array>(Uint32Array);
  const counts = new Columns<Uint32Array>(Uint32Array);
  for (const { paragraphs, date } of articles) {
    const { text, spans } = toText(paragraphs);
    const id = String(documents.length);
    const source = `${(Math.imul(documents.length + 1, 0x9e3779b1) >>> 0).toString(36)}.txt`;
    documents.push({ id, source, start: 0, date, contentHash: hashContent(text, spans) });
    const print = printDocument(text, spans);
    signatures.push(print.signature);
    shingles.push(print.shingles);
    counts.push(print.counts);
  }
  const readPrint: Prints["readPrint"] = async (id) => {
    const n = Number(id);
    return { signature: signatures.at(n), shingles: shingles.at(n), counts: counts.at(n), bound: 2 ** 32 };
  };
  const bytes = signatures.bytes + shingles.bytes + counts.bytes;
  return { documents, prints: { signatures: listSignatures(signatures, documents.length), readPrint }, bytes };
}

/** Lists of numbers, one after the other. */
class Columns<T extends Uint16Array | Uint32Array> {
  #numbers: T;
  readonly #ends: number[] = [0];
  readonly #type: new (length: number) => T;

  constructor(type: new (length: number) => T) {
    this.#type = type;
    this.#numbers = new type(1024);
  }

  push(list: T): void {
    const end = this.#ends.at(-1) ?? 0;
    if (end + list.length > this.#numbers.length) {
      const old = this.#numbers;
      this.#numbers = new this.#type(2 * (end + list.length));
      this.#numbers.set(old);
    }
    this.#numbers.set(list, end);
    this.#ends.push(end + list.length);
  }

  at(n: number): T {
    return this.#numbers.subarray(this.#ends[n], this.#ends[n + 1]) as T;
  }

  get bytes(): number {
    return (this.#ends.at(-1) ?? 0) * this.#numbers.BYTES_PER_ELEMENT;
  }
}

function toText(paragraphs: MadeArticle["paragraphs"]) {
  const spans: Paragraph[] = [];
  let text = "";
  for (const words of paragraphs) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += words.join(" ");
    spans.push({ start, end: text.length, role: "TEXT", sentences: [] });
  }
  return { text, spans };
}

/** As often as it is asked for. */
function listSignatures(signatures: Columns<Uint16Array>, length: number): Prints["signatures"] {
  return {
    async *[Symbol.asyncIterator]() {
      for (let start = 0; start < length; start += 512) {
        yield Array.from({ length: Math.min(512, length - start) }, (_, i): DocumentSignature => {
          return { id: String(start + i), signature: signatures.at(start + i) };
        });
      }
    },
  };
}
