import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Window } from "./packWindows.ts";
import type { ModelFolder } from "./readModelFolder.ts";

/** A loaded network. */
export interface Network {
  /** Gives a row of scores, one for each label, for each piece of a window. */
  run(window: Window): Promise<Float32Array>;
}

/**
 * Loads a folder's network into this thread, to run on one processor core, and tries it once with the last piece of its
 * vocabulary. It is fed what its inputs are named for: `input_ids` (pieces), `attention_mask` (ones), `token_type_ids`
 * (zeros), `shape_ids`, `hint_ids`; each of (1, pieces), 64-bit integers.
 *
 * A window is run alone, without padding, so its scores depend on nothing but itself. A thread must not be ended while
 * its network runs: the process would end with it.
 * @throws Error when it is no network, or one that does not take the inputs or give finite scores for the labels.
 */
export async function openNetwork({
  network,
  labels,
  wordPiece,
}: Pick<ModelFolder, "network" | "labels" | "wordPiece">): Promise<Network> {
  const session = await InferenceSession.create(network, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
    logSeverityLevel: 4,
  });
  const strange = session.inputNames.filter((name) => !INPUTS.has(name));
  if (strange.length > 0) throw new Error(`it wants the input ${strange.join(", ")}, which is not known`);
  const [output] = session.outputNames;
  if (output === undefined) throw new Error("it has no output");
  const run = async (window: Window): Promise<Float32Array> => {
    const feeds = Object.fromEntries(
      session.inputNames.map((name) => [name, toTensor(INPUTS.get(name)?.(window) ?? window.pieces)]),
    );
    const scores = (await session.run(feeds))[output];
    if (!(scores?.data instanceof Float32Array) || scores.data.length !== labels.length * window.pieces.length) {
      throw new Error(
        `it gives ${scores?.type} [${String(scores?.dims)}] for ${window.pieces.length} pieces and ${labels.length} labels`,
      );
    }
    if (!scores.data.every(Number.isFinite)) throw new Error("it gives scores that are no numbers");
    return scores.data;
  };
  const { cls, sep, last } = wordPiece;
  await run({ pieces: [cls, last, sep], shapes: [0, 0, 0], hints: [0, 0, 0], units: [] });
  return { run };
}

const INPUTS: ReadonlyMap<string, (window: Window) => readonly number[]> = new Map([
  ["input_ids", ({ pieces }: Window) => pieces],
  ["attention_mask", ({ pieces }: Window) => pieces.map(() => 1)],
  ["token_type_ids", ({ pieces }: Window) => pieces.map(() => 0)],
  ["shape_ids", ({ shapes }: Window) => shapes],
  ["hint_ids", ({ hints }: Window) => hints],
]);

function toTensor(values: readonly number[]): Tensor {
  const numbers = new BigInt64Array(values.length);
  for (const [i, value] of values.entries()) numbers[i] = BigInt(value);
  return new Tensor("int64", numbers, [1, values.length]);
}
