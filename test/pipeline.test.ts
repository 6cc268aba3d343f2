import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, afterAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import type { GraphData } from "../src/model.ts";
import { build } from "../src/pipeline.ts";
import { openWorkspace } from "../src/store/openWorkspace.ts";
import type { Settings } from "../src/settings.ts";
import type { Workspace } from "../src/store/Workspace.ts";
import { ROOT } from "./cli/run.ts";

const ALL = { offset: 0, limit: 1000 };

async function buildIn(folder: string, path: string, settings: Partial<Settings> = {}): Promise<Workspace> {
  const workspace = await openWorkspace(folder, "write");
  const { files } = await build(workspace, [path], { settings });
  expect(files.filter(({ end }) => end !== "done")).toEqual([]);
  return workspace;
}

describe("the sample corpus", () => {
  let folder: string;
  let workspace: Workspace;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "comention-data-"));
    // By rules, which find the same on every sort of processor.
    workspace = await buildIn(folder, join(ROOT, "data"), { recognizer: "rules" });
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(folder, { recursive: true });
  });

  it("gives the graph that was last looked at and found good", async () => {
    const { entities, coMentions, communities } = await workspace.readGraph();
    const lines = [
      ...communities.map(({ id, label, members }) => `${id}  ${label}  ${members.length}`),
      "",
      ...entities.map(({ id, mentions, stories, degree, community }) =>
        [id, mentions, stories, degree, community].join("  "),
      ),
      "",
      ...coMentions
        .filter(({ weight }) => weight > 2)
        .map(({ a, b, weight, sentences, npmi }) => [a, b, weight, sentences, npmi.toFixed(3)].join("  ")),
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/data-graph.txt");
  });

  it("holds 54 dated articles, one of them a reprint", async () => {
    expect(await workspace.statistics()).toMatchObject({
      sources: 47,
      documents: 54,
      undatedDocuments: 0,
      stories: 53,
      firstDate: "2026-01-15",
      lastDate: "2026-03-06",
    });
  });

  it("has as much evidence for every edge as its weight says, each naming both", async () => {
    const { coMentions } = await workspace.readGraph();
    for (const { a, b, weight, sentences } of coMentions) {
      const { items, totalCount } = await workspace.pageEvidence(a, b, ALL);
      expect([a, b, totalCount]).toEqual([a, b, weight]);
      const inSentences = items.filter((item) => item.sameSentence);
      expect([a, b, inSentences.flatMap((item) => item.passages).length]).toEqual([a, b, sentences]);
      for (const passage of items.flatMap((item) => item.passages)) {
        expect(new Set(passage.mentions.map((mention) => mention.entity))).toEqual(new Set([a, b]));
      }
    }
  });
});

describe("the sample corpus with every article three times more", () => {
  it("changes no weight, no sentences and no npmi", async () => {
    const folder = mkdtempSync(join(tmpdir(), "comention-copies-"));
    const workspace = await openWorkspace(join(folder, "workspace"), "write");
    await build(workspace, [join(ROOT, "data")], { settings: { recognizer: "rules" } });
    const once = await workspace.readGraph();
    // One copy's name comes before the originals' and two after it.
    for (const as of ["again", "later", "much-later"]) await build(workspace, [join(ROOT, "data")], { as });
    const fourTimes = await workspace.readGraph();

    const counted = ({ coMentions, entities }: GraphData) => ({
      edges: coMentions.map(({ documents: _, ...edge }) => edge),
      entities: entities.map(({ id, stories, degree, weightedDegree, pagerank }) => {
        return { id, stories, degree, weightedDegree, pagerank };
      }),
    });
    expect(counted(fourTimes)).toEqual(counted(once));
    expect(fourTimes.coMentions.map((edge) => edge.documents)).toEqual(
      once.coMentions.map((edge) => 4 * edge.documents),
    );
    expect(await workspace.statistics()).toMatchObject({ documents: 4 * 54, stories: 53 });
    await workspace.close();
    rmSync(folder, { recursive: true });
  });
});

const SEEDS = join(ROOT, "../shared/seeds");

describe("the seed pages", () => {
  it.skipIf(!existsSync(SEEDS))(
    "hold the talks' participants in one community (needs ../shared/seeds beside the checkout)",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "comention-seeds-"));
      const workspace = await buildIn(folder, SEEDS);
      const people = ["steve-witkoff", "jared-kushner", "rustem-umerov", "igor-kostyukov", "kirill-budanov"];
      const found = await workspace.findEntities(people.map((slug) => `person/${slug}`));
      const communities = new Set(found.map((entity) => entity?.community));
      expect(communities.size).toBe(1);
      const [community] = await workspace.findCommunities([...communities].map(String));
      expect(community?.label).toContain("Abu Dhabi");
      await workspace.close();
      rmSync(folder, { recursive: true });
    },
  );
});
