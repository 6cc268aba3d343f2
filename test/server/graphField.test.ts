import { describe, expect, it } from "vitest";
import { makeGraph } from "../export/makeGraph.ts";
import { ask, complain } from "./ask.ts";
import { ANN, BOB, CY, makeTalks, OSLO } from "./makeTalks.ts";
import { makeView } from "./makeView.ts";

describe("the field graph", () => {
  it("gives columns that fit each other", async () => {
    const data = await ask(
      await makeTalks(),
      `{ graph { nodes { ids labels kinds communities weightedDegrees size }
          edges { sources targets weights } omitted { nodes edges isolates } version { current } } }`,
    );
    const community = "community/1/bob-ray";
    expect(data).toEqual({
      graph: {
        nodes: {
          ids: [BOB, ANN, OSLO, CY],
          labels: ["Bob Ray", "Ann Lee", "Oslo", "Cy Poe"],
          kinds: ["PERSON", "PERSON", "LOCATION", "PERSON"],
          communities: [community, community, community, community],
          weightedDegrees: [4, 3, 2, 1],
          size: [20, expect.closeTo(17.59), expect.closeTo(14.73), 11],
        },
        edges: { sources: [1, 2, 2, 0], targets: [0, 1, 0, 3], weights: [2, 1, 1, 1] },
        omitted: { nodes: 0, edges: 0, isolates: 1 },
        version: { current: true },
      },
    });
  });

  it.each([
    ["minWeight: 0", "minWeight must be at least 1, but it is 0."],
    ["maxNodes: 20001", "maxNodes must be from 0 to 20,000, but it is 20001."],
    ["maxEdges: -1", "maxEdges must be from 0 to 100,000, but it is -1."],
  ])("refuses %s", async (given, message) => {
    const query = `{ graph(${given}) { nodes { ids } } }`;
    expect(await complain(makeView(makeGraph([])), query)).toEqual([{ message, code: "BAD_USER_INPUT" }]);
  });
});
