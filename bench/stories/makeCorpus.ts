import { seededRandom } from "../../src/graph/seededRandom.ts";
import { draw } from "./makeWords.ts";
import { makeBeats, makeEvent, writeArticle, drawWord, type Event, type Paragraphs } from "./writeArticle.ts";

export const SORTS = [
  "original",
  "alone",
  "exact",
  "half",
  "edited",
  "half edited",
  "merged",
  "shared paragraph",
  "told anew",
] as const;
/**
 * - original: what reprints are made of. alone: nobody repeats it.
 * - exact, half, edited (10 % of the words are others), half edited, merged (with another original): reprints.
 * - shared paragraph (with an original), told anew (names, numbers and quotes of an original's event): no reprints.
 */
export type Sort = (typeof SORTS)[number];

export interface MadeArticle {
  readonly paragraphs: Paragraphs;
  readonly sort: Sort;
  readonly beat: Event["beat"];
  /** The stories that it prints: two for a merged one. */
  readonly stories: readonly number[];
  readonly date: string;
}

/** Makes articles, always the same for one seed: two thirds in stories or near misses of them, the others alone. */
export function* makeCorpus(count: number, seed: number): Generator<MadeArticle> {
  const random = seededRandom(seed);
  const beats = makeBeats(12);
  let left = count;
  let stories = 0;
  // Those that a merged article may take the other half from.
  const originals: Original[] = [];
  while (left > 0) {
    const articles: MadeArticle[] = [];
    const event = makeEvent(random, beats);
    const day = Math.floor(random() * 300);
    const isAlone = random() < 0.65;
    const made = { paragraphs: writeArticle(random, event), beat: event.beat, stories: [stories++], date: toDate(day) };
    articles.push({ ...made, sort: isAlone ? "alone" : "original" });
    if (!isAlone) {
      const original = { ...made, sort: "original", event, day } as const;
      for (let copies = 1 + Math.floor(random() * 5); copies > 0; copies--) {
        articles.push(reprint(random, original, originals));
      }
      if (random() < 0.5) articles.push(shareParagraph(random, original, makeEvent(random, [event.beat]), stories++));
      if (random() < 0.5) articles.push(tellAnew(random, original, stories++));
      originals.push(original);
      if (originals.length > 100) originals.shift();
    }
    yield* articles.slice(0, left);
    left -= articles.length;
  }
}

type Original = MadeArticle & { readonly event: Event; readonly day: number };

function reprint(random: () => number, original: Original, others: readonly Original[]): MadeArticle {
  const { paragraphs, beat, stories } = original;
  const sort = draw(random, ["exact", "half", "edited", "half edited", "merged"] as const);
  const date = toDate(original.day + Math.floor(random() * 3));
  const copy = { sort, beat, stories, date };
  if (sort === "half") return { ...copy, paragraphs: cutInHalf(random, paragraphs) };
  if (sort === "edited") return { ...copy, paragraphs: edit(random, original, paragraphs) };
  if (sort === "half edited") return { ...copy, paragraphs: edit(random, original, cutInHalf(random, paragraphs)) };
  const other = sort === "merged" ? others[Math.floor(random() * others.length)] : undefined;
  if (!other) return { ...copy, sort: "exact", paragraphs };
  // Later than both.
  const merged = { date: toDate(Math.max(original.day, other.day) + 1), stories: [...stories, ...other.stories] };
  return { ...copy, ...merged, paragraphs: [...paragraphs, ...other.paragraphs] };
}

/** The first half, as editors cut, or now and then the other; at word level, so that a paragraph may be cut too. */
function cutInHalf(random: () => number, paragraphs: Paragraphs): Paragraphs {
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const from = random() < 0.8 ? 0 : Math.floor(words / 2);
  let at = 0;
  return paragraphs
    .map((paragraph) => {
      const kept = paragraph.filter((_, i) => at + i >= from && at + i < from + words / 2);
      at += paragraph.length;
      return kept;
    })
    .filter((paragraph) => paragraph.length > 0);
}

function edit(random: () => number, { event }: Original, paragraphs: Paragraphs): Paragraphs {
  return paragraphs.map((paragraph) => paragraph.map((word) => (random() < 0.1 ? drawWord(random, event.beat) : word)));
}

/** Another event on the same beat, with one paragraph of the original, up to a third of all words. */
function shareParagraph(random: () => number, original: Original, event: Event, story: number): MadeArticle {
  const shared = draw(random, original.paragraphs);
  const own = [...writeArticle(random, event)];
  while (own.flat().length < 2 * shared.length) own.push(...writeArticle(random, event, 1));
  const at = Math.floor(random() * own.length);
  const paragraphs = [...own.slice(0, at), shared, ...own.slice(at)];
  return { paragraphs, sort: "shared paragraph", beat: event.beat, stories: [story], date: toDate(original.day) };
}

function tellAnew(random: () => number, { event, day }: Original, story: number): MadeArticle {
  const date = toDate(day + Math.floor(random() * 2));
  return { paragraphs: writeArticle(random, event), sort: "told anew", beat: event.beat, stories: [story], date };
}

function toDate(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}
