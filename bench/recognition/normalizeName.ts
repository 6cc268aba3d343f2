import type { Name } from "./findNames.ts";

/** Drops a leading "the" and a trailing possessive, each a token of its own, so that conventions do not count as faults. */
export function normalizeName(text: string, name: Name): Name {
  const words = text.slice(name.start, name.end);
  const article = /^the\s+/i.exec(words)?.[0].length ?? 0;
  const possessive = /\s+['’]s?$/i.exec(words.slice(article))?.[0].length ?? 0;
  return { ...name, start: name.start + article, end: name.end - possessive };
}
