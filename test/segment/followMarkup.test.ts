import { describe, expect, it } from "vitest";
import type { Markup, MarkupRole, Said } from "../../src/model.ts";
import { segmentSource } from "../../src/segment/segmentSource.ts";

const SAID: Said = {
  title: "Said",
  author: "Ada Marlow",
  url: "https://x.example",
  outlet: "Gazette",
  date: "2026-02-05",
  language: "en",
};

/** Segments lines of "ROLE text"; lines of one stretch are parted by "/". */
function segment(lines: readonly string[], said: Partial<Said> = {}) {
  let text = "";
  const markup: Markup[] = [];
  for (const line of lines) {
    const [, role = "", words = ""] = /^(\w+) (.*)$/.exec(line) ?? [];
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += words.replaceAll("/", "\n");
    markup.push({ start, end: text.length, role: role as MarkupRole, level: 0 });
  }
  const nothing = Object.fromEntries(Object.keys(SAID).map((key) => [key, null])) as unknown as Said;
  return segmentSource({ name: "a.html", text, encoding: "utf-8", markup, said: { ...nothing, ...said } }).map(
    (document) => ({
      ...document,
      shown: document.paragraphs.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`),
    }),
  );
}

describe("followMarkup", () => {
  it("gives each stretch the role that its markup says", () => {
    const [document, ...others] = segment([
      "HEADLINE Plan",
      "STANDFIRST A vote.",
      "BYLINE By Ada Marlow",
      "TEXT They met.",
      "HEADING Next",
      "BOILERPLATE Photo",
      "FURNITURE Menu",
      "TEXT They left.",
    ]);
    expect(others).toEqual([]);
    expect(document?.shown).toEqual([
      "HEADLINE Plan",
      "HEADLINE A vote.",
      "BOILERPLATE By Ada Marlow",
      "TEXT They met.",
      "SUBHEADING Next",
      "BOILERPLATE Photo",
      "TEXT They left.",
    ]);
    expect(document).toMatchObject({ title: "Plan", author: "Ada Marlow" });
  });

  it("still goes by the words of a text", () => {
    const [document] = segment([
      "HEADLINE Plan",
      "TEXT They met.",
      "TEXT Read more: The other plan",
      "TEXT They left.",
    ]);
    expect(document?.shown[2]).toBe("BOILERPLATE Read more: The other plan");
  });

  it("begins an article at each headline, with the byline right before it, and parts none by its looks", () => {
    const documents = segment([
      "BYLINE 5 February 2026",
      "HEADLINE One",
      "TEXT They met.",
      "BYLINE 6 February 2026",
      "HEADLINE Two",
      "TEXT They left./And came/By Ada Marlow",
    ]);
    expect(documents.map(({ title, date }) => [title, date])).toEqual([
      ["One", "2026-02-05"],
      ["Two", "2026-02-06"],
    ]);
  });

  it("takes for its one article what the file says, and for several where they are from", () => {
    expect(segment(["TEXT They met."], SAID)).toMatchObject([
      {
        title: "Said",
        author: "Ada Marlow",
        url: "https://x.example",
        outlet: "Gazette",
        date: "2026-02-05",
        language: "en",
      },
    ]);
    expect(segment(["HEADLINE One", "TEXT They met.", "HEADLINE Two", "TEXT They left."], SAID)).toMatchObject(
      ["One", "Two"].map((title) => ({
        title,
        author: null,
        url: "https://x.example",
        outlet: "Gazette",
        date: null,
        language: null,
      })),
    );
  });

  it("cuts a stretch of several lines into its paragraphs, and joins wrapped ones", () => {
    const wrapped =
      "They met in the old town hall on Thursday and/spoke of the plan for a second ferry until it/was late, as the paper had reported before.";
    const [document] = segment(["HEADLINE Plan", `TEXT ${wrapped}//They left.`]);
    expect(document?.shown).toEqual(["HEADLINE Plan", `TEXT ${wrapped.replaceAll("/", "\n")}`, "TEXT They left."]);
  });

  it("makes nothing of nothing", () => {
    expect(segment([])).toEqual([]);
    expect(segment(["FURNITURE Menu"])).toEqual([]);
  });

  it("gives a standfirst above a headline to that one's article", () => {
    const articles = segment([
      "HEADLINE One",
      "TEXT They met.",
      "STANDFIRST What it means.",
      "HEADLINE Two",
      "STANDFIRST Its own.",
      "HEADLINE Three",
      "TEXT They left.",
    ]);
    expect(articles.map(({ shown }) => shown[0])).toEqual([
      "HEADLINE One",
      "HEADLINE What it means.",
      "HEADLINE Three",
    ]);
  });

  it("parts the pieces below the heading of a page, though its markup tells of one article", () => {
    const piece = (title: string, name: string) => [
      `HEADING ${title}`,
      `TEXT The council of Nordvik voted on Tuesday to close the harbour road for the winter, ${name} said, and most of the shops agreed.`,
      `TEXT Nobody had asked for it in the spring. ${name} said that the money had been found in the budget for the quay.`,
      `TEXT The road opens again in April, if the ice allows it, and the bus goes by way of the school until then.`,
      "TEXT Share this article",
    ];
    const articles = segment([
      "HEADLINE Opinion",
      ...piece("Nordvik closes its harbour road, and nobody has asked why", "Ada Marlow"),
      ...piece("The school bus that learned to swim", "Bruno Keller"),
      ...piece("Should the market be in the square or by the water?", "Carla Denton"),
    ]);
    expect(articles.map(({ title }) => title)).toEqual([
      "Nordvik closes its harbour road, and nobody has asked why",
      "The school bus that learned to swim",
      "Should the market be in the square or by the water?",
    ]);
  });
});
