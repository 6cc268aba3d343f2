import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/read/table/readTable.ts";
import { encodeAs, encodeWide } from "../encodeAs.ts";
import { readAll, readSpoiled } from "../readAll.ts";
import { makeArticleTable, makeTable, writeTable } from "./makeTable.ts";

const PEOPLE = "name: Ann; stadt: Köln\n\nname: Bob; stadt: Łódź\n";

describe("readTable", () => {
  it("gives a table without a text as one source, a paragraph a row", async () => {
    const { sources } = await readAll(readTable, makeTable());
    expect(sources).toMatchObject([
      {
        name: "n",
        encoding: "utf-8",
        text: [
          "name: Jörg Müller; stadt: Köln; Deutz; betrag: 1.200,50",
          "name: Рустем Умеров; stadt: Київ; betrag: 3",
          'name: محمد; stadt: the "old" city or so; betrag: 5',
          "name: Ann 😀 Roe; stadt: Paris; betrag: 6\n",
        ].join("\n\n"),
      },
    ]);
    expect(sources.flatMap(({ markup }) => markup)).toMatchObject([{ role: "TEXT" }]);
  });

  it("gives each row as a source where a column is a text, named by its row", async () => {
    const { sources, refused } = await readAll(readTable, makeArticleTable());
    expect(sources).toMatchObject([
      {
        name: "n!/2",
        text: "Gespräche\n\nUmarow traf Müller.\n\nSie sprachen, lange.",
        said: { title: "Gespräche", date: "2026-02-05", url: "https://x.example/1" },
      },
      { name: "n!/3", text: "Two\n\nSecond 😀.\n\nThird.\n", said: { title: "Two", date: "2026-02-05" } },
    ]);
    expect(refused).toMatchObject([{ name: "n!/4", isTextless: true }]);
  });

  it("goes by the user's fields", async () => {
    const fields = { text: ["notiz"], title: [], date: ["tag"], url: [], author: [], outlet: [], language: [], id: [] };
    const { sources } = await readAll(readTable, "Tag,Notiz\n2026-02-05,One.\n", { fields });
    expect(sources).toMatchObject([{ name: "n!/2", text: "One.", said: { date: "2026-02-05" } }]);
  });

  it.each([",", ";", "\t", "|"])("finds that %j parts the cells", async (delimiter) => {
    const table = writeTable(
      [
        ["Name", "Stadt"],
        ["Ann", "Köln"],
        ["Bob", "Łódź"],
      ],
      delimiter,
    );
    expect((await readAll(readTable, table)).sources[0]?.text).toBe(PEOPLE);
  });

  it.each([
    ["sep=;\r\nName;Stadt\r\nAnn, MD;a,b,c\r\n", "name: Ann, MD; stadt: a,b,c\n"],
    ["Name;Stadt\rAnn;Köln\r", "name: Ann; stadt: Köln\n"],
    ["Name;Stadt\n\nAnn;Köln\n;\n", "name: Ann; stadt: Köln\n"],
    ['Name;Stadt\n"Ann" x;5" pipe\n', 'name: Ann x; stadt: 5" pipe\n'],
    ["Name;Stadt\nAnn;Köln;more\nBob\n", "name: Ann; stadt: Köln; more\n\nname: Bob\n"],
    ['Name;Stadt\nAnn;"Kö', "name: Ann; stadt: Kö\n"],
  ])("reads %j", async (table, text) => {
    expect((await readAll(readTable, table)).sources[0]?.text).toBe(text);
  });

  it.each([
    ["of names alone", "Ann Roe;Bob Day\nCid Hay;Dan Low\n", "Ann Roe; Bob Day\n\nCid Hay; Dan Low\n"],
    ["with figures on top", "1;2\n3;4\n", "1; 2\n\n3; 4\n"],
    ["of one row", "Ann Roe;Bob Day\n", "Ann Roe; Bob Day\n"],
    ["of one column", "Ann Roe\nBob Day\n", "Ann Roe\n\nBob Day\n"],
    ["that repeats its first row's cells", "a_b;Roe\na_b;x 5\n", "a_b; Roe\n\na_b; x 5\n"],
  ])("takes no header from a table %s", async (_, table, text) => {
    expect((await readAll(readTable, table)).sources[0]?.text).toBe(text);
  });

  it.each([
    ["Name;IBAN;Home Town\nAnn;DE1;Köln\n", "name: Ann; IBAN: DE1; home town: Köln\n"],
    ["NAME;HOME TOWN\nAnn;Köln\n", "name: Ann; home town: Köln\n"],
  ])("writes the words of a header small, but for short forms: %j", async (table, text) => {
    expect((await readAll(readTable, table)).sources[0]?.text).toBe(text);
  });

  it("takes a header by what it has over figures", async () => {
    const { sources } = await readAll(readTable, "Aba;Gaba\nAnn Roe;5\nBob;6\n");
    expect(sources[0]?.text).toBe("aba: Ann Roe; gaba: 5\n\naba: Bob; gaba: 6\n");
  });

  it.each([
    ["utf-8 with a mark", new TextEncoder().encode("\uFEFFName;Stadt\nAnn;Köln\n"), "utf-8", "Köln"],
    ["utf-16le", encodeWide("\uFEFFName;Stadt\nАня;Київ\n", true), "utf-16le", "Київ"],
    ["utf-16be", encodeWide("Name;Stadt\nAnn;Köln\n", false), "utf-16be", "Köln"],
    [
      "windows-1251",
      encodeAs("windows-1251", "Имя;Город\nАнна Каренина;Москва и область\nАлексей Вронский;Санкт-Петербург\n"),
      "windows-1251",
      "Анна Каренина",
    ],
    [
      "Latin-1",
      encodeAs("windows-1252", "Name;Ort\nJörg Müller;Köln am Rhein, schön\n"),
      "windows-1252",
      "Jörg Müller",
    ],
  ])("reads %s", async (_, bytes, encoding, part) => {
    const { sources } = await readAll(readTable, bytes);
    expect(sources[0]?.encoding).toMatch(encoding === "windows-1252" ? /^(?:windows-1252|iso-8859-1)$/ : encoding);
    expect(sources[0]?.text).toContain(part);
  });

  it("tells the encoding by the first bytes outside ASCII, wherever they stand", async () => {
    const table = `Name;Stadt\n${"Ann;Paris\n".repeat(8000)}Jörg;Köln\n`;
    for (const chunk of [1000, 65_536]) {
      const { sources } = await readAll(readTable, new TextEncoder().encode(table), { chunk });
      expect(sources[0]?.text.endsWith("name: Jörg; stadt: Köln\n")).toBe(true);
    }
  });

  it("cuts a large table into sources of 250 kB, at row ends", async () => {
    const { sources } = await readAll(readTable, `Name;Stadt\n${"Ann Roe;Köln\n".repeat(20_000)}`);
    expect(sources.map(({ name }) => name)).toEqual(["n!/1", "n!/2", "n!/3"]);
    const sizes = sources.map(({ text }) => new TextEncoder().encode(text).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250_000);
    expect(sources.flatMap(({ text }) => text.trimEnd().split("\n\n"))).toEqual(
      Array(20_000).fill("name: Ann Roe; stadt: Köln"),
    );
  });

  it("refuses a row over the limit alone", async () => {
    const { sources, refused } = await readAll(readTable, `Name;Stadt\nAnn;${"x".repeat(2000)}\nBob;Paris\n`, {
      maxBytes: 1000,
    });
    expect(refused).toMatchObject([{ name: "n!/2", reason: "it is larger than 0.001 MB" }]);
    expect(sources[0]?.text).toBe("name: Bob; stadt: Paris\n");
  });

  it("refuses a row of too many cells alone", async () => {
    const { sources, refused } = await readAll(readTable, `Name;Stadt\n${";".repeat(100_000)}\nBob;Paris\n`);
    expect([sources.length, refused.length]).toEqual([1, 1]);
  });

  it.each(["", "\n \n", ";;\n;;\n"])("refuses %j", async (table) => {
    expect((await readAll(readTable, table)).error).toBe("it is a table without words");
  });

  it("reads the same however the bytes come", async () => {
    for (const chunk of [1, 2, 3, 7]) {
      expect(await readAll(readTable, makeTable(), { chunk })).toEqual(await readAll(readTable, makeTable()));
    }
  });

  it("gives back the cells of any table", async () => {
    const cell = fc.stringMatching(/^[a;",\n\r\t ]{0,5}$/);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (below) => {
        const table = `sep=;\n${writeTable([["Name", "City", "Company"], ...below], ";")}`;
        const lines = below.flatMap((row) => {
          const parts = row.map((cell, i) => [["name", "city", "company"][i], cell.replace(/\s+/g, " ").trim()]);
          const line = parts.flatMap(([column, value]) => (value === "" ? [] : [`${column}: ${value}`])).join("; ");
          return line === "" ? [] : [line];
        });
        expect((await readAll(readTable, table)).sources[0]?.text ?? "\n").toBe(`${lines.join("\n\n")}\n`);
      }),
    );
  });

  it("ends every spoiled file in sources or a refusal", async () => {
    expect(await readSpoiled(readTable, makeTable())).toBeGreaterThan(250);
    expect(await readSpoiled(readTable, makeArticleTable())).toBeGreaterThan(250);
  });
});
