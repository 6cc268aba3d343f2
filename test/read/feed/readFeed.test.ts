import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/read/feed/readFeed.ts";
import { encodeAs, encodeWide } from "../encodeAs.ts";
import { readAll, readSpoiled } from "../readAll.ts";
import { ATOM, makeFeed, RDF, RSS } from "./makeFeed.ts";

describe("readFeed", () => {
  it("gives each item of RSS as a source, its whole text before its teaser", async () => {
    const { sources } = await readAll(readFeed, RSS);
    expect(sources).toMatchObject([
      {
        name: "n!/1",
        text: "Gespräche & mehr\n\nUmerow traf Witkoff. 😀\n\nAbsatz ö.\n",
        said: {
          title: "Gespräche & mehr",
          author: "Jörg Müller",
          url: "https://a.example/1",
          outlet: "Der Anzeiger",
          date: "2026-02-05",
          language: "de",
        },
      },
      { name: "n!/2", text: "Вторая\n\nКиїв & مرحبا\n", said: { url: "https://a.example/2", date: null } },
      { name: "n!/3", text: "Leer", said: { title: "Leer" } },
    ]);
  });

  it("reads Atom", async () => {
    const { sources } = await readAll(readFeed, ATOM);
    expect(sources).toMatchObject([
      {
        text: "One\n\nFirst par.\n\nSecond.\n",
        said: {
          title: "One",
          author: "The desk",
          url: "https://p.example/1",
          outlet: "The Post",
          date: "2026-02-05",
          language: "en",
        },
      },
      {
        text: "Два\n\nPlain 5 < 6.",
        said: { author: "Анна", url: "https://p.example/2", date: "2026-02-06", language: "ru" },
      },
    ]);
  });

  it("reads RSS 1.0", async () => {
    expect((await readAll(readFeed, RDF)).sources).toMatchObject([
      {
        name: "n!/1",
        text: "Item\n\nSome text.",
        said: { title: "Item", author: "Ann", url: "https://r.example/1", outlet: "Old", date: "2003-05-01" },
      },
    ]);
  });

  it.each([
    ["utf-16le", encodeWide(`\uFEFF${RSS.replace("utf-8", "utf-16")}`, true), "Київ & مرحبا"],
    [
      "windows-1251",
      encodeAs("windows-1251", RSS.replace("utf-8", "windows-1251").replace(/[öäü😀ا-ي]/gu, "")),
      "Київ",
    ],
    [
      "iso-8859-1",
      encodeAs("windows-1252", RSS.replace("utf-8", "iso-8859-1").replace(/[^\x00-\xff]/gu, "")),
      "Umerow",
    ],
  ])("reads %s", async (_, bytes, part) => {
    expect((await readAll(readFeed, bytes)).sources.map(({ text }) => text).join()).toContain(part);
  });

  it("expands no entities, and fetches none", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const { sources } = await readAll(
      readFeed,
      `${bomb}<rss version="2.0"><channel><title>t</title><item><description>x &b; &f; y</description></item></channel></rss>`,
    );
    expect(sources.every(({ text }) => text.length < 100 && !text.includes("root:"))).toBe(true);
  });

  it.each([
    ["a feed that is cut off at its head", RSS.slice(0, 300), "it is a feed whose XML is damaged"],
    ["deep nesting", `<rss version="2.0"><channel>${"<a>".repeat(100_000)}`, "it is a feed whose XML is damaged"],
    ["no items", `<rss version="2.0"><channel><title>t</title></channel></rss>`, "it is a feed without items"],
  ])("refuses %s", async (_, feed, reason) => {
    expect((await readAll(readFeed, feed)).error).toContain(reason);
  });

  it("ends every spoiled feed in sources or a refusal", async () => {
    expect(await readSpoiled(readFeed, makeFeed())).toBeGreaterThan(50);
  });
});
