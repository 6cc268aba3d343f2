import { describe, expect, it } from "vitest";
import { checkSource, listStretches, readAll, spoil } from "../readAll.ts";
import { readRtf } from "../../../src/read/rtf/readRtf.ts";

const escape = (text: string) =>
  [...text]
    .map((char) => [...Array(char.length).keys()].map((i) => `\\u${(char.charCodeAt(i) << 16) >> 16}?`).join(""))
    .join("");

const RTF = `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}
{\\stylesheet{\\s1 heading 1;}{\\s2 Title;}}
{\\info{\\title Gespr\\'e4che}{\\author J\\'f6rg M\\'fcller}{\\author Again}{\\creatim\\yr2026\\mo2\\dy5\\hr23}{\\*\\company Nobody}}
{\\header\\pard Page head\\par}{\\*\\generator Some program}
\\pard\\s2 Gespr\\'e4che in K\\'f6ln ${escape("😀")}\\par
\\pard\\plain {\\f1\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} {\\b und} {\\v geheim}${escape("Київ")}.{\\footnote\\pard Quelle: Amt.\\par}\\par
{\\pict\\pngblip ffd8ffe0}\\pard\\s1 Zum Hafen\\par
\\pard\\plain ${escape("مرحبا")}\\~x\\_y\\line neu\\par
{\\pard\\ls1{\\listtext\\bullet\\tab}eins\\par}
\\trowd\\cellx100\\cellx200\\pard\\intbl Name\\cell Stadt\\cell\\row
\\trowd\\cellx100\\cellx200\\pard\\intbl Ann\\cell ${escape("Łódź")}\\cell\\row
}`;

const read = async (rtf: string) => readAll(readRtf, Buffer.from(rtf, "latin1"));

describe("readRtf", () => {
  it("reads text in all encodings, headings, lists, tables and notes, and what it says of itself", async () => {
    const { sources } = await read(RTF);
    expect(sources.map(({ said }) => said)).toMatchObject([
      { title: "Gespräche in Köln 😀", author: "Jörg Müller", date: "2026-02-05" },
    ]);
    expect(sources.flatMap(listStretches)).toEqual([
      "HEADLINE Gespräche in Köln 😀",
      "TEXT Привет und Київ.",
      "HEADING Zum Hafen",
      "TEXT مرحبا\u00A0x‑y\nneu",
      "TEXT - eins",
      "TEXT Name | Stadt",
      "TEXT Ann | Łódź",
      "TEXT Quelle: Amt.",
    ]);
  });

  it.each([
    ["\\ansicpg1251 \\'cf\\'f0\\'e8", "При\n"],
    ["\\ansicpg1252 \\uc2\\u1055\\'cf?x", "Пx\n"],
    ["\\uc0\\u1055x", "Пx\n"],
    ["a\\u-10179?\\u-8704?b", "a😀b\n"],
    ["a\\u-10179?b", "a\uFFFDb\n"],
    ["\\{a\\}\\\\b", "{a}\\b\n"],
    ["a\\bin3 {{{b", "ab\n"],
    ["a{\\*\\unknown hidden}b", "ab\n"],
    ["a\\unknown b", "ab\n"],
  ])("reads %s", async (rtf, text) => {
    expect((await read(`{\\rtf1\\ansi ${rtf}}`)).sources[0]?.text).toBe(text);
  });

  it.each([
    ["nothing", "{\\rtf1 }", "it holds no text"],
    [
      "groups without end",
      `{\\rtf1 ${"{".repeat(10_000)}`,
      "it is nested more than 2000 levels deep, as no document is",
    ],
  ])("refuses %s", async (_, rtf, reason) => {
    expect((await read(rtf)).error).toContain(reason);
  });

  it("ends every spoiled file in a text or a refusal", async () => {
    for (const spoiled of spoil(Buffer.from(RTF, "latin1"), 150)) {
      (await readAll(readRtf, spoiled)).sources.forEach(checkSource);
    }
  });
});
