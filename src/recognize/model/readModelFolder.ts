import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDecoder, type Decode, type Label } from "./openDecoder.ts";
import { toModelProblem } from "./toModelProblem.ts";
import { openWordPiece, type WordPiece } from "./openWordPiece.ts";
import { readLabels } from "./readLabels.ts";
import { readVocabulary } from "./readVocabulary.ts";

/** A token-classification network and all that it takes to feed it and to read its answer. */
export interface ModelFolder {
  /** Path of the network, in ONNX. */
  readonly network: string;
  readonly wordPiece: WordPiece;
  /** One for each number that the network gives for a piece; null where that says "no name". */
  readonly labels: readonly (Label | null)[];
  readonly decode: Decode;
  /** Pieces that the network takes at once. */
  readonly longest: number;
  /** ISO 639-1 codes of the languages it knows; null: not told. */
  readonly languages: ReadonlySet<string> | null;
  /** Whether it is of this project: trained beside the rules, and its bytes checked by their hash. */
  readonly isOwn: boolean;
  /** A hash of all that was read. */
  readonly fingerprint: string;
}

/**
 * Reads a folder with `config.json`, the network (`model.onnx`, or the same under `onnx/`) and a WordPiece vocabulary.
 * @throws Problem that names the folder, what was wrong and the way on, where anything is missing, damaged or of another
 * sort.
 */
export function readModelFolder(folder: string): ModelFolder {
  const problem = (what: string, cause?: unknown) => toModelProblem(folder, what, cause);
  const read = (name: string): Buffer => {
    try {
      return readFileSync(join(folder, name));
    } catch (error) {
      throw problem(`${name} is missing or cannot be read`, error);
    }
  };
  if (!existsSync(folder)) throw problem("there is no such folder");
  const configBytes = read("config.json");
  const config = parseObject(configBytes);
  if (!config) throw problem("config.json is no JSON object");
  const labels = readLabels(config["id2label"]);
  if (typeof labels === "string") throw problem(labels);
  const tokenizer = readVocabulary(folder);
  if (typeof tokenizer === "string") throw problem(tokenizer);
  const wordPiece = openWordPiece(tokenizer.vocabulary, tokenizer);
  if (typeof wordPiece === "string") throw problem(wordPiece);
  const name = NETWORKS.find((path) => existsSync(join(folder, path))) ?? NETWORKS[0];
  const network = read(name);
  const own = readOwn(config);
  if (typeof own === "string") throw problem(own);
  if (own && own.sha256 !== createHash("sha256").update(network).digest("hex")) {
    throw problem(`${name} is damaged: it is not the file that config.json tells of`);
  }
  const positions = config["max_position_embeddings"] ?? LONGEST_WINDOW;
  if (typeof positions !== "number" || !Number.isInteger(positions) || positions < LEAST_WINDOW) {
    throw problem(`max_position_embeddings in config.json must be a whole number from ${LEAST_WINDOW} up`);
  }
  const hash = createHash("sha256").update(configBytes).update(network).update(JSON.stringify(tokenizer));
  // Larger networks keep their weights beside them.
  for (const beside of [`${name}.data`, `${name}_data`])
    if (existsSync(join(folder, beside))) hash.update(read(beside));
  return {
    network: join(folder, name),
    wordPiece,
    labels,
    // Some write B only between two names of one kind.
    decode: openDecoder(labels, { mayBeginInside: own === null }),
    longest: Math.min(positions, LONGEST_WINDOW),
    languages: own && new Set(own.languages),
    isOwn: own !== null,
    fingerprint: hash.digest("hex").slice(0, 16),
  };
}

/** Where the network is looked for, in this order. */
const NETWORKS = ["model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx"] as const;
/** Longer windows cost more a word and were not seen to find more. */
const LONGEST_WINDOW = 128;
const LEAST_WINDOW = 16;

function parseObject(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

interface Own {
  readonly languages: readonly string[];
  readonly sha256: string;
}

/** What only models of this project say of themselves, under the key `comention`; a string says what is wrong with it. */
function readOwn(config: Readonly<Record<string, unknown>>): Own | string | null {
  const own = config["comention"] as Partial<Own> | undefined;
  if (own === undefined) return null;
  const isRight = Array.isArray(own?.languages) && own.languages.every((language) => typeof language === "string");
  if (!isRight || typeof own.sha256 !== "string") return "comention in config.json must give languages and sha256";
  return { languages: own.languages, sha256: own.sha256 };
}
