/**
 * Measures the most memory that a build process holds (Linux): `node bench/memory.ts [MEGABYTES] [--recognizer
 * rules|FOLDER] [--only-reading]`. `--only-reading` stops before the graph is made, which takes most of the time.
 * The text is the training corpus's sentences in a seeded shuffle, 10 MB unless told otherwise, in files of some 5 kB.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readCorpus } from "./recognition/readCorpus.ts";
import { SHARED } from "./shared.ts";
import { shuffleIntoFiles } from "./speed/shuffleIntoFiles.ts";

const BUILD = fileURLToPath(new URL("speed/measureBuild.ts", import.meta.url));
const CORPUS = join(SHARED, "ner/mix_clean/train.conll");

function main(): void {
  const { values, positionals } = parseArgs({
    options: { recognizer: { type: "string", default: "model" }, "only-reading": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const megabytes = Number(positionals[0] ?? 10);
  if (!(megabytes > 0)) throw new Error(`MEGABYTES must be a number above 0, but is ${positionals[0]}.`);
  if (!existsSync(CORPUS)) throw new Error("Memory was not measured: ../shared/ner must be beside this checkout.");
  const directory = mkdtempSync(join(tmpdir(), "comention-memory-"));
  try {
    const texts = join(directory, "texts");
    mkdirSync(texts);
    const sentences = readCorpus(readFileSync(CORPUS, "utf8")).flatMap((document) =>
      document.sentences.map(({ tokens }) => tokens.join(" ")),
    );
    let [files, bytes] = [0, 0];
    for (const text of shuffleIntoFiles(sentences, megabytes * 1e6)) {
      writeFileSync(join(texts, `${String(files++).padStart(6, "0")}.txt`), text);
      bytes += Buffer.byteLength(text);
    }
    const started = performance.now();
    const words = [BUILD, texts, join(directory, "workspace"), values.recognizer];
    if (values["only-reading"]) words.push("reading");
    const { reading, whole } = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as {
      readonly reading: number;
      readonly whole: number | null;
    };
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${(bytes / 1e6).toFixed(1)} MB in ${files} files, ${whole === null ? "read" : "built"} in ${seconds.toFixed(0)} s`,
    );
    console.log(`peak resident memory while it reads and recognises ${(reading / 1e6).toFixed(0)} MB`);
    if (whole !== null)
      console.log(`peak resident memory of the whole build            ${(whole / 1e6).toFixed(0)} MB`);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
