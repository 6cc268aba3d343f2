import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digest } from "../../digest.ts";
import { Problem } from "../../problem.ts";

/**
 * - START: the first line of an article
 * - OWN: any other of its own
 * - BYLINE: who wrote it and when
 * - BOILERPLATE: what stands in or under an article and is not its own
 * - FURNITURE: of the page and of no article
 */
export const LABELS = ["BOILERPLATE", "BYLINE", "FURNITURE", "OWN", "START"] as const;
export type Label = (typeof LABELS)[number];

/** A matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** One direction of the recurrent layer: its gates reset, update and new, one under the other. */
export interface GatedUnit {
  /** 3 × units rows, a column for each input. */
  readonly input: Matrix;
  /** 3 × units rows, a column for each unit. */
  readonly state: Matrix;
  readonly inputBias: Matrix;
  readonly stateBias: Matrix;
}

/**
 * A network over the blocks of a page: features are embedded and summed, a gated recurrent layer reads the page forwards
 * and backwards, a linear-chain conditional random field tells the labels together.
 */
export interface LayoutModel {
  /** Feature → its row of the embedding. */
  readonly features: ReadonlyMap<string, number>;
  readonly embedding: Matrix;
  readonly bias: Matrix;
  readonly forward: GatedUnit;
  readonly backward: GatedUnit;
  /** From what both directions and the embedding say to a score for each label. */
  readonly output: Matrix;
  readonly outputBias: Matrix;
  /** A row for each label: how likely each may follow it. */
  readonly transitions: Matrix;
  /** How likely each begins a page. */
  readonly first: Matrix;
  /** A hash of the file. */
  readonly fingerprint: string;
}

/** The same file seen from src/segment/layout/ and from dist/segment/layout/. */
const FILE = fileURLToPath(new URL("../../../models/layout/layout.json", import.meta.url));

let opened: LayoutModel | undefined;

/**
 * Opens the model that comes with the program, `models/layout`.
 * @throws Problem when its file is missing or damaged.
 */
export function openLayoutModel(): LayoutModel {
  return (opened ??= readModel(FILE));
}

/** @throws Problem when the file is missing or damaged. */
export function readModel(file: string): LayoutModel {
  try {
    const bytes = readFileSync(file);
    const written = JSON.parse(bytes.toString("utf8")) as WrittenModel;
    if (written.labels.join() !== LABELS.join()) throw new Error(`its labels must be ${LABELS.join(", ")}`);
    const matrix = (name: string) => readMatrix(name, written.matrices[name]);
    const unit = (name: string): GatedUnit => ({
      input: matrix(`${name} input`),
      state: matrix(`${name} state`),
      inputBias: matrix(`${name} input bias`),
      stateBias: matrix(`${name} state bias`),
    });
    const embedding = matrix("embedding");
    if (embedding.rows !== written.features.length) throw new Error("it must have a row for each feature");
    return {
      features: new Map(written.features.map((feature, row) => [feature, row])),
      embedding,
      bias: matrix("bias"),
      forward: unit("forward"),
      backward: unit("backward"),
      output: matrix("output"),
      outputBias: matrix("output bias"),
      transitions: matrix("transitions"),
      first: matrix("first"),
      fingerprint: digest([bytes], 16),
    };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(`The layout model ${file} cannot be read (${why}); install Comention again.`, { cause });
  }
}

interface WrittenModel {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  readonly matrices: Readonly<Record<string, WrittenMatrix>>;
}

/** Whole numbers from -127 to 127 in base64, and what each row of them is multiplied with. */
interface WrittenMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: readonly number[];
  readonly values: string;
}

function readMatrix(name: string, written: WrittenMatrix | undefined): Matrix {
  if (!written) throw new Error(`it has no matrix "${name}"`);
  const { rows, columns, scales } = written;
  const bytes = Buffer.from(written.values, "base64");
  if (bytes.length !== rows * columns || scales.length !== rows) throw new Error(`its matrix "${name}" is not whole`);
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = bytes.readInt8(i) * (scales[Math.floor(i / columns)] ?? 0);
  return { rows, columns, values };
}
