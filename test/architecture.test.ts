import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NOUNS = ["model", "decisions", "digest", "problem"];

/** What each part of src/ may import beside itself. A part is a folder, or a file at the top. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ["decisions"],
  decisions: ["model"],
  ledger: NOUNS,
  digest: [],
  problem: [],
  version: [],
  settings: ["problem"],
  view: ["model", "decisions"],
  read: NOUNS,
  segment: [...NOUNS, "read"],
  recognize: [...NOUNS, "read", "segment"],
  dedupe: [...NOUNS, "read", "segment", "recognize"],
  resolve: [...NOUNS, "read", "segment", "recognize", "dedupe"],
  relate: [...NOUNS, "read", "segment", "recognize", "dedupe", "resolve"],
  graph: [...NOUNS, "read", "segment", "recognize", "dedupe", "resolve", "relate"],
  store: [...NOUNS, "view", "settings"],
  isolate: [...NOUNS, "read"],
  ingest: [...NOUNS, "read", "isolate", "segment", "recognize"],
  export: [...NOUNS, "view", "graph"],
  server: [...NOUNS, "view", "ledger", "graph", "export"],
  pipeline: [
    ...NOUNS,
    "settings",
    "read",
    "recognize",
    "dedupe",
    "resolve",
    "relate",
    "graph",
    "isolate",
    "ingest",
    "ledger",
    "store",
  ],
  decide: [...NOUNS, "view", "ledger", "resolve", "pipeline", "store"],
  cli: [...NOUNS, "view", "settings", "version", "read", "pipeline", "decide", "ledger", "store", "export", "server"],
  index: [...NOUNS, "view", "settings", "pipeline", "decide", "ledger", "store", "export", "server"],
};

/** Packages whose shapes stop at one folder, or at one below it. */
const ONLY_IN: Readonly<Record<string, string>> = {
  htmlparser2: "read",
  "file-type": "read/sniff",
  yauzl: "read/archive",
  "postal-mime": "read/mail",
  feedsmith: "read/feed",
  "pdfjs-dist": "read/pdf",
  chardet: "read",
  "node:sqlite": "store",
  compromise: "recognize",
  "onnxruntime-node": "recognize",
  "@apollo/server": "server",
  fastify: "server",
  commander: "cli",
};

const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const imports = files.flatMap((file) =>
  [...readFileSync(join(ROOT, "src", file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => ({
    file,
    from: partOf(file),
    target: match[1] ?? "",
  })),
);

describe("the parts of src/", () => {
  it("are all known to this test", () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it("import only what comes before them", () => {
    const wrong = imports.filter(({ file, from, target }) => {
      if (!target.startsWith(".")) return false;
      const to = partOf(relative(join(ROOT, "src"), resolve(ROOT, "src", dirname(file), target)));
      return to !== from && !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it("keep third-party shapes in one folder", () => {
    const wrong = imports.filter(({ file, from, target }) => {
      const folder = Object.hasOwn(ONLY_IN, target) ? ONLY_IN[target] : undefined;
      return folder !== undefined && folder !== from && !file.startsWith(`${folder}/`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("viz/", () => {
  it("imports nothing of src/", () => {
    const viewer = readdirSync(join(ROOT, "viz"), { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const wrong = viewer.filter((file) => /from "(\.\.\/)+src\//.test(readFileSync(join(ROOT, "viz", file), "utf8")));
    expect(wrong).toEqual([]);
  });
});

function partOf(file: string): string {
  return (file.split("/")[0] ?? "").replace(/\.ts$/, "");
}
