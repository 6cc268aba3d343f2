import type { Document, Print } from "../model.ts";
import { CandidateFinder } from "./CandidateFinder.ts";
import { compareByAge, type DatedDocument } from "./compareByAge.ts";
import { isReprint, measureOverlap } from "./measureOverlap.ts";
import { SIGNATURE_LENGTH } from "./signShingles.ts";

/** What tells whether two documents print the same text, and which of them came first. */
export type StoryDocument = DatedDocument & Pick<Document, "contentHash">;

/** The stored prints of the documents to group. */
export interface Prints {
  /** Of each document that has any, by its id, in any order and in batches. */
  readonly signatures: AsyncIterable<readonly DocumentSignature[]>;
  /** Null where there is none. */
  readonly readPrint: (id: string) => Promise<Print | null>;
}

export interface DocumentSignature {
  readonly id: string;
  readonly signature: Uint16Array;
}

export interface Stories {
  /** Document id → id of its story's head, its own for the head. In the order given. */
  readonly heads: ReadonlyMap<string, string>;
  /**
   * Document id → earlier documents of other stories whose text it prints too, as an article does that was merged from
   * two; a document without such has no entry.
   */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gathers documents that print the same text into stories. A pure function of the documents, whatever their order.
 *
 * Documents are taken by age (`compareByAge`), so that each joins a story whose head stands already: a document of the
 * same content hash as an earlier one joins that one's story; any other joins the head that it is a reprint of
 * (`isReprint`), of several the one that it has most in common with, of equals the earliest; and where it is a reprint
 * of none it is a head. Being a reprint is handed on to nobody: every member prints its head's text, and two articles
 * that a third one merged stay two stories, unless the merged one came first and both are cuts of it.
 */
export async function groupStories(documents: readonly StoryDocument[], prints: Prints): Promise<Stories> {
  const byAge = documents.toSorted(compareByAge);
  const firsts = new Map<string, string>();
  for (const { id, contentHash } of byAge) if (!firsts.has(contentHash)) firsts.set(contentHash, id);
  const distinct = byAge.filter(({ id, contentHash }) => firsts.get(contentHash) === id);
  const { heads, links } = await groupDistinct(distinct, prints);
  const toHead = ({ id, contentHash }: StoryDocument) => heads.get(firsts.get(contentHash) ?? id) ?? id;
  return { heads: new Map(documents.map((document) => [document.id, toHead(document)])), links };
}

/** @param documents by age, no two of one content hash */
async function groupDistinct(documents: readonly StoryDocument[], { signatures, readPrint }: Prints): Promise<Stories> {
  const signed = await collectSignatures(documents, signatures);
  const finder = new CandidateFinder(signed.signatures);
  // What is too short to be told by more than its content hash is alone.
  const heads = new Map(documents.map(({ id }) => [id, id]));
  const links = new Map<string, readonly string[]>();
  const idOf = (place: number) => signed.ids[place] ?? "";
  for (const [place, id] of signed.ids.entries()) {
    const candidates = finder.findCandidates(place);
    const own = candidates.length > 0 ? await readPrint(id) : null;
    const measure = async (other: number) => {
      const print = own && (await readPrint(idOf(other)));
      const overlap = own && print && measureOverlap(own, print);
      return overlap && isReprint(overlap) ? overlap.shared : null;
    };
    // Heads, with what the document has in common with them; and copies that it reprints where it does not their heads.
    const reprinted = new Map<number, number>();
    const copies: number[] = [];
    for (const { head, copy } of candidates) {
      const shared = await measure(head);
      if (shared !== null) reprinted.set(head, shared);
      else if (copy !== head && (await measure(copy)) !== null) copies.push(copy);
    }
    const head = findMost(reprinted) ?? place;
    finder.place(place, head);
    heads.set(id, idOf(head));
    const others = [...reprinted.keys(), ...copies].filter((other) => finder.headOf(other) !== head);
    if (others.length > 0) links.set(id, others.sort((a, b) => a - b).map(idOf));
  }
  return { heads, links };
}

/** The documents that have a signature, in order, and their signatures one after the other. */
async function collectSignatures(documents: readonly StoryDocument[], batches: Prints["signatures"]) {
  const found = new Map<string, Uint16Array>();
  const wanted = new Set(documents.map(({ id }) => id));
  for await (const batch of batches) {
    for (const { id, signature } of batch) {
      if (wanted.has(id) && signature.length === SIGNATURE_LENGTH) found.set(id, signature);
    }
  }
  const ids = documents.map(({ id }) => id).filter((id) => found.has(id));
  const signatures = new Uint16Array(ids.length * SIGNATURE_LENGTH);
  for (const [i, id] of ids.entries()) signatures.set(found.get(id) ?? [], i * SIGNATURE_LENGTH);
  return { ids, signatures };
}

/** The key of the highest value, of equals the lowest. */
function findMost(values: ReadonlyMap<number, number>): number | null {
  let most: number | null = null;
  for (const [key, value] of values) {
    const best = most === null ? -1 : (values.get(most) ?? -1);
    if (most === null || value > best || (value === best && key < most)) most = key;
  }
  return most;
}
