import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "../../src/model.ts";
import type { Passage, Peer } from "../peers/Peer.ts";
import { printTable } from "../recognition/printTable.ts";
import type { Gold } from "./readGolds.ts";
import { scoreGold, type Exported, type GoldFigures } from "./scoreGold.ts";

/**
 * Prints ours beside the peers for each page apart, by the same scorer. A peer gets the page whole and article by
 * article, as the gold parts them, and is shown by whichever gives it the higher F1.
 */
export async function comparePeers(
  golds: readonly Gold[],
  ours: Exported,
  peers: readonly Peer[],
  directory: string,
): Promise<void> {
  for (const gold of golds) {
    const columns = [{ heading: "comention", figures: scoreGold([gold.path], ours) }];
    for (const peer of peers) columns.push(await findBetterWay(gold, peer, directory));
    printTable(
      `${gold.name}: exact-span F1`,
      ["", "gold", ...columns.map(({ heading }) => heading)],
      [...KINDS.filter((kind) => columns[0]?.figures.mentions[kind]), MAIN, "ALL"].map((row) => [
        row,
        String(columns[0]?.figures.mentions[row]?.gold ?? 0),
        ...columns.map(({ figures }) => 100 * (figures.mentions[row]?.f1 ?? 0)),
      ]),
    );
  }
}

/** The ways in which a page may be given to a peer. */
export function listWays({ text, articles }: Gold): readonly { readonly way: string; readonly passage: Passage }[] {
  return [
    { way: "whole", passage: { text, pieces: [{ start: 0, end: text.length }] } },
    { way: "by article", passage: { text, pieces: articles } },
  ];
}

const MAIN = "PERSON+ORGANIZATION+LOCATION";

async function findBetterWay(
  gold: Gold,
  peer: Peer,
  directory: string,
): Promise<{ readonly heading: string; readonly figures: GoldFigures }> {
  const scored = [];
  for (const { way, passage } of listWays(gold)) {
    const [names = []] = await peer.findNames([passage]);
    const mentions = join(directory, "peer.mentions.jsonl");
    const lines = names.map((name) => ({ ...name, source: gold.source, text: gold.text.slice(name.start, name.end) }));
    writeFileSync(mentions, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    scored.push({ heading: `${peer.name}, ${way}`, figures: scoreGold([gold.path], { mentions }) });
  }
  return scored.reduce((best, next) =>
    (next.figures.mentions[MAIN]?.f1 ?? 0) > (best.figures.mentions[MAIN]?.f1 ?? 0) ? next : best,
  );
}
