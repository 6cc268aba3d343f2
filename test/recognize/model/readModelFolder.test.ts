import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { build } from "../../../src/pipeline.ts";
import { Problem } from "../../../src/problem.ts";
import { openRecognizer } from "../../../src/recognize/openRecognizer.ts";
import { readModelFolder } from "../../../src/recognize/model/readModelFolder.ts";
import { readVocabulary } from "../../../src/recognize/model/readVocabulary.ts";
import { openWorkspace } from "../../../src/store/openWorkspace.ts";
import { makeDocument } from "../../make.ts";
import { makeFolder } from "../../makeWorkspace.ts";

const TINY = fileURLToPath(new URL("tiny", import.meta.url));
const OWN = fileURLToPath(new URL("../../../models/recognizer", import.meta.url));

function copy(from: string): string {
  const folder = makeFolder();
  cpSync(from, folder, { recursive: true });
  return folder;
}

const NOT_FOUND = `.+ Mend it, or go on with another: --set recognizer=model or rules\\.$`;

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
    [
      "no vocabulary",
      (folder) => rmSync(join(folder, "vocab.txt")),
      "it has neither vocab.txt nor a vocabulary in tokenizer.json, and only",
    ],
    [
      "a vocabulary without its marks",
      (folder) => writeFileSync(join(folder, "vocab.txt"), "[PAD]\na\n"),
      "its vocabulary must hold \\[UNK\\] and \\[CLS\\] and \\[SEP\\], but does not",
    ],
    ...(
      [
        ["max_position_embeddings", 2, "max_position_embeddings in config.json must be a whole number from 16 up"],
        ["max_position_embeddings", "512", "max_position_embeddings in config.json must be a whole number from 16 up"],
        ["comention", { languages: "en" }, "comention in config.json must give languages and sha256"],
        ["comention", true, "comention in config.json must give languages and sha256"],
        ["id2label", Object.fromEntries(Array.from({ length: 300 }, (_, i) => [i, "B-PER"])), "it has 300 labels"],
      ] as const
    ).map(
      ([key, value, reason]) =>
        [
          `${key} of ${JSON.stringify(value).slice(0, 20)}`,
          (folder: string) => {
            const path = join(folder, "config.json");
            const config = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
            writeFileSync(path, JSON.stringify({ ...config, [key]: value }));
          },
          reason,
        ] as [string, (folder: string) => void, string],
    ),
    [
      "ids out of all bounds",
      (folder) => {
        rmSync(join(folder, "vocab.txt"));
        const tokenizer = { model: { type: "WordPiece", vocab: { "[UNK]": 4e9 } } };
        writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
      },
      'its piece "\\[UNK\\]" has the id 4000000000',
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

  it.each<[string, (folder: string) => void]>([
    ["is cut short", (folder) => truncateSync(join(folder, "model.onnx"), 100)],
    ["has fewer pieces than its vocabulary", (folder) => appendFileSync(join(folder, "vocab.txt"), "one\ntwo\n")],
    [
      "gives another number of labels",
      (folder) => writeFileSync(join(folder, "config.json"), '{"id2label":{"0":"O","1":"B-PER"}}'),
    ],
  ])("tells of a network that %s before any text is read", async (_, spoil) => {
    const folder = copy(TINY);
    spoil(folder);
    await expect(openRecognizer(folder).prepare()).rejects.toThrow(new RegExp(`cannot be used: .+${NOT_FOUND}`, "s"));
    const workspace = await openWorkspace(makeFolder(), "write");
    onTestFinished(() => workspace.close());
    const text = join(makeFolder(), "a.txt");
    writeFileSync(text, "Ada met Quill Trust.");
    await expect(build(workspace, [text], { settings: { recognizer: folder } })).rejects.toThrow(Problem);
    expect(await workspace.readSettings()).toMatchObject({ recognizer: "model" });
  });

  it.each([
    [{ normalizer: null }, false],
    [{ normalizer: { type: "Sequence", normalizers: [{ type: "NFC" }, { type: "Lowercase" }] } }, true],
    [{ normalizer: { type: "BertNormalizer", lowercase: false } }, false],
  ])("reads from %j whether letters are lowered: %s", (normalizer, isUncased) => {
    const folder = copy(TINY);
    rmSync(join(folder, "tokenizer_config.json"));
    writeFileSync(join(folder, "tokenizer.json"), JSON.stringify({ model: { type: "WordPiece" }, ...normalizer }));
    expect(readVocabulary(folder)).toMatchObject({ isUncased });
  });

  it("takes a vocabulary with the line ends of Windows", () => {
    const folder = copy(TINY);
    writeFileSync(join(folder, "vocab.txt"), "[UNK]\r\nAda\r\n");
    expect(readVocabulary(folder)).toMatchObject({ vocabulary: ["[UNK]", "Ada"] });
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
