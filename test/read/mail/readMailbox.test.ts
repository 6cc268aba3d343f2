import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/read/Content.ts";
import { readMailbox } from "../../../src/read/mail/readMailbox.ts";
import { splitMessages } from "../../../src/read/mail/splitMessages.ts";
import { makeReadOptions } from "../makeReadOptions.ts";
import { readAll, readSpoiled } from "../readAll.ts";
import { makeMailbox } from "./makeMail.ts";

const FROM = "From x@example.com Thu Feb  5 23:10:00 2026\n";

async function split(mailbox: string, maxBytes = 1e6) {
  const messages: (readonly [number, string | null])[] = [];
  async function* chunks() {
    yield new TextEncoder().encode(mailbox);
  }
  for await (const { number, bytes } of splitMessages(chunks(), maxBytes)) {
    messages.push([number, bytes && new TextDecoder().decode(bytes)]);
  }
  return messages;
}

describe("readMailbox", () => {
  it("gives each message as a source", async () => {
    const { sources } = await readAll(readMailbox, makeMailbox());
    expect(sources.map(({ name, said, text }) => [name, said?.title, said?.date, text.split("\n").at(-2)])).toEqual([
      ["n!/1", "No. 1", "2026-02-01", "Grüße aus Köln."],
      ["n!/2", "No. 2", "2026-02-02", "From now on, too."],
      ["n!/3", "No. 3", "2026-02-03", "مرحبا"],
    ]);
    expect(sources[1]?.text).toContain("\nFrom here on it is quoted.\n");
  });

  it("reads the same however the bytes come", async () => {
    for (const chunk of [1, 7, 50]) {
      expect(await readAll(readMailbox, makeMailbox(), { chunk })).toEqual(await readAll(readMailbox, makeMailbox()));
    }
  });

  it.each([
    [
      "two messages",
      `${FROM}a: 1\n\nx\n\n${FROM}b: 2\n`,
      [
        [1, "a: 1\n\nx\n\n"],
        [2, "b: 2\n"],
      ],
    ],
    [
      "lines that end in CR LF",
      `${FROM}a: 1\n\nx\n\n${FROM}b: 2\n`.replaceAll("\n", "\r\n"),
      [
        [1, "a: 1\r\n\r\nx\r\n\r\n"],
        [2, "b: 2\r\n"],
      ],
    ],
    [
      "a sentence that begins so",
      `${FROM}a: 1\n\nFrom Ann\n\nFrom Bob, too.\n`,
      [[1, "a: 1\n\nFrom Ann\n\nFrom Bob, too.\n"]],
    ],
    ["a line in a paragraph", `${FROM}a: 1\n\nx\n${FROM}y\n`, [[1, `a: 1\n\nx\n${FROM}y\n`]]],
    ["quoted lines", `${FROM}a: 1\n\n>From x\n>>From y\n> From z\n`, [[1, "a: 1\n\nFrom x\n>From y\n> From z\n"]]],
    ["nothing in between", `${FROM}\n${FROM}a: 1\n`, [[2, "a: 1\n"]]],
    ["no end", `${FROM}a: 1\n\nx`, [[1, "a: 1\n\nx"]]],
  ] as const)("splits a mailbox with %s", async (_, mailbox, messages) => {
    expect(await split(mailbox)).toEqual(messages);
  });

  it("refuses a message over the limit alone", async () => {
    const mailbox = `${FROM}From: a\n\n${"x".repeat(5000)}\n\n${FROM}From: b\n\nText.\n`;
    const { sources, refused } = await readAll(readMailbox, mailbox, { maxBytes: 1000 });
    expect(refused).toMatchObject([{ name: "n!/1", reason: "it is larger than 0.001 MB" }]);
    expect(sources).toMatchObject([{ name: "n!/2" }]);
  });

  it("holds nothing of a message without end", async () => {
    const chunk = new Uint8Array(1_000_000).fill(0x61);
    const content: Content = {
      name: "n",
      title: "n",
      size: null,
      whole: () => Promise.reject(new Error("It is read whole.")),
      stream: async function* () {
        yield new TextEncoder().encode(`${FROM}From: a\n\n`);
        for (let i = 0; i < 300; i++) yield chunk;
      },
    };
    const before = process.memoryUsage().rss;
    const found = [];
    for await (const one of readMailbox(content, makeReadOptions({ maxBytes: 10_000_000 }))) found.push(one);
    expect(found).toMatchObject([{ refused: { name: "n!/1", reason: "it is larger than 10 MB" } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it("ends every spoiled mailbox in sources or a refusal", async () => {
    expect(await readSpoiled(readMailbox, makeMailbox())).toBeGreaterThan(300);
  });
});
