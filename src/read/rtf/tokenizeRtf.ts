/**
 * - OPEN, CLOSE: the braces of a group.
 * - WORD: a control word with its number, `\par`, `\f2`; null without one.
 * - BYTES: characters in the current code page, those of `\'e4` among them, one a UTF-16 unit.
 * - CHARACTER: one that a control symbol stands for.
 */
export type RtfToken =
  | { readonly type: "OPEN" | "CLOSE" | "DESTINATION" }
  | { readonly type: "WORD"; readonly word: string; readonly value: number | null }
  | { readonly type: "BYTES" | "CHARACTER"; readonly text: string };

const OPEN = { type: "OPEN" } as const;
const CLOSE = { type: "CLOSE" } as const;
const DESTINATION = { type: "DESTINATION" } as const;
/** Letters that a control word may have, and digits of its number. */
const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const PLAIN = /[^\\{}\r\n\t]+/y;

/** Cuts rich text into its tokens, in one pass. @param rtf its bytes, one a UTF-16 unit */
export function* tokenizeRtf(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    const character = rtf[at];
    if (character === "{" || character === "}") {
      at++;
      yield character === "{" ? OPEN : CLOSE;
    } else if (character === "\r" || character === "\n") at++;
    else if (character === "\t") {
      at++;
      yield { type: "WORD", word: "tab", value: null };
    } else if (character !== "\\") {
      PLAIN.lastIndex = at;
      const text = PLAIN.exec(rtf)?.[0] ?? "";
      at += text.length;
      yield { type: "BYTES", text };
    } else {
      WORD.lastIndex = at + 1;
      const match = WORD.exec(rtf);
      if (match) {
        at = WORD.lastIndex;
        const word = match[1] ?? "";
        const value = match[2] === undefined ? null : Number(match[2]);
        // What follows is as long as it says, and no text.
        if (word === "bin") at += Math.max(0, value ?? 0);
        else yield { type: "WORD", word, value };
      } else {
        const symbol = rtf[at + 1] ?? "";
        at += 2;
        if (symbol === "'") {
          const code = parseInt(rtf.slice(at, at + 2), 16);
          at += 2;
          if (!Number.isNaN(code)) yield { type: "BYTES", text: String.fromCharCode(code) };
        } else if (symbol === "*") yield DESTINATION;
        else if (symbol === "\n" || symbol === "\r") yield { type: "WORD", word: "par", value: null };
        else {
          const text = SYMBOLS[symbol] ?? "";
          if (text !== "") yield { type: "CHARACTER", text };
        }
      }
    }
  }
}

const SYMBOLS: Readonly<Record<string, string>> = {
  "\\": "\\",
  "{": "{",
  "}": "}",
  "~": "\u00A0",
  _: "\u2011",
};
