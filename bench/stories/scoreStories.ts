import { SORTS, type MadeArticle, type Sort } from "./makeCorpus.ts";

export interface StoryScore {
  /** Pairs in one story that print the same one, of all pairs in one story. */
  readonly precision: number;
  /** Pairs in one story of all that should be. */
  readonly recall: number;
  /** Pairs that should be in one story. */
  readonly pairs: number;
  /** For each sort of reprint: of the pairs with one such article the share that is in one story. */
  readonly bySort: Readonly<Partial<Record<Sort, number>>>;
  /** For each sort that prints nobody's text: articles that were put into a story with others, of all of the sort. */
  readonly wrong: Readonly<Partial<Record<Sort, number>>>;
}

/**
 * Scores stories by pairs of articles. A merged article may be in either of its two stories and can't be in both: a pair
 * with a copy of either is right, and of the pairs that should be found those of the story count that it was put nearer
 * to, of equals the larger one's.
 *
 * @param heads for each article something that is the same for all of one story
 */
export function scoreStories(articles: readonly MadeArticle[], heads: readonly unknown[]): StoryScore {
  const groups = groupBy([...articles.keys()], (i) => [heads[i]]);
  const truths = groupBy([...articles.keys()], (i) => articles[i]?.stories ?? []);
  let together = 0;
  let right = 0;
  for (const group of groups.values()) {
    forEachPair(group, (a, b) => {
      together++;
      if (printTheSame(articles[a], articles[b])) right++;
    });
  }
  const counts = { found: 0, all: 0 };
  const sorts = new Map<Sort, { found: number; all: number }>();
  for (const [story, copies] of truths) {
    // Those of another story of theirs count there.
    const here = copies.filter((i) => chooseStory(i) === story);
    forEachPair(here, (a, b) => {
      const isFound = heads[a] === heads[b];
      for (const count of [counts, ...new Set([a, b].map((i) => countOf(articles[i]?.sort ?? "alone")))]) {
        count.all++;
        if (isFound) count.found++;
      }
    });
  }
  const wrong = (["alone", "shared paragraph", "told anew"] as const).map((sort) => {
    const ofSort = [...articles.keys()].filter((i) => articles[i]?.sort === sort);
    return [sort, ofSort.filter((i) => (groups.get(heads[i])?.length ?? 0) > 1).length / ofSort.length] as const;
  });
  return {
    precision: right / together,
    recall: counts.found / counts.all,
    pairs: counts.all,
    bySort: Object.fromEntries(
      SORTS.flatMap((sort) => {
        const count = sorts.get(sort);
        return count ? [[sort, count.found / count.all]] : [];
      }),
    ),
    wrong: Object.fromEntries(wrong),
  };

  function countOf(sort: Sort) {
    const count = sorts.get(sort) ?? { found: 0, all: 0 };
    sorts.set(sort, count);
    return count;
  }

  function chooseStory(article: number): unknown {
    const stories = articles[article]?.stories ?? [];
    const near = (story: number) => truths.get(story)?.filter((i) => heads[i] === heads[article]).length ?? 0;
    const size = (story: number) => truths.get(story)?.length ?? 0;
    return stories.toSorted((a, b) => near(b) - near(a) || size(b) - size(a) || a - b)[0];
  }
}

function printTheSame(a: MadeArticle | undefined, b: MadeArticle | undefined): boolean {
  return a?.stories.some((story) => b?.stories.includes(story)) ?? false;
}

function groupBy(items: readonly number[], keys: (item: number) => readonly unknown[]) {
  const groups = new Map<unknown, number[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function forEachPair(items: readonly number[], visit: (a: number, b: number) => void): void {
  for (const [i, a] of items.entries()) for (const b of items.slice(0, i)) visit(a, b);
}
