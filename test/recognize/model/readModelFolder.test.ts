import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openRecognizer } from "../../../src/recognize/openRecognizer.ts";
import { readModelFolder } from "../../../src/recognize/model/readModelFolder.ts";
import { makeDocument } from "../../make.ts";
import { makeFolder } from "../../makeWorkspace.ts";

const TINY = fileURLToPath(new URL("tiny", import.meta.url));
const OWN = fileURLToPath(new URL("../../../models/recognizer", import.meta.url));

function copy(from: string): string {
  const folder = makeFolder();
  cpSync(from, folder, { recursive: true });
  return folder;
}

const NOT_FOUND = `.+ Mend it, or go on without it: --set recognizer=rules\\.$`;

describe("readModelFolder", () => {
  it.each<[string, (folder: string) => void, string]>([
    ["no config.json", (folder) => rmSync(join(folder, "config.json")), "config.json is missing or cannot be read"],
    [
      "another sort of file",
      (folder) => writeFileSync(join(folder, "config.json"), "[1"),
      "config.json is no JSON object",
    ],
    ["no labels", (folder) => writeFileSync(join(folder, "config.json"), "{}"), "config.json has no id2label"],
    [
      "labels of another task",
      (folder) => writeFileSync(join(folder, "config.json"), '{"id2label":{"0":"O","1":"NEGATIVE"}}'),
      "none of its labels \\(O, NEGATIVE\\) stands for a kind; known are per, ",
    ],
    [
      "a gap in the labels",
      (folder) => writeFileSync(join(folder, "config.json"), '{"id2label":{"0":"O","2":"B-PER"}}'),
      "must number its labels from 0 up without a gap",
    ],
    [
      "another tokenizer",
      (folder) => writeFileSync(join(folder, "tokenizer.json"), '{"model":{"type":"BPE"}}'),
      "its tokenizer is BPE, and only BERT's WordPiece is supported",
    ],
    ["no vocabulary", (folder) => rmSync(join(folder, "vocab.txt")), "it has no vocab.txt, and only BERT's WordPiece"],
    [
      "a vocabulary without its marks",
      (folder) => writeFileSync(join(folder, "vocab.txt"), "[PAD]\na\n"),
      "its vocabulary must hold \\[UNK\\] and \\[CLS\\] and \\[SEP\\], but does not",
    ],
    ["no network", (folder) => rmSync(join(folder, "model.onnx")), "model.onnx is missing or cannot be read"],
  ])("refuses a folder with %s in one sentence that says the way on", (_, spoil, reason) => {
    const folder = copy(TINY);
    spoil(folder);
    expect(() => openRecognizer(folder)).toThrow(new RegExp(`cannot be used: .*${reason}${NOT_FOUND}`));
    expect(() => openRecognizer(folder)).toThrow(folder);
  });

  it("tells that the network that comes with the program was cut short", () => {
    const folder = copy(OWN);
    truncateSync(join(folder, "model.onnx"), 1000);
    expect(() => readModelFolder(folder)).toThrow(/model\.onnx is damaged/);
  });

  it("tells of a network that will not load when it is asked", async () => {
    const folder = copy(TINY);
    truncateSync(join(folder, "model.onnx"), 100);
    const { source, document } = makeDocument("Ada met Quill Trust.");
    await expect(openRecognizer(folder).recognizeMentions(source, document)).rejects.toThrow(
      new RegExp(`cannot be used: .+${NOT_FOUND}`),
    );
  });

  it("finds the network and the vocabulary where such models have them, too", () => {
    const folder = copy(TINY);
    mkdirSync(join(folder, "onnx"));
    renameSync(join(folder, "model.onnx"), join(folder, "onnx/model.onnx"));
    const vocabulary = readFileSync(join(folder, "vocab.txt"), "utf8").trimEnd().split("\n");
    rmSync(join(folder, "vocab.txt"));
    const vocab = Object.fromEntries(vocabulary.map((piece, id) => [piece, id]));
    writeFileSync(join(folder, "tokenizer.json"), JSON.stringify({ model: { type: "WordPiece", vocab } }));
    expect(readModelFolder(folder).fingerprint).toBe(readModelFolder(TINY).fingerprint);
  });

  it("has another fingerprint for another vocabulary", () => {
    const folder = copy(TINY);
    writeFileSync(join(folder, "vocab.txt"), `${readFileSync(join(folder, "vocab.txt"), "utf8")}new\n`);
    expect(readModelFolder(folder).fingerprint).not.toBe(readModelFolder(TINY).fingerprint);
  });

  it("knows English alone with the network that comes with the program, and is not told of others'", () => {
    expect(readModelFolder(OWN).languages).toEqual(new Set(["en"]));
    expect(readModelFolder(TINY).languages).toBeNull();
  });
});

describe("a user's model", () => {
  it("is asked, its labels mapped to kinds", async () => {
    const { source, document } = makeDocument("Ada Marlow met Quill Trust in Lisbon.");
    const mentions = await openRecognizer(TINY).recognizeMentions(source, document);
    expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([
      ["PERSON", "Ada Marlow"],
      ["ORGANIZATION", "Quill Trust"],
      ["LOCATION", "Lisbon"],
    ]);
  });
});
