import { describe, expect, it } from "vitest";
import { describeUnrecognized } from "../../src/cli/words.ts";
import type { LanguageCount } from "../../src/view.ts";
import { makeWorkspace } from "../makeWorkspace.ts";

async function describeCounts(unrecognized: readonly LanguageCount[]): Promise<string | null> {
  return describeUnrecognized({ ...(await (await makeWorkspace([])).statistics()), unrecognized });
}

describe("describeUnrecognized", () => {
  it("says nothing where names were looked for everywhere", async () => {
    expect(await describeCounts([])).toBe(null);
  });

  it("says how many, in which languages, and the way on", async () => {
    const counts = [
      { language: "ru", documents: 1200 },
      { language: "de", documents: 1 },
      { language: null, documents: 1 },
    ];
    expect(await describeCounts(counts)).toBe(
      "Names were not recognised in 1,202 articles (1,200 in Russian, 1 in German, 1 in an unknown language); with --set recognizer=rules all texts are read by rules, these too, though the rules know English best.",
    );
  });

  it("speaks of one article in the singular", async () => {
    expect(await describeCounts([{ language: "uk", documents: 1 }])).toMatch(
      /^Names were not recognised in 1 article \(1 in Ukrainian\); /,
    );
  });
});
