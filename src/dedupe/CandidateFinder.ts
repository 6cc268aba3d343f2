import { findBuckets, type Buckets } from "./findBuckets.ts";
import { countAgreeing, SIGNATURE_LENGTH } from "./signShingles.ts";

/** A story that a document may belong to: its head, and the copy that looked like the document. */
export interface Candidate {
  readonly head: number;
  readonly copy: number;
}

/**
 * Finds for each document, in turn, the earlier ones that look like it. It keeps a few documents a bucket, the last ones
 * seen and one a story, so that the cost of a document does not grow with what is stored: neither with ten thousand
 * copies of one story nor with a phrase that half of all articles use.
 */
export class CandidateFinder {
  readonly #signatures: Uint16Array;
  readonly #buckets: Buckets;
  /** For each bucket the documents that it keeps, the last one seen at the end. */
  readonly #kept: (number[] | undefined)[];
  readonly #heads: Uint32Array;

  /** @param signatures of `SIGNATURE_LENGTH` values each, one after the other, by document; all 0 for none */
  constructor(signatures: Uint16Array) {
    this.#signatures = signatures;
    this.#buckets = findBuckets(signatures);
    this.#kept = new Array<number[] | undefined>(this.#buckets.count);
    this.#heads = new Uint32Array(signatures.length / SIGNATURE_LENGTH);
  }

  /** At most `MOST_CANDIDATES`, the most alike first, of equals the earliest. All earlier documents must have their place. */
  findCandidates(document: number): readonly Candidate[] {
    const seen = new Set<number>();
    // Head → the copy most like the document.
    const best = new Map<number, { copy: number; agreeing: number }>();
    for (const bucket of this.#bucketsOf(document)) {
      for (const copy of this.#kept[bucket] ?? []) {
        if (seen.has(copy)) continue;
        seen.add(copy);
        const agreeing = countAgreeing(this.#signatures, document, copy);
        if (agreeing < LEAST_AGREEING) continue;
        const head = this.headOf(copy);
        const known = best.get(head);
        if (!known || agreeing > known.agreeing || (agreeing === known.agreeing && copy < known.copy)) {
          best.set(head, { copy, agreeing });
        }
      }
    }
    return [...best]
      .map(([head, { copy, agreeing }]) => ({ head, copy, agreeing }))
      .sort((a, b) => b.agreeing - a.agreeing || a.head - b.head)
      .slice(0, MOST_CANDIDATES);
  }

  /** Notes the document's head, and lets later ones find it. */
  place(document: number, head: number): void {
    this.#heads[document] = head;
    for (const bucket of this.#bucketsOf(document)) {
      const kept = (this.#kept[bucket] ??= []);
      const twin = kept.findIndex((other) => this.headOf(other) === head);
      // The story's earlier document stays, as the last one seen.
      const stays = twin < 0 ? document : (kept.splice(twin, 1)[0] ?? document);
      kept.push(stays);
      if (kept.length > MOST_KEPT) kept.shift();
    }
  }

  headOf(document: number): number {
    return this.#heads[document] ?? document;
  }

  #bucketsOf(document: number): Uint32Array {
    const { starts, buckets } = this.#buckets;
    return buckets.subarray(starts[document], starts[document + 1]);
  }
}

const MOST_KEPT = 8;
const MOST_CANDIDATES = 16;
// Documents that share 0.2 of all their shingles have 26 values of 128 in common, with a deviation of 5.
const LEAST_AGREEING = 12;
