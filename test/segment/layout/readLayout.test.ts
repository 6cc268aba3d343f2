import { describe, expect, it } from "vitest";

import { showParagraphs } from "../segmentText.ts";

const POST = (headline: string, text: string) =>
  `${headline}\nPosted on 3 October by Perpetua Lyle\n\n${text}\n\nFiled under: streets\n7 comments`;

const PAGE = `STREET NOTES
A blog of two towns

Home    About    Archive    Contact

Monthly archive: October

${POST("The council closes the lower bridge", "The council of Wexcombe closed the lower bridge on Monday. Cracks had been found in two of its arches, the surveyor said.\n\nA ferry will run until the spring.")}

${POST("Baker wins prize for rye loaf", "Ilse Marchetti has won the county's prize for rye bread. She bakes in a cellar in Mill Lane and sells at the door.\n\nThe judges praised the crust.")}

« Older posts

© Perpetua Lyle`;

describe("a page of several articles", () => {
  it("is parted at their headlines, without its furniture, and with what stands under them as boilerplate", () => {
    const articles = showParagraphs(PAGE);
    expect(articles.map(([first]) => first)).toEqual([
      "HEADLINE The council closes the lower bridge",
      "HEADLINE Baker wins prize for rye loaf",
    ]);
    for (const article of articles) {
      expect(article.filter((line) => line.startsWith("TEXT"))).toHaveLength(2);
      expect(article).toContain("BOILERPLATE Filed under: streets");
    }
    expect(articles.flat().join("\n")).not.toMatch(/STREET NOTES|Older posts|©/);
  });

  it("gives the same articles wherever its lines end", () => {
    const names = (text: string) => showParagraphs(text).map(([first]) => first);
    expect(names(PAGE.replaceAll("\n", "\r\n"))).toEqual(names(PAGE));
  });
});
