import type { Markup, MarkupRole } from "../model.ts";

/** Markup as it is stored: start, end, role and level in turn. */
export function printMarkup(markup: readonly Markup[]): string {
  return JSON.stringify(markup.flatMap(({ start, end, role, level }) => [start, end, role, level]));
}

export function parseMarkup(json: string): readonly Markup[] {
  const values = JSON.parse(json) as readonly (number | MarkupRole)[];
  const markup: Markup[] = [];
  for (let i = 0; i < values.length; i += 4) {
    const [start, end, role, level] = values.slice(i, i + 4);
    markup.push({ start: Number(start), end: Number(end), role: role as MarkupRole, level: Number(level) });
  }
  return markup;
}
