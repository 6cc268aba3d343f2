import { compareCodePoints, type CoMention, type DocumentMentions, type Facts } from "../model.ts";
import { listNamingParagraphs } from "./listNamingParagraphs.ts";

export interface CoMentionOptions {
  /** A paragraph that names more distinct entities than this is taken for a list and makes no edges. @default 100 */
  readonly listLimit?: number;
}

/**
 * Finds which entities are named together, and how often.
 *
 * `weight`, `sentences`, `stories` and `listParagraphs` count no paragraph that repeats another of its story, `documents`
 * and the dates count every copy. What only repeats name together is no co-mention. Ordered by a, then b; the order of
 * the documents changes nothing.
 */
export function findCoMentions(
  documents: readonly DocumentMentions[],
  resolutions: Facts["resolutions"],
  { heads, repeats }: Pick<Facts, "heads" | "repeats">,
  { listLimit = 100 }: CoMentionOptions = {},
): Pick<Facts, "coMentions" | "listParagraphs"> {
  const ids = listEntityIds(resolutions);
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const pairs = new PairCounts();
  let listParagraphs = 0;
  for (const [turn, { document, story }] of sortByStory(documents, heads).entries()) {
    const repeated = repeats.get(document.id);
    for (const paragraph of listNamingParagraphs(document.mentions, resolutions.get(document.id) ?? [])) {
      const isNew = !repeated?.has(paragraph.paragraph);
      if (paragraph.entities.size > listLimit) {
        if (isNew) listParagraphs++;
        continue;
      }
      const counted = { turn, date: document.date, story, isNew };
      forEachPair(paragraph.entities, ranks, (a, b) => pairs.countParagraph(a, b, counted));
      if (!isNew) continue;
      for (const sentence of paragraph.sentences) {
        forEachPair(sentence, ranks, (a, b) => pairs.countSentence(a, b));
      }
    }
  }
  return { coMentions: pairs.list(ids), listParagraphs };
}

/** All documents of one story together, with its number. */
function sortByStory(documents: readonly DocumentMentions[], heads: Facts["heads"]) {
  const numbers = new Map<string, number>();
  return documents
    .map((document) => {
      const head = heads.get(document.id) ?? document.id;
      const story = numbers.get(head) ?? numbers.size;
      numbers.set(head, story);
      return { document, story };
    })
    .sort((one, other) => one.story - other.story);
}

function listEntityIds(resolutions: Facts["resolutions"]): readonly string[] {
  const ids = new Set<string>();
  for (const ofDocument of resolutions.values()) {
    for (const resolution of ofDocument) if (resolution) ids.add(resolution.entity);
  }
  return [...ids].sort(compareCodePoints);
}

function forEachPair(
  entities: ReadonlySet<string>,
  ranks: ReadonlyMap<string, number>,
  visit: (a: number, b: number) => void,
): void {
  if (entities.size < 2) return;
  const sorted = Uint32Array.from(entities, (id) => ranks.get(id) ?? 0).sort();
  for (const [i, a] of sorted.entries()) {
    for (const b of sorted.subarray(i + 1)) visit(a, b);
  }
}

interface CountedParagraph {
  /** Its document's place among the documents. */
  readonly turn: number;
  readonly date: string | null;
  readonly story: number;
  /** Whether it repeats no other. */
  readonly isNew: boolean;
}

/**
 * What is counted of each pair, in columns: millions of pairs as objects, or in one map with keys beyond 2³¹, would
 * take several times the memory, and one Map holds no more than 2²⁴ keys.
 */
class PairCounts {
  /** The rank of a → the rank of b → the pair's place in the columns. */
  readonly #places: (Map<number, number> | undefined)[] = [];
  readonly #weight: number[] = [];
  readonly #sentences: number[] = [];
  readonly #documents: number[] = [];
  readonly #stories: number[] = [];
  readonly #firstSeen: (string | null)[] = [];
  readonly #lastSeen: (string | null)[] = [];
  /** The turn of the last document that names both. */
  readonly #lastTurn: number[] = [];
  /** The last story that was counted. */
  readonly #lastStory: number[] = [];

  /** Those of one document, and of one story, in one go. */
  countParagraph(a: number, b: number, { turn, date, story, isNew }: CountedParagraph): void {
    const place = this.#place(a, b);
    if (isNew) {
      this.#weight[place] = (this.#weight[place] ?? 0) + 1;
      if (this.#lastStory[place] !== story) this.#stories[place] = (this.#stories[place] ?? 0) + 1;
      this.#lastStory[place] = story;
    }
    if (this.#lastTurn[place] === turn) return;
    this.#lastTurn[place] = turn;
    this.#documents[place] = (this.#documents[place] ?? 0) + 1;
    if (date === null) return;
    const first = this.#firstSeen[place] ?? null;
    const last = this.#lastSeen[place] ?? null;
    if (first === null || date < first) this.#firstSeen[place] = date;
    if (last === null || date > last) this.#lastSeen[place] = date;
  }

  countSentence(a: number, b: number): void {
    const place = this.#place(a, b);
    this.#sentences[place] = (this.#sentences[place] ?? 0) + 1;
  }

  /** @param ids the entities' ids by rank */
  list(ids: readonly string[]): CoMention[] {
    const coMentions: CoMention[] = [];
    for (const [rank, a] of ids.entries()) {
      const places = [...(this.#places[rank] ?? [])].sort(([b], [c]) => b - c);
      for (const [other, place] of places) {
        const weight = this.#weight[place] ?? 0;
        const b = ids[other];
        if (weight === 0 || b === undefined) continue;
        coMentions.push({
          a,
          b,
          weight,
          sentences: this.#sentences[place] ?? 0,
          documents: this.#documents[place] ?? 0,
          stories: this.#stories[place] ?? 0,
          firstSeen: this.#firstSeen[place] ?? null,
          lastSeen: this.#lastSeen[place] ?? null,
        });
      }
    }
    return coMentions;
  }

  #place(a: number, b: number): number {
    const places = (this.#places[a] ??= new Map());
    const known = places.get(b);
    if (known !== undefined) return known;
    const place = this.#weight.length;
    places.set(b, place);
    this.#weight.push(0);
    this.#sentences.push(0);
    this.#documents.push(0);
    this.#stories.push(0);
    this.#firstSeen.push(null);
    this.#lastSeen.push(null);
    this.#lastTurn.push(-1);
    this.#lastStory.push(-1);
    return place;
  }
}
