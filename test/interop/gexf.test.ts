import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GEXF_VERSIONS, writeGexf } from "../../src/export/writeGexf.ts";
import type { GraphData } from "../../src/model.ts";
import { makeCoMention, makeEntity, makeGraph, makeHostileGraph } from "../export/makeGraph.ts";
import { readGexf } from "../export/readGexf.ts";

const VALIDATE = fileURLToPath(new URL("../../../shared/gexf-xsd/gexf-validate.sh", import.meta.url));
const INSTALL = "Install what this test needs: apt-get install -y libxml2-utils xmlstarlet python3-networkx";

const GRAPHS: readonly (readonly [string, GraphData])[] = [
  ["a graph of hostile names", makeHostileGraph()],
  ["an empty graph", makeGraph([])],
  ["an entity without edges", makeGraph([makeEntity("person/a")])],
  ["two entities", makeGraph([makeEntity("law/a"), makeEntity("law/b")], [makeCoMention("law/a", "law/b")])],
];
const CASES = GEXF_VERSIONS.flatMap((version) => GRAPHS.map(([what, graph]) => ({ version, what, graph })));

describe("the official XSD", () => {
  beforeEach(async ({ skip }) => {
    skip(!existsSync(VALIDATE), "The official XSDs are expected in ../shared/gexf-xsd, and are not there.");
    await requireTool("xmllint", "--version");
    await requireTool("xmlstarlet", "--version");
  });

  it.each(CASES)("accepts $what in version $version", async ({ graph, version }) => {
    const file = await write(graph, version);
    await run("sh", [VALIDATE, file, version === "1.2" ? "1.2draft" : version]);
  });

  it("refuses a file that is spoilt, so that the tests above mean something", async () => {
    const file = join(folder, "spoilt.gexf");
    const xml = [...writeGexf(makeHostileGraph())].join("");
    await writeFile(file, xml.replace('<attvalue for="kind"', "<attvalue"));
    await expect(run("sh", [VALIDATE, file, "1.3"])).rejects.toThrow(/attribute 'for' is required/);
  });
});

describe("NetworkX", () => {
  it.each(GRAPHS)("reads %s as we do", async (_, graph) => {
    await requireTool("/usr/bin/python3", "-c", "import networkx");
    const file = await write(graph, "1.2");
    const script = fileURLToPath(new URL("readWithNetworkx.py", import.meta.url));
    const { stdout } = await run("/usr/bin/python3", [script, file]);
    expect(JSON.parse(stdout)).toEqual(toNetworkx(graph));
  });
});

/** What NetworkX makes of the file that we wrote: all it says, with numbers as numbers. */
function toNetworkx(graph: GraphData): unknown {
  const { nodes, edges, columns } = readGexf([...writeGexf(graph, { version: "1.2" })].join(""));
  const parse = (of: "node" | "edge", values: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, columns[of]?.[name] === "string" ? value : Number(value)]),
    );
  const toNumbers = (values: Readonly<Record<string, string>> = {}): Record<string, number> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
  return {
    directed: false,
    nodes: Object.fromEntries(
      nodes.map(({ attributes, values, viz }) => {
        const look = { size: Number(viz["size"]?.["value"]), position: toNumbers(viz["position"]) };
        const color = { ...toNumbers(viz["color"]), a: 1 };
        return [attributes["id"], { ...parse("node", values), label: attributes["label"], viz: { ...look, color } }];
      }),
    ),
    edges: edges.map(({ attributes: { source, target, id, weight }, values }) => [
      source,
      target,
      { ...parse("edge", values), id, weight: Number(weight) },
    ]),
  };
}

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "comention-interop-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const run = promisify(execFile);

async function requireTool(command: string, ...args: readonly string[]): Promise<void> {
  await run(command, [...args]).catch((cause: unknown) => {
    throw new Error(INSTALL, { cause });
  });
}

async function write(graph: GraphData, version: (typeof GEXF_VERSIONS)[number]): Promise<string> {
  const file = join(folder, "graph.gexf");
  await writeFile(file, [...writeGexf(graph, { version })].join(""));
  return file;
}
