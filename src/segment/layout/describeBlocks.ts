import type { MarkedBlock } from "../markBlocks.ts";
import type { Sign } from "./findSigns.ts";
import { openCohesion } from "./openCohesion.ts";
import { describeBlock, type BlockLook } from "./describeBlock.ts";

/**
 * Describes every block of a page in its place: what it looks like, what stands around it, what is like it on the page.
 * Yields, in order, the features that are true of each; time and memory grow with the number of blocks alone.
 */
export function* describeBlocks(
  text: string,
  blocks: readonly MarkedBlock[],
  signs: ReadonlyMap<number, Sign>,
): Generator<readonly string[]> {
  const looks = blocks.map((block) => describeBlock(text, block));
  const templates = countBy(looks.map(({ template }) => template));
  const lines = countBy(looks.map(({ words }) => words));
  const openings = countBy(looks.map(({ words }) => openingOf(words)));
  const cohesion = openCohesion(
    text,
    blocks,
    looks.map(({ own }) => own.includes("prose")),
  );
  let header = "";
  let sinceHeader = 0;
  let sinceProse = 9;
  for (const [i, look] of looks.entries()) {
    const features = [...look.own];
    for (const [where, step] of [
      ["sign", 0],
      ["sign above", -1],
      ["sign below", 1],
    ] as const) {
      const sign = signs.get(i + step);
      if (sign !== undefined) features.push(`${where} ${sign}`);
    }
    if (signs.size > 0 && !signs.has(i)) features.push(`signs elsewhere ${[...signs.values()][0]}`);
    for (const [name, step] of NEIGHBOURS) {
      const other = looks[i + step];
      if (!other) features.push(`${name} none`);
      else {
        for (const one of other.shared) features.push(`${name} ${one}`);
        if (Math.abs(step) === 1) {
          for (const one of describeRepeats(other, { templates, lines, openings })) features.push(`${name} ${one}`);
        }
      }
    }
    if (header !== "" && sinceHeader < 9)
      features.push(`under ${header}`, `under ${header} ${Math.min(5, sinceHeader)}`);
    features.push(...describePlace(i, looks.length), ...describeRepeats(look, { templates, lines, openings }));
    const prose = [1, 2, 3, 4].find((step) => looks[i + step]?.own.includes("prose") ?? false) ?? 5;
    features.push(
      `prose in ${prose}`,
      `prose since ${Math.min(5, sinceProse)}`,
      `prose ${prose} ${Math.min(3, sinceProse)}`,
    );
    const [, size = "", ending = ""] = look.own.slice(0, 3);
    const gap = `gap ${Math.min(2, blocks[i]?.gap ?? 0)} ${Math.min(2, blocks[i + 1]?.gap ?? 2)}`;
    const before = looks[i - 1]?.own[2] ?? "first";
    features.push(
      gap,
      `${size} ${gap}`,
      `${size} ${ending} ${gap}`,
      `${size} after ${before}`,
      `${ending} after ${before} ${gap}`,
    );
    const [above = "none", below = "none"] = [-1, 1].map((step) => {
      const other = looks[i + step];
      return other && `${other.own[1]} ${Math.min(2, (templates.get(other.template) ?? 1) - 1)}`;
    });
    features.push(
      `${size} ${ending} between ${above} and ${below}`,
      `${size} above ${below}`,
      `${size} below ${above}`,
    );
    if (!look.own.includes("size longer")) {
      const { around, before, after, isForemost } = cohesion(i);
      const leans = `leans ${before > after ? "back" : after > before ? "on" : after > 0 ? "both" : "none"}`;
      features.push(leans, `${leans} ${size}`, `${leans} ${turn(around)} ${ending}`);
      if (isForemost) features.push("foremost", `foremost ${size}`, `foremost ${ending}`, `foremost ${turn(around)}`);
      const told = turn(around);
      features.push(told, `${told} ${size}`, `${told} ${ending} ${size}`, `${told} own ${before > 0} ${after > 0}`);
      features.push(`own before ${before}`, `own after ${after}`, `own ${before} ${after} ${size}`);
      features.push(`${told} after ${looks[i - 1]?.own[2] ?? "first"}`, `${told} below ${above}`);
    }
    features.push(`${size} ${ending} prose in ${prose}`, `after ${looks[i - 1]?.own[1] ?? "first"} ${size}`);
    yield features;
    const heads = HEADERS.find((name) => look.own.includes(`cue ${name} first`));
    sinceHeader++;
    if (heads !== undefined && /size [124]$/.test(look.own[1] ?? "")) [header, sinceHeader] = [heads, 1];
    sinceProse = look.own.includes("prose") ? 1 : sinceProse + 1;
  }
}

/** What stands above a run of lines that are like it. */
const HEADERS = ["comments", "related", "more", "contact", "legal", "tags", "share", "appeal"];

const NEIGHBOURS = [
  ["previous", -1],
  ["second before", -2],
  ["next", 1],
  ["second after", 2],
] as const;

function describePlace(i: number, count: number): readonly string[] {
  const fromEnd = count - 1 - i;
  const place = [
    `from start ${i < 4 ? i : i < 8 ? "few" : "far"}`,
    `from end ${fromEnd < 3 ? fromEnd : fromEnd < 7 ? "few" : "far"}`,
  ];
  return i < 8 || fromEnd < 8 ? [...place, "edge"] : place;
}

function describeRepeats(
  { template, words }: BlockLook,
  counts: Readonly<Record<"templates" | "lines" | "openings", ReadonlyMap<string, number>>>,
): readonly string[] {
  const times = (map: ReadonlyMap<string, number>, key: string) => Math.min(4, (map.get(key) ?? 1) - 1);
  const features: string[] = [];
  if (template !== "") features.push(`alike ${times(counts.templates, template)}`);
  if (words !== "")
    features.push(`again ${times(counts.lines, words)}`, `opens again ${times(counts.openings, openingOf(words))}`);
  return features;
}

function turn(around: number | null): string {
  return around === null ? "turn unknown" : `turn ${around}`;
}

function openingOf(words: string): string {
  return words.split(" ", 2).join(" ");
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
