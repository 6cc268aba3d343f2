import type { Network } from "./openNetwork.ts";
import type { Window } from "./packWindows.ts";

/**
 * Answers a window that was seen before from memory: wire stories come again and again, word for word. What is remembered
 * is found by all that the network is shown, so an answer is never another's.
 */
export function rememberWindows(network: Network, most = MOST_SCORES): Network {
  const known = new Map<string, Float32Array>();
  let held = 0;
  return {
    async run(window) {
      const key = toKey(window);
      const remembered = known.get(key);
      if (remembered) return remembered;
      const scores = await network.run(window);
      // All at once: which window came last says nothing of which comes next.
      if (held + scores.length > most) {
        known.clear();
        held = 0;
      }
      known.set(key, scores);
      held += scores.length;
      return scores;
    },
  };
}

/** Some 2,000 windows of our own network, and 20 MB with their keys. */
const MOST_SCORES = 3_000_000;

function toKey({ pieces, shapes, hints }: Window): string {
  let key = "";
  for (const [i, piece] of pieces.entries()) {
    key += String.fromCharCode(piece & 0xffff, piece >>> 16, ((shapes[i] ?? 0) << 8) | (hints[i] ?? 0));
  }
  return key;
}
