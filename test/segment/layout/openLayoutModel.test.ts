import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { openLayoutModel, readModel } from "../../../src/segment/layout/openLayoutModel.ts";

const WRITTEN = JSON.parse(readFileSync("models/layout/layout.json", "utf8")) as Record<string, object>;

function writeModel(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "comention-test-")), "layout.json");
  writeFileSync(file, text);
  return file;
}

describe("openLayoutModel", () => {
  it("opens the model that comes with the program, once", () => {
    const model = openLayoutModel();
    expect(model.embedding.rows).toBe(model.features.size);
    expect(openLayoutModel()).toBe(model);
  });
});

describe("readModel", () => {
  it("says which file is missing", () => {
    expect(() => readModel("/no/such/layout.json")).toThrow(
      /^The layout model \/no\/such\/layout\.json cannot be read \(ENOENT.*\); install Comention again\.$/,
    );
  });

  it.each([
    ["is cut off", '{"labels": ["OWN"', /JSON/],
    ["has other labels", JSON.stringify({ ...WRITTEN, labels: ["OWN"] }), /its labels must be BOILERPLATE, BYLINE/],
    ["lacks a matrix", JSON.stringify({ ...WRITTEN, matrices: {} }), /it has no matrix "embedding"/],
    [
      "has a matrix that is not whole",
      JSON.stringify({ ...WRITTEN, matrices: { embedding: { rows: 2, columns: 2, scales: [1, 1], values: "AAAA" } } }),
      /its matrix "embedding" is not whole/,
    ],
    ["has too few features", JSON.stringify({ ...WRITTEN, features: ["size 1"] }), /a row for each feature/],
  ])("refuses a file that %s", (_, text, why) => {
    expect(() => readModel(writeModel(text))).toThrow(why);
  });
});
