import type { Statistics } from "../view.ts";

/** "1 file", "2 files", "1,204 links". */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
}

/** What a workspace holds, in one sentence. */
export function describeGraph(statistics: Statistics, directory: string): string {
  const { documents, stories, entities, coMentions, communities, listParagraphs } = statistics;
  const told = stories < documents ? ` (${count(documents - stories, "reprint")} among them)` : "";
  const lists =
    listParagraphs > 0
      ? ` ${count(listParagraphs, "paragraph")} named more entities than the setting list-limit allows, and made no links.`
      : "";
  const held = `${count(documents, "article")}${told}, ${plural(entities, "entity", "entities")}`;
  const linked = `${count(coMentions, "link")}, ${plural(communities, "community", "communities")}`;
  return `The graph in ${directory}: ${held}, ${linked}.${lists}`;
}

function plural(n: number, one: string, many: string): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}
