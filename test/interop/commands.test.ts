import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../makeWorkspace.ts";
import { ROOT, run } from "../cli/run.ts";

const SHARED = join(ROOT, "../shared");
const HOSTILE = `Ada <script>alert(1)</script> Marlow met Bruno\u0007 Keller in Lisbon

President Zoë 😀 O'Brien & Sons Ltd said "Łódź" was quiet. Ada Marlow met Bruno Keller \u0001 in Lisbon.
Mr. <img src=x onerror=alert(1)> Smith told Ada Marlow. \uD800 Ministry of "Quotes" & <Angles> met Bruno Keller.
`;

function makeTexts(): string {
  const folder = join(makeFolder(), `<b> & "odd" 😀`);
  mkdirSync(folder);
  writeFileSync(join(folder, "<script>.txt"), HOSTILE);
  return folder;
}

const CORPORA = [
  ["the sample corpus", () => join(ROOT, "data")],
  ["the seed pages", () => join(SHARED, "seeds")],
  ["hostile names", makeTexts],
] as const;

describe("comention export --format gexf", () => {
  beforeEach(({ skip }) =>
    skip(!existsSync(SHARED), "The seeds and the XSDs are expected in ../shared, and are not there."),
  );

  it.each(CORPORA)("writes %s so that the official XSDs and NetworkX accept it", async (_, locate) => {
    const path = locate();
    const folder = makeFolder();
    const workspace = ["--workspace", join(folder, "case")];
    expect(await run(["build", path, ...workspace])).toMatchObject({ code: 0, err: "" });
    for (const [version, xsd] of [
      ["1.3", "1.3"],
      ["1.2", "1.2draft"],
    ] as const) {
      const file = join(folder, `${version}.gexf`);
      const words = ["export", "--format", "gexf", "--gexf-version", version, "--output", file, ...workspace];
      expect(await run(words)).toMatchObject({ code: 0 });
      execFileSync("sh", [join(SHARED, "gexf-xsd/gexf-validate.sh"), file, xsd], { stdio: "pipe" });
    }
    const script = "import networkx, sys; g = networkx.read_gexf(sys.argv[1]); print(len(g), g.size())";
    const read = execFileSync("/usr/bin/python3", ["-c", script, join(folder, "1.2.gexf")], { encoding: "utf8" });
    const counts = JSON.parse((await run(["query", "{ statistics { entities coMentions } }", ...workspace])).out) as {
      data: { statistics: { entities: number; coMentions: number } };
    };
    const { entities, coMentions } = counts.data.statistics;
    expect(read.trim()).toBe(`${entities} ${coMentions}`);
    expect(entities).toBeGreaterThan(1);
  });
});
