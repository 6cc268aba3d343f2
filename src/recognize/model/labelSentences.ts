import type { Piece } from "../listPieces.ts";
import type { RuledMention } from "../rules/agreeOnKinds.ts";
import { addRules } from "./addRules.ts";
import { codeSentence } from "./codeSentence.ts";
import type { LabelledSpan } from "./openDecoder.ts";
import type { Network } from "./openNetwork.ts";
import { packWindows } from "./packWindows.ts";
import type { ModelFolder } from "./readModelFolder.ts";

/** A sentence and the names that the network sees in it, their spans in the text. */
export interface LabelledSentence {
  readonly piece: Piece;
  readonly names: readonly LabelledSpan[];
}

export interface Reader {
  readonly network: Network;
  readonly model: ModelFolder;
}

/**
 * Yields the sentences of one document, in order, each as soon as it is read. `hints`: what the rules find in the
 * document, ordered by start.
 */
export async function* labelSentences(
  { network, model }: Reader,
  text: string,
  pieces: Iterable<Piece>,
  hints: readonly RuledMention[],
): AsyncGenerator<LabelledSentence> {
  const { wordPiece } = model;
  const width = model.labels.length;
  const pending: { piece: Piece; units: readonly Span[]; hint: number; scores: Float32Array; left: number }[] = [];
  // Those before `first` are done; they are dropped now and then, for to shift each would take the length of the rest.
  let dropped = 0;
  let first = 0;
  function* code() {
    let hint = 0;
    for (const piece of pieces) {
      while ((hints[hint]?.end ?? Infinity) <= piece.start) hint++;
      const { units, ...coded } = codeSentence(text, piece, wordPiece, hints, hint);
      if (units.length === 0) continue;
      pending.push({ piece, units, hint, scores: new Float32Array(units.length * width), left: units.length });
      yield coded;
    }
  }
  const finish = function* (): Generator<LabelledSentence> {
    for (let next = pending[first]; next?.left === 0; next = pending[first]) {
      first++;
      const { piece, units, hint, scores } = next;
      if (model.isOwn) addRules(scores, units, model.labels, hints, hint);
      const names = model.decode(scores).map((name) => ({
        ...name,
        start: units[name.start]?.start ?? 0,
        end: units[name.end - 1]?.end ?? 0,
      }));
      yield { piece, names };
    }
    if (first > 1000) {
      pending.splice(0, first);
      dropped += first;
      first = 0;
    }
  };
  for (const window of packWindows(code(), { ...wordPiece, longest: model.longest })) {
    const scores = await network.run(window);
    for (const { sentence, unit, piece } of window.units) {
      const own = pending[sentence - dropped];
      if (!own) continue;
      own.scores.set(scores.subarray(piece * width, (piece + 1) * width), unit * width);
      own.left--;
    }
    yield* finish();
  }
  yield* finish();
}

type Span = Pick<LabelledSpan, "start" | "end">;
