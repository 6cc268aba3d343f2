import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findFormat } from "../../../src/read/sniff/findFormat.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

const MAIL =
  "From: Ada Marlow <ada@quill.example>\r\nTo: b@c.example\r\nMessage-ID: <1@quill.example>\r\nSubject: Hi\r\n\r\nHello.\r\n";

describe("findFormat", () => {
  it.each([
    ["plain text", "Ada Marlow left Oslo.\n\nShe went to Rome.", "a", "TEXT"],
    ["Markdown", "# Talks open\n\nAda Marlow spoke.", "a.md", "TEXT"],
    ["a page", "<!DOCTYPE html><html><body><p>a", "a", "HTML"],
    ["a page behind a comment", "<!-- saved -->\n<html><p>a", "a.txt", "HTML"],
    ["a piece of a page that is called one", "<div><p>a</p></div>", "a.htm", "HTML"],
    ["XHTML", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/>', "a.xml", "HTML"],
    ["RSS", '<?xml version="1.0"?>\n<!-- c --><rss version="2.0"><channel/>', "a.txt", "FEED"],
    ["Atom", '<feed xmlns="http://www.w3.org/2005/Atom">', "news.html", "FEED"],
    ["RSS 1.0", '<?xml version="1.0"?><rdf:RDF xmlns="x">', "a", "FEED"],
    ["a flat OpenDocument", '<?xml version="1.0"?><office:document xmlns:office="x">', "a.fodt", "FLAT_ODT"],
    ["rich text", "{\\rtf1\\ansi Hello}", "a.doc", "RTF"],
    ["a mail", MAIL, "a.txt", "MAIL"],
    ["a mail of few fields that is called one", "From: Ada\nSubject: Hi\n\nHello.", "a.eml", "MAIL"],
    [
      "a text with fields that no mail has",
      "Title: Talks\nFrom: Oslo\nDate: 5 May 2026\n\nAda spoke.",
      "a.txt",
      "TEXT",
    ],
    ["a mail box", `From ada@quill.example Thu Feb  5 10:00:00 2026\n${MAIL}`, "Inbox", "MAILBOX"],
    ["a letter that begins with From", "From Oslo came the news at 10:00\nthat all were well.", "a", "TEXT"],
    ["a JSON object", '{"text": "Ada"}', "a", "JSON"],
    ["a JSON list", '[\n  {"text": "Ada"}\n]', "a.txt", "JSON"],
    ["JSON Lines", '{"text":"Ada"}\n{"text":"Bruno"}\n', "a.json", "LINES"],
    ["one JSON line that is called so", '{"text":"Ada"}\n', "a.jsonl", "LINES"],
    ["broken JSON that is called so", "[1, 2", "a.json", "JSON"],
    ["a footnote", "[1] Ada Marlow left.", "a.txt", "TEXT"],
    ["a stage direction", "{laughter} Ada Marlow left.", "a.txt", "TEXT"],
    ["a table that is called one", "Ada,Oslo\nBruno,Rome\n", "a.csv", "TABLE"],
    ["a table with a text column", "id;title;text\n1;Hi;Ada left.\n", "a", "TABLE"],
    ["prose with commas", "Ada, Bruno, and Carla left.\nThey were, it is said, happy.\n", "a.txt", "TEXT"],
    ["a list of words with a text among them", "Text, image, sound\n\nAll of them matter.", "a.txt", "TEXT"],
  ])("knows %s", async (_, text, title, format) => {
    expect(await findFormat("in/a", title, bytes(text), true)).toBe(format);
    expect(await findFormat("in/a", title, utf16(text), true)).toBe(format);
  });

  it("knows what is packed, whatever it is called", async () => {
    expect(await findFormat("in/a", "a.txt", bytes("%PDF-1.7\n%…"), true)).toBe("PDF");
    expect(await findFormat("in/a", "a.txt", bytes("\r\n\r\n%PDF-1.4"), true)).toBe("PDF");
    expect(await findFormat("in/a", "a.txt", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), true)).toBe("ZIP");
    expect(await findFormat("in/a", "a.txt", gzipSync("hello"), true)).toBe("GZIP");
    const tar = new Uint8Array(1024);
    tar.set(bytes("ustar"), 257);
    expect(await findFormat("in/a", "a.txt", tar, true)).toBe("TAR");
  });

  it.each([
    ["", "it is empty", null],
    [" \n\t ", "it holds nothing but white space", null],
    [
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]),
      "it is an image (JPG), not text",
      "run text recognition on it first",
    ],
    [
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "it is an old or an encrypted Office file, or an Outlook message, not text",
      "save it as .docx, .odt, .csv or .eml, without a password",
    ],
    [
      Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]),
      "it is an archive of a kind that is not unpacked (7Z), not text",
      "unpack it first",
    ],
    [bytes("SQLite format 3\0\x10\0\x01\x01"), "it is a database (SQLITE), not text", "export its tables as CSV"],
    [Uint8Array.from([1, 2, 3, 4, 5, 6]), "it is binary data, not text", "convert it to plain text first"],
    [
      "<?xml version='1.0'?><plist><dict/></plist>",
      "it is XML of a kind that is not read (<plist>)",
      "convert it to HTML or plain text first",
    ],
    ["<svg xmlns='x'><text>a</text></svg>", "it is a drawing (SVG)", null],
    ["#!/bin/sh\necho hello", "it is program code or settings", null],
  ])("says what it is that is not read: %j", async (content, reason, advice) => {
    const head = typeof content === "string" ? bytes(content) : content;
    await expect(findFormat("in/a", "a", head, true)).rejects.toMatchObject({ reason, advice });
  });

  it("takes the head of a long text for text, wherever a character is cut", async () => {
    const text = bytes("Привет, Ада. ".repeat(100));
    for (let end = 1000; end < 1010; end++) {
      expect(await findFormat("in/a", "a.txt", text.subarray(0, end), false)).toBe("TEXT");
    }
  });

  it("looks at hostile beginnings no longer than they are", async () => {
    for (const text of [
      "<!--".repeat(16_000),
      "<?".repeat(32_000),
      "[".repeat(65_000),
      "a:\n".repeat(20_000),
      "a,".repeat(32_000),
    ]) {
      expect(await findFormat("in/a", "a.txt", bytes(text), true).catch(() => "refused")).toMatch(/^[A-Zr]/);
    }
  });
});
