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

/**
 * In which languages names were not looked for, and the way on; null where they were everywhere.
 * "Names were not recognised in 3 articles (2 in Russian, 1 in German); with --set recognizer=rules all texts are read by rules, these too, though the rules know English best."
 */
export function describeUnrecognized({ unrecognized }: Statistics): string | null {
  if (unrecognized.length === 0) return null;
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const documents = unrecognized.reduce((sum, { documents }) => sum + documents, 0);
  const languages = unrecognized.map(({ language, documents }) => {
    const name = language === null ? "an unknown language" : names.of(language);
    return `${documents.toLocaleString("en-US")} in ${name}`;
  });
  return `Names were not recognised in ${count(documents, "article")} (${languages.join(", ")}); with --set recognizer=rules all texts are read by rules, these too, though the rules know English best.`;
}

function plural(n: number, one: string, many: string): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}
