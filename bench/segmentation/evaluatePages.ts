import { segmentSource } from "../../src/segment/segmentSource.ts";
import type { Source } from "../../src/model.ts";
import { decodeText } from "../../src/read/decodeText.ts";
import { decodeHtml } from "../../src/read/html/decodeHtml.ts";
import { readHtml } from "../../src/read/html/readHtml.ts";
import { printTable } from "../recognition/printTable.ts";
import { type PageSet, readPages, type TaggedPage } from "./readPages.ts";
import { scorePage, type PageScore } from "./scorePage.ts";

/** Percent. */
export interface PageFigures {
  readonly articles: number;
  readonly boilerplate: number;
  readonly lost: number;
  readonly invented: number;
}

/** Segments the pages of one set, prints how well for each page, and gives the figures over all lines. */
export function evaluatePages(set: PageSet, options: { readonly faults?: boolean } = {}): PageFigures {
  const scores = readPages(set).map((page) => ({ page, score: scorePage(...segmentPage(page), page.lines) }));
  if (options.faults) {
    for (const { page, score } of scores) for (const fault of score.faults) console.log(`${page.name}: ${fault}`);
  }
  const sum = (field: Exclude<keyof PageScore, "faults">) => scores.reduce((all, { score }) => all + score[field], 0);
  const all: Omit<PageScore, "faults"> = {
    articles: sum("articles"),
    begun: sum("begun"),
    right: sum("right"),
    invented: sum("invented"),
    boilerplate: sum("boilerplate"),
    caught: sum("caught"),
    ownLines: sum("ownLines"),
    lost: sum("lost"),
  };
  printTable(
    `Pages, ${set}`,
    ["", "articles", "right", "invented", "boilerplate", "caught", "own lines", "lost"],
    [...scores.map(({ page, score }) => ({ name: page.file, score })), { name: "ALL", score: all }].map(
      ({ name, score }) => [
        name,
        ...[
          score.articles,
          score.right,
          score.invented,
          score.boilerplate,
          score.caught,
          score.ownLines,
          score.lost,
        ].map(String),
      ],
    ),
  );
  const figures = {
    articles: (100 * all.right) / all.articles,
    boilerplate: (100 * all.caught) / all.boilerplate,
    lost: (100 * all.lost) / all.ownLines,
    invented: (100 * all.invented) / all.articles,
  };
  const tell = (name: string, value: number) => `${name} ${value.toFixed(1)} %`;
  console.log(
    [
      tell("articles right", figures.articles),
      tell("boilerplate caught", figures.boilerplate),
      tell("own lines lost", figures.lost),
    ].join(", "),
  );
  return figures;
}

function segmentPage(page: TaggedPage): [Source, ReturnType<typeof segmentSource>] {
  const source = readPage(page);
  return [source, segmentSource(source)];
}

function readPage({ file, bytes }: TaggedPage): Source {
  if (!file.endsWith(".html")) return { name: file, ...decodeText(bytes) };
  const { text, encoding } = decodeHtml(bytes);
  return { name: file, encoding, ...readHtml(text) };
}
