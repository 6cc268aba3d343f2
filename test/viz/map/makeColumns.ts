import type { GraphColumns } from "../../../viz/data.ts";

/**
 * Makes the columns of a graph from its edges: `makeColumns({ "a b": 3 }, { a: "c1" })`. Each node's community is null
 * unless given; nodes stand on the diagonal, 10 apart.
 */
export function makeColumns(
  edges: Readonly<Record<string, number>>,
  communities: Readonly<Record<string, string>> = {},
): GraphColumns {
  const pairs = Object.keys(edges).map((pair) => pair.split(" "));
  const ids = [...new Set([...pairs.flat(), ...Object.keys(communities)])];
  return {
    nodes: {
      ids,
      labels: ids.map((id) => id.toUpperCase()),
      kinds: ids.map(() => "PERSON" as const),
      communities: ids.map((id) => communities[id] ?? null),
      x: ids.map((_, place) => place * 10),
      y: ids.map((_, place) => place * 10),
      size: ids.map(() => 4),
    },
    edges: {
      sources: pairs.map(([source = ""]) => ids.indexOf(source)),
      targets: pairs.map(([, target = ""]) => ids.indexOf(target)),
      weights: Object.values(edges),
    },
    omitted: { nodes: 0, edges: 0, isolates: 0 },
  };
}
