import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFieldMap } from "../../../src/read/json/fieldMap.ts";
import { readRecord, TextlessRecord } from "../../../src/read/json/readRecord.ts";
import { RefusedFile } from "../../../src/read/RefusedFile.ts";

function read(record: unknown, fields = "") {
  const json = new TextEncoder().encode(typeof record === "string" ? record : JSON.stringify(record));
  return readRecord({ name: "n.jsonl!/1", json, encoding: null }, parseFieldMap(fields));
}

describe("readRecord", () => {
  it("puts the title before the text, as its headline", () => {
    expect(read({ title: " A  b ", text: "One.\n\nTwo." })).toEqual({
      name: "n.jsonl!/1",
      text: "A b\n\nOne.\n\nTwo.",
      encoding: "utf-8",
      said: { title: "A b", author: null, url: null, outlet: null, date: null, language: null },
      markup: [
        { start: 0, end: 3, role: "HEADLINE", level: 1 },
        { start: 5, end: 15, role: "TEXT", level: 0 },
      ],
    });
  });

  it.each([
    ["once where the text begins with it", "A b\nOne.", "A b\nOne.", ["HEADLINE A b", "TEXT \nOne."]],
    ["nowhere where the text goes on with it", "A b met C.", "A b met C.", ["TEXT A b met C."]],
  ])("puts the title %s", (_, text, expected, parts) => {
    const source = read({ title: "A b", text });
    expect(source.text).toBe(expected);
    expect(source.markup?.map(({ start, end, role }) => `${role} ${source.text.slice(start, end)}`)).toEqual(parts);
  });

  it.each([
    [
      "other usual names",
      {
        headline: "T",
        body: "One.",
        byline: "By Ada",
        pubDate: "Thu, 05 Feb 2026 10:00:00 GMT",
        link: "https://x.example/1",
        publisher: { name: "G" },
        lang: "en-GB",
      },
    ],
    [
      "any case, hyphens and underscores",
      {
        HeadLine: "T",
        article_body: "One.",
        Authors: ["Ada"],
        "date-published": "2026-02-05",
        canonicalUrl: "https://x.example/1",
        site: "G",
        LANGUAGE: "en",
      },
    ],
    [
      "values in objects of their own",
      {
        title: { rendered: "<i>T</i>" },
        content: { rendered: "One." },
        author: [{ name: "Ada" }],
        timestamp: 1770249600,
        url: "https://x.example/1",
        source: { id: 1, name: "G" },
        language: "en",
      },
    ],
  ])("knows %s", (_, record) => {
    expect(read(record)).toMatchObject({
      text: "T\n\nOne.",
      said: { title: "T", author: "Ada", url: "https://x.example/1", outlet: "G", date: "2026-02-05", language: "en" },
    });
  });

  it("goes by the fields that the setting names, nested ones by dots", () => {
    const record = { text: "Wrong.", a: { b: { c: "Right." } }, "x.y": "T", title: "Wrong" };
    expect(read(record, "text=a.b.c,title=x.y").text).toBe("T\n\nRight.");
  });

  it("reads a text that is HTML, whole, and joins one in parts", () => {
    expect(
      read({ text: "<p>One &amp; two.</p><ul><li>Three</ul><figure><figcaption>Photo</figcaption></figure>" }),
    ).toMatchObject({
      text: "One & two.\n\n- Three\n\nPhoto\n",
      markup: [{ role: "TEXT" }, { role: "TEXT" }, { role: "BOILERPLATE" }],
    });
    expect(read({ text: ["One.", "Two."] }).text).toBe("One.\n\nTwo.");
    expect(read({ text: "1 < 2 and a <b c" }).text).toBe("1 < 2 and a <b c");
  });

  it("replaces what no text holds", () => {
    expect(read('{"text": "a\\u0000b\\ud800c", "title": "\\udfff t"}').text).toBe("\uFFFD t\n\na\uFFFDb\uFFFDc");
  });

  it.each([
    [{ title: "T" }],
    [{ text: "" }],
    [{ text: " \n" }],
    [{ text: null }],
    [{ text: 5 }],
    [{ text: {} }],
    [{ text: "<p></p>" }],
    [{}],
    ['{"__proto__": {"text": "One."}}'],
    ['{"constructor": 1}'],
  ])("finds no text in %j", (record) => {
    expect(() => read(record)).toThrow(TextlessRecord);
  });

  it.each([
    ["{bad", /^n\.jsonl!\/1: it is no valid JSON: [^\n"]+\.$/],
    ["", /^n\.jsonl!\/1: it is no valid JSON: Unexpected end of JSON input\.$/],
    ["5", /it is no JSON object with fields, such as a text and a title\.$/],
    ["[1]", /it is no JSON object/],
    ["null", /it is no JSON object/],
  ])("refuses %j in one sentence", (json, message) => {
    expect(() => read(json)).toThrow(RefusedFile);
    expect(() => read(json)).toThrow(message);
  });

  it("reads a record that is nested 100,000 levels deep", () => {
    const deep = `{"text": "One.", "x": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(read(deep).text).toBe("One.");
  });

  it("gives spans inside the text of any record, or refuses it", () => {
    const value = fc.oneof(fc.string(), fc.constantFrom("<p>a</p>", "A b\nc", "A b"), fc.jsonValue());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("text", "title", "date", "url", "author", "x"), value), (record) => {
        try {
          const { text, markup = [] } = read(record);
          let at = 0;
          for (const { start, end } of markup) {
            expect(start >= at && end > start && end <= text.length).toBe(true);
            at = end;
          }
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedFile);
        }
      }),
    );
  });
});
