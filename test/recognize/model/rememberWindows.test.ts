import { describe, expect, it } from "vitest";
import type { Window } from "../../../src/recognize/model/packWindows.ts";
import { rememberWindows } from "../../../src/recognize/model/rememberWindows.ts";

const window = (pieces: readonly number[], shapes = pieces, hints = pieces): Window => ({
  pieces,
  shapes,
  hints,
  units: [],
});

/** A network that counts its runs. */
function makeNetwork() {
  const asked: Window[] = [];
  return { asked, run: async (shown: Window) => new Float32Array([asked.push(shown)]) };
}

describe("rememberWindows", () => {
  it("asks the network once for windows that are the same in all that it sees", async () => {
    const network = makeNetwork();
    const remembering = rememberWindows(network);
    const windows = [
      window([1, 2]),
      window([1, 2]),
      window([1, 2], [1, 3]),
      window([1, 2], [1, 2], [1, 3]),
      window([1]),
    ];
    const answers = [];
    for (const shown of [...windows, window([70_000]), window([70_000 & 0xffff])]) {
      answers.push((await remembering.run(shown))[0]);
    }
    expect(answers).toEqual([1, 1, 2, 3, 4, 5, 6]);
  });

  it("forgets when it holds as many as it may", async () => {
    const network = makeNetwork();
    const remembering = rememberWindows(network, 2);
    for (const piece of [1, 2, 3, 3, 1]) await remembering.run(window([piece]));
    expect(network.asked.map(({ pieces }) => pieces[0])).toEqual([1, 2, 3, 1]);
  });
});
