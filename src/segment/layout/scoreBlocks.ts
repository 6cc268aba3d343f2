import type { GatedUnit, LayoutModel, Matrix } from "./openLayoutModel.ts";

/**
 * Scores each block of a page for each label, a row a block, in the order of `LABELS`. Time and memory grow with the
 * number of blocks alone. A page is scored in one piece up to `LONGEST` blocks; a longer one in pieces of that length.
 */
export function scoreBlocks(pages: Iterable<readonly string[]>, model: LayoutModel): readonly Float64Array[] {
  const scores: Float64Array[] = [];
  let piece: Float64Array[] = [];
  for (const features of pages) {
    piece.push(embed(features, model));
    if (piece.length < LONGEST) continue;
    scores.push(...scorePiece(piece, model));
    piece = [];
  }
  scores.push(...scorePiece(piece, model));
  return scores;
}

const LONGEST = 2000;

function scorePiece(inputs: readonly Float64Array[], model: LayoutModel): readonly Float64Array[] {
  const forward = readOn(inputs, model.forward);
  const backward = readOn(inputs.toReversed(), model.backward).toReversed();
  return inputs.map((input, i) => {
    const all = [...(forward[i] ?? []), ...(backward[i] ?? []), ...input];
    return multiply(model.output, Float64Array.from(all), model.outputBias);
  });
}

/** The sum of the features' rows and the bias, nothing below 0. */
function embed(features: readonly string[], { features: rows, embedding, bias }: LayoutModel): Float64Array {
  const { columns, values } = embedding;
  const sum = Float64Array.from(bias.values);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    for (let i = 0; i < columns; i++) sum[i] = (sum[i] ?? 0) + (values[row * columns + i] ?? 0);
  }
  return sum.map((value) => Math.max(0, value));
}

/** What the unit holds after each input (gated recurrent unit, Cho et al. 2014, in PyTorch's form). */
function readOn(inputs: readonly Float64Array[], unit: GatedUnit): readonly Float64Array[] {
  const units = unit.state.columns;
  let held = new Float64Array(units);
  return inputs.map((input) => {
    const given = multiply(unit.input, input, unit.inputBias);
    const kept = multiply(unit.state, held, unit.stateBias);
    const next = new Float64Array(units);
    for (let i = 0; i < units; i++) {
      const reset = squash((given[i] ?? 0) + (kept[i] ?? 0));
      const update = squash((given[units + i] ?? 0) + (kept[units + i] ?? 0));
      const fresh = Math.tanh((given[2 * units + i] ?? 0) + reset * (kept[2 * units + i] ?? 0));
      next[i] = (1 - update) * fresh + update * (held[i] ?? 0);
    }
    held = next;
    return next;
  });
}

function squash(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function multiply({ rows, columns, values }: Matrix, vector: Float64Array, bias: Matrix): Float64Array {
  const product = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = bias.values[row] ?? 0;
    const from = row * columns;
    for (let i = 0; i < columns; i++) sum += (values[from + i] ?? 0) * (vector[i] ?? 0);
    product[row] = sum;
  }
  return product;
}
