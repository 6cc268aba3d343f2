/** What a network sees of one sentence: pieces, with the shape and the hint of each, and where each unit begins. */
export interface CodedSentence {
  readonly pieces: readonly number[];
  readonly shapes: readonly number[];
  readonly hints: readonly number[];
  /** Index of each unit's first piece. */
  readonly heads: readonly number[];
}

/** What a network is run on at once. */
export interface Window {
  readonly pieces: readonly number[];
  readonly shapes: readonly number[];
  readonly hints: readonly number[];
  /** For each unit in it: the sentence, the unit in that sentence, and the piece in this window. */
  readonly units: readonly WindowUnit[];
}

export interface WindowUnit {
  readonly sentence: number;
  readonly unit: number;
  readonly piece: number;
}

export interface PackOptions {
  readonly cls: number;
  readonly sep: number;
  /** Pieces in a window, its two end marks among them. */
  readonly longest: number;
}

/**
 * Packs the sentences of one document, in order, into windows: whole sentences as long as they fit, so that each is read
 * with its neighbours. A longer sentence than a window is cut between units.
 */
export function* packWindows(
  sentences: Iterable<CodedSentence>,
  { cls, sep, longest }: PackOptions,
): Generator<Window> {
  const room = longest - 2;
  let window = openWindow(cls);
  for (const [number, sentence] of enumerate(sentences)) {
    const whole = sentence.pieces.length;
    if (window.units.length > 0 && window.pieces.length - 1 + whole > room) {
      yield close(window, sep);
      window = openWindow(cls);
    }
    for (const [unit, head] of sentence.heads.entries()) {
      const end = Math.min(sentence.heads[unit + 1] ?? whole, head + room);
      if (window.units.length > 0 && window.pieces.length - 1 + (end - head) > room) {
        yield close(window, sep);
        window = openWindow(cls);
      }
      window.units.push({ sentence: number, unit, piece: window.pieces.length });
      for (let piece = head; piece < end; piece++) {
        window.pieces.push(sentence.pieces[piece] ?? 0);
        window.shapes.push(sentence.shapes[piece] ?? 0);
        window.hints.push(sentence.hints[piece] ?? 0);
      }
    }
  }
  if (window.units.length > 0) yield close(window, sep);
}

function openWindow(cls: number) {
  return { pieces: [cls], shapes: [0], hints: [0], units: [] as WindowUnit[] };
}

function close(window: ReturnType<typeof openWindow>, sep: number): Window {
  window.pieces.push(sep);
  window.shapes.push(0);
  window.hints.push(0);
  return window;
}

function* enumerate<T>(items: Iterable<T>): Generator<[number, T]> {
  let number = 0;
  for (const item of items) yield [number++, item];
}
