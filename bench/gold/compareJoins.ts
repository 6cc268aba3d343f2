import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MentionLine } from "../../src/view.ts";
import { printTable } from "../recognition/printTable.ts";
import type { Gold } from "./readGolds.ts";
import { type Exported, type GoldFigures, listWrong, scoreGold } from "./scoreGold.ts";

/**
 * Prints how well names are joined beside two baselines on the same mentions, for each page apart, and every wrong and
 * missed join by name.
 */
export function compareJoins(golds: readonly Gold[], ours: Exported, directory: string): void {
  const lines = readFileSync(ours.mentions, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MentionLine);
  const write = (name: string, entityOf: (line: MentionLine) => string): Exported => {
    const mentions = join(directory, `${name}.jsonl`);
    const own = lines.map((line) => (line.kind === "GROUP" ? line : { ...line, entity: entityOf(line) }));
    writeFileSync(mentions, own.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return { mentions };
  };
  const systems = [
    ["comention", ours],
    ["exact string", write("exact", ({ kind, text }) => `${kind} ${text}`)],
    ["one longer PERSON of the article", write("short", joinShortPersons(lines))],
  ] as const;
  for (const { name, path } of golds) {
    const rows = systems.map(([system, exported]) => {
      const { b3, names } = (scoreGold([path], exported) as GoldFigures).resolution;
      return [system, 100 * b3.precision, 100 * b3.recall, 100 * b3.f1, 100 * names.precision, 100 * names.recall];
    });
    printTable(`${name}: joining names`, ["", "B³ P", "B³ R", "B³ F1", "names P", "names R"], rows);
    for (const line of listWrong([path], ours).filter((one) => /^(?:not )?joined /.test(one))) console.log(line);
  }
}

/** A person's short form is the one longer person of its article that has it as a word; all else is its exact string. */
function joinShortPersons(lines: readonly MentionLine[]): (line: MentionLine) => string {
  const persons = new Map<string, Set<string>>();
  for (const { document, kind, text } of lines) {
    if (kind === "PERSON") persons.set(document, (persons.get(document) ?? new Set()).add(text));
  }
  return ({ document, kind, text }) => {
    const longer = [...(persons.get(document) ?? [])].filter(
      (other) => other.length > text.length && other.split(/\s+/).includes(text),
    );
    const [only] = longer;
    return `${kind} ${kind === "PERSON" && only !== undefined && longer.length === 1 ? only : text}`;
  };
}
