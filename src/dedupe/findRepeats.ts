import type { DocumentMentions, Facts, Print } from "../model.ts";
import { compareByAge } from "./compareByAge.ts";
import type { Prints, Stories } from "./groupStories.ts";
import { ShingleSet } from "./ShingleSet.ts";

/**
 * Finds the paragraphs that repeat what earlier documents of their story, or ones that it links to, say already: document
 * id → those of its paragraphs that name something and repeat. What a copy adds is no repeat, and of a story whose cut
 * came first the rest counts too. A headline of a copy tells nothing new.
 */
export async function findRepeats(
  documents: readonly DocumentMentions[],
  { heads, links }: Stories,
  readPrint: Prints["readPrint"],
): Promise<Facts["repeats"]> {
  const stories = new Map<string, DocumentMentions[]>();
  for (const document of documents) {
    const head = heads.get(document.id) ?? document.id;
    const story = stories.get(head);
    if (story) story.push(document);
    else stories.set(head, [document]);
  }
  const repeats = new Map<string, ReadonlySet<number>>();
  for (const story of stories.values()) {
    if (story.length === 1 && !story.some(({ id }) => links.has(id))) continue;
    const told = new ToldText();
    const hashes = new Set<string>();
    for (const document of story.sort(compareByAge)) {
      const { id, contentHash, mentions } = document;
      const naming = new Set(mentions.map(({ paragraph }) => paragraph));
      let repeated = naming;
      if (!hashes.has(contentHash)) {
        hashes.add(contentHash);
        const print = await readPrint(id);
        const linked = new ToldText();
        for (const other of links.get(id) ?? []) linked.add(await readPrint(other));
        const isHead = heads.get(id) === id;
        const all = print ? listRepeated(print, [told, linked], isHead) : new Set<number>();
        repeated = new Set([...naming].filter((paragraph) => all.has(paragraph)));
        told.add(print);
      }
      if (repeated.size > 0) repeats.set(id, repeated);
    }
  }
  return repeats;
}

/** The shingles of earlier documents. */
class ToldText {
  readonly #set = new ShingleSet(0);
  /** The least bound of them: above it not all are known. */
  bound = 2 ** 32;

  add(print: Print | null): void {
    if (!print) return;
    this.#set.addAll(print.shingles);
    this.bound = Math.min(this.bound, print.bound);
  }

  has(shingle: number): boolean {
    return this.#set.has(shingle);
  }
}

function listRepeated(print: Print, told: readonly ToldText[], isHead: boolean): Set<number> {
  const bound = Math.min(print.bound, ...told.map((text) => text.bound));
  const repeated = new Set<number>();
  const run = { paragraphs: [] as number[], shingles: 0, told: 0 };
  let at = 0;
  for (const [paragraph, count] of print.counts.entries()) {
    if (count === 0 && print.bound === 2 ** 32) {
      // A headline, or nothing but signs.
      if (!isHead) repeated.add(paragraph);
      continue;
    }
    run.paragraphs.push(paragraph);
    for (const shingle of print.shingles.subarray(at, at + count)) {
      if (shingle >= bound) continue;
      run.shingles++;
      if (told.some((text) => text.has(shingle))) run.told++;
    }
    at += count;
    // Of samples, paragraphs are judged together until they hold enough.
    if (bound === 2 ** 32 || run.shingles >= ENOUGH) judge();
  }
  judge();
  return repeated;

  function judge(): void {
    const least = run.shingles < ENOUGH ? 1 : MOSTLY;
    if (run.shingles > 0 && run.told >= least * run.shingles) for (const one of run.paragraphs) repeated.add(one);
    run.paragraphs = [];
    run.shingles = 0;
    run.told = 0;
  }
}

/** Shingles; in fewer one word that differs would make a paragraph new or leave it old by chance: then all must be told. */
const ENOUGH = 8;
// With a tenth of its words changed one paragraph in a hundred keeps less of an earlier one, and of those that tell the same
// event in new words, with its quotes, one in twenty has more (bench/README.md).
const MOSTLY = 0.4;
