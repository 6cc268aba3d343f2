import type { Markup } from "../../model.ts";
import { readFragment } from "../html/readFragment.ts";
import { cleanText } from "./fieldValues.ts";

/** A text that is one article's, and what its stretches are. */
export interface Body {
  readonly text: string;
  readonly markup: readonly Markup[];
}

/** Reads the value of a text's field: plain or HTML, whole or in parts; null where it has no words. */
export function readBody(value: unknown): Body | null {
  const parts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === "string");
  const text = cleanText(parts.join("\n\n"));
  if (!/\S/.test(text)) return null;
  if (!HTML.test(text)) return { text, markup: [{ start: 0, end: text.length, role: "TEXT", level: 0 }] };
  const page = readFragment(text);
  return page.text === "" ? null : page;
}

/** An end tag or a lone paragraph or break: a "<" in a plain text is none. */
const HTML =
  /<\/(?:p|div|span|a|strong|em|b|i|h[1-6]|ul|ol|li|blockquote|figure|table|article|body)>|<br\s{0,3}\/?>|<p>/i;

/** Puts a title before a text, as its headline, unless the text begins with it. */
export function putTitle(title: string | null, { text, markup }: Body): Body {
  if (title === null) return { text, markup };
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  if (text.startsWith(title, lead)) {
    const end = lead + title.length;
    // A title that goes on as the first sentence is no line of its own.
    if (!/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200))) return { text, markup };
    const rest = markup.flatMap((part): readonly Markup[] =>
      part.end <= end ? [] : [{ ...part, start: Math.max(part.start, end) }],
    );
    return { text, markup: [{ start: lead, end, role: "HEADLINE", level: 1 }, ...rest] };
  }
  const moved = title.length + 2;
  return {
    text: `${title}\n\n${text}`,
    markup: [
      { start: 0, end: title.length, role: "HEADLINE", level: 1 },
      ...markup.map((part) => ({ ...part, start: part.start + moved, end: part.end + moved })),
    ],
  };
}
