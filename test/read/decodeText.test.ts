import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeText } from "../../src/read/decodeText.ts";
import { encodeAs, encodeWide } from "./encodeAs.ts";

const RUSSIAN =
  "Министр иностранных дел России Сергей Лавров заявил в среду, что переговоры в Абу-Даби продолжаются.\r\n" +
  "По его словам, стороны обсуждают территориальный вопрос, и прогресс возможен.";
const GERMAN =
  "Der Außenminister sagte am Mittwoch, die Gespräche über den Krieg würden fortgeführt. Zunächst müssten die Länder " +
  "jedoch klären, wer für die Schäden zahlt. „Das ist schwierig“, sagte er.";
const JAPANESE = "ロシアのプーチン大統領は水曜日、北京で中国の習近平国家主席と会談した。両首脳は協力の強化で一致した。";

describe("decodeText", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(RUSSIAN), RUSSIAN, "utf-8"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${RUSSIAN}`), RUSSIAN, "utf-8"],
    ["UTF-16LE with a mark", encodeWide(`\uFEFF${RUSSIAN}`, true), RUSSIAN, "utf-16le"],
    ["UTF-16BE with a mark", encodeWide(`\uFEFF${RUSSIAN}`, false), RUSSIAN, "utf-16be"],
    ["UTF-16LE without a mark", encodeWide(RUSSIAN, true), RUSSIAN, "utf-16le"],
    ["UTF-16BE without a mark", encodeWide(GERMAN, false), GERMAN, "utf-16be"],
    ["windows-1251", encodeAs("windows-1251", RUSSIAN), RUSSIAN, "windows-1251"],
    ["windows-1252", encodeAs("windows-1252", GERMAN), GERMAN, "windows-1252"],
    ["Shift-JIS", encodeAs("shift_jis", JAPANESE), JAPANESE, "shift_jis"],
  ])("reads %s", (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, controls: 0 });
  });

  it("finds the encoding of text that begins with a long stretch of ASCII", () => {
    const text = "Plain words.\n".repeat(20_000) + RUSSIAN;
    expect(decodeText(encodeAs("windows-1251", text))).toEqual({ text, encoding: "windows-1251", controls: 0 });
  });

  it("keeps the rest of a UTF-8 text with one broken byte", () => {
    const bytes = new TextEncoder().encode(RUSSIAN);
    bytes[1] = 0xff;
    expect(decodeText(bytes)).toMatchObject({ encoding: "utf-8", text: expect.stringContaining("Сергей Лавров") });
  });

  it("changes nothing but U+0000 and lone surrogates", () => {
    const text = "\u00A0a\r\nb\f\u2028\u200B e\u0301\uFEFF \0 \uD800x 😀";
    expect(decodeText(encodeWide(`\uFEFF${text}`, true)).text).toBe(
      "\u00A0a\r\nb\f\u2028\u200B e\u0301\uFEFF \uFFFD \uFFFDx 😀",
    );
  });

  it("reads no bytes as no text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", controls: 0 });
  });

  it("gives back any text written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  it("decodes any bytes to well-formed text without U+0000", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text } = decodeText(bytes);
        expect(text.isWellFormed() && !text.includes("\0")).toBe(true);
      }),
    );
  });
});
