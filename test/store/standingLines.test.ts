import { describe, expect, it } from "vitest";

import { makeWorkspace } from "../makeWorkspace.ts";

const LINE = "[ORGANIZATION Meridian Wire] is the news service of [LOCATION Valdoro].";
const STORIES = [
  "[PERSON Ann Lee] met [PERSON Bob Hope].\n\nIt rained.",
  "[PERSON Eve Ray] left.\n\nIt snowed.",
  "It rained on [PERSON Sam Poe].\n\nHe slept.",
];

describe("a line that stands under three stories", () => {
  it("gives no mentions and is shown as boilerplate", async () => {
    const workspace = await makeWorkspace(STORIES.map((story) => `${story}\n\n${LINE}`));
    const lines = [];
    for await (const batch of workspace.mentionLines()) lines.push(...batch);
    expect(lines.map(({ text }) => text)).toEqual(["Ann Lee", "Bob Hope", "Eve Ray", "Sam Poe"]);
    expect(await workspace.statistics()).toMatchObject({ mentions: 4, entities: 4, coMentions: 1 });
    const [document] = (await workspace.pageDocuments({}, { offset: 0, limit: 1 })).items;
    const read = await workspace.readDocument(document?.id ?? "", { from: 0, length: 1000 });
    expect(read?.paragraphs.map(({ role }) => role)).toEqual(["TEXT", "TEXT", "BOILERPLATE"]);
    expect(read?.mentions).toHaveLength(2);
  });

  it("counts as text under two", async () => {
    const workspace = await makeWorkspace(STORIES.slice(0, 2).map((story) => `${story}\n\n${LINE}`));
    expect(await workspace.statistics()).toMatchObject({ mentions: 7 });
  });
});
