import { describe, expect, it } from "vitest";

import { readByline } from "../../src/segment/findByline.ts";
import { readDateline } from "../../src/segment/findDateline.ts";
import { readMetadataLine } from "../../src/segment/findMetadata.ts";

describe("readByline", () => {
  it.each([
    ["By Jane Roe | 5 February 2026", "Jane Roe", "2026-02-05"],
    ["By Maria de la Cruz and John O’Neil, Staff Writers", "Maria de la Cruz and John O’Neil", null],
    ["Analysis by Jane Roe", "Jane Roe", null],
    ["Jane Roe – 5 February 2026", "Jane Roe", "2026-02-05"],
    ["Jane Roe, technology desk", "Jane Roe", null],
    ["Published: Feb 5, 2026 14:30", null, "2026-02-05"],
    ["Thursday, February 5, 2026 10:32 AM EST", null, "2026-02-05"],
    ["Agency report", null, null],
    ["Updated: Feb 6, 2026", null, null],
  ])("reads %j", (line, author, date) => {
    expect(readByline(line)).toMatchObject({ author, date });
  });

  it.each([
    ["By the late 1980s, both superpowers were tired."],
    ["Anti-corruption agencies put the loss at $5.7 million"],
    ["The treaty of 5 February 2026 was signed"],
    [""],
  ])("takes %j for none", (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe("readDateline", () => {
  it.each([
    ["GENEVA, February 5 (Reuters) — The UN", null, "Reuters"],
    ["ABU DHABI, 24 Jan 2026 – Envoys", "2026-01-24", null],
    ["ABU DHABI, February 5, 2026 (Meridian Wire) — Russia", "2026-02-05", "Meridian Wire"],
    ["TOLVANGA, 26 Jan 2026 - The", "2026-01-26", null],
    ["Kyiv, Feb 5 - A", null, null],
    ["MOSCOW — The", null, null],
  ])("reads %j", (paragraph, date, outlet) => {
    const dateline = readDateline(paragraph);
    expect(dateline).toMatchObject({ date, outlet });
    expect(paragraph.slice(dateline?.length)).toMatch(/^\p{Lu}\p{L}*$|^The UN$/u);
  });

  it.each([["Putin – the president – said"], ["US – the country"], ["The war, in short – a"], ["well-known"], [""]])(
    "takes %j for none",
    (paragraph) => {
      expect(readDateline(paragraph)).toBeNull();
    },
  );
});

describe("readMetadataLine", () => {
  it.each([
    ["Title: Talks open", { field: "title", value: "Talks open" }],
    ['title: "Talks: a history"', { field: "title", value: "Talks: a history" }],
    ["**Author:** Jane Roe", { field: "author", value: "Jane Roe" }],
    ["Author: .", { field: "author", value: null }],
    ["Publication: The Herald", { field: "outlet", value: "The Herald" }],
  ])("reads %j", (line, expected) => {
    expect(readMetadataLine(line)).toEqual(expected);
  });

  it.each([["Lavrov: Zelensky has no interest"], ["Title"], ["constructor: x"], [""]])("takes %j for none", (line) => {
    expect(readMetadataLine(line)).toBeNull();
  });
});
