import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { DocumentMentions, Kind, Mention } from "../../src/model.ts";
import { resolveEntities } from "../../src/resolve/resolveEntities.ts";
import { printTable } from "../recognition/printTable.ts";
import { SHARED } from "../shared.ts";

/** A document of GUM with who or what its mentions are, by Wikipedia's titles; token indexes, both ends included. */
interface WikifiedDocument {
  readonly doc: string;
  readonly sentences: readonly (readonly string[])[];
  readonly mentions: readonly {
    readonly sent: number;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly chain: string;
    readonly wiki: string | null;
  }[];
}

const KINDS: Readonly<Record<string, Kind>> = { person: "PERSON", organization: "ORGANIZATION", place: "LOCATION" };

/**
 * Prints how well the names of GUM's documents are joined, given the mentions: an outside check, which nothing is tuned on.
 * Asked are proper names of persons, organizations and places that the gold links to Wikipedia; what is one there is one.
 * Its links are of whole noun phrases, some by what they are part of ("a son of Bernoulli"): only phrases that are all
 * capitalised words count, and so the gold is silver.
 */
export function evaluateWikified(): void {
  const documents = gunzipSync(readFileSync(join(SHARED, "ner/gum/gum_coref_wiki.jsonl.gz")))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => toDocument(JSON.parse(line) as WikifiedDocument));
  const heads = new Map(documents.map(({ document }) => [document.id, document.id]));
  const { resolutions } = resolveEntities(
    documents.map(({ document }) => document),
    { heads, standing: new Map() },
  );
  const mentions = documents.flatMap(({ document, wiki }) =>
    document.mentions.map((mention, i) => ({
      gold: wiki[i] ?? "",
      ours: resolutions.get(document.id)?.[i]?.entity ?? "",
      equal: `${mention.kind} ${mention.text}`,
      name: `${wiki[i] ?? ""} ${mention.text}`,
    })),
  );
  const names = new Map(mentions.map((mention) => [mention.name, mention]));
  const rows = (["ours", "equal"] as const).map((system) => {
    const cubed = scoreCubed(mentions.map((mention) => [mention.gold, mention[system]]));
    const distinct = scoreCubed([...names.values()].map((mention) => [mention.gold, mention[system]]));
    return [system === "ours" ? "comention" : "equal names", ...cubed, ...distinct];
  });
  printTable(
    `GUM's wikified names, an outside check: ${documents.length} documents, ${mentions.length} mentions, ${names.size} spellings`,
    ["B³", "P", "R", "F1", "P of spellings", "R", "F1"],
    rows,
  );
}

function toDocument({ doc, sentences, mentions: given }: WikifiedDocument): {
  readonly document: DocumentMentions;
  /** In the order of the mentions. */
  readonly wiki: readonly string[];
} {
  const starts: number[][] = [];
  let text = "";
  for (const tokens of sentences) {
    const own: number[] = [];
    for (const token of tokens) {
      own.push(text.length);
      text += `${token} `;
    }
    starts.push(own);
  }
  const found = given
    .flatMap(({ sent, start, end, type, wiki }) => {
      const kind = KINDS[type];
      const words = sentences[sent]?.slice(start, end + 1) ?? [];
      const isName =
        words.length > 0 && words.every((word) => /^\p{Lu}|^(?:of|de|van|von|the|and|for|'s)$/u.test(word));
      if (!kind || wiki === null || !isName || !/^\p{Lu}/u.test(words[0] ?? "") || PRONOUNS.has(words[0] ?? ""))
        return [];
      const from = starts[sent]?.[start] ?? 0;
      const name = words.join(" ").replaceAll(" 's", "'s");
      return [{ wiki, mention: toMention(kind, name, from, sent) }];
    })
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const apart = found.filter(({ mention }, i) => !found.slice(0, i).some((one) => one.mention.end > mention.start));
  return {
    document: {
      ...{ id: doc, source: doc, start: 0, date: null, contentHash: doc },
      mentions: apart.map(({ mention }) => mention),
    },
    wiki: apart.map(({ wiki }) => wiki),
  };
}

function toMention(kind: Kind, text: string, start: number, sentence: number): Mention {
  return { kind, text, start, end: start + text.length, paragraph: 0, sentence };
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "I He She It We They You His Her Its Our Their My This That The A An".split(" "),
);

/** B-cubed in per cent (Bagga and Baldwin 1998): precision, recall, F1. */
function scoreCubed(pairs: readonly (readonly [gold: string, predicted: string])[]): readonly [number, number, number] {
  const count = (items: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
    return counts;
  };
  const golds = count(pairs.map(([gold]) => gold));
  const predictions = count(pairs.map(([, predicted]) => predicted));
  let [p, r] = [0, 0];
  for (const [cell, n] of count(pairs.map(([gold, predicted]) => `${gold}\n${predicted}`))) {
    const [gold = "", predicted = ""] = cell.split("\n");
    p += (n * n) / (predictions.get(predicted) ?? 1);
    r += (n * n) / (golds.get(gold) ?? 1);
  }
  const [precision, recall] = [p / pairs.length, r / pairs.length];
  return [100 * precision, 100 * recall, (200 * precision * recall) / (precision + recall)];
}
