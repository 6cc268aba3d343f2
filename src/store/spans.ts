import type { Span } from "../model.ts";

/** Starts and ends in turn, as JSON. */
export function printSpans(spans: readonly Span[]): string {
  return JSON.stringify(spans.flatMap(({ start, end }) => [start, end]));
}

export function parseSpans(text: string): readonly Span[] {
  const numbers = JSON.parse(text) as number[];
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    start: numbers[2 * i] ?? 0,
    end: numbers[2 * i + 1] ?? 0,
  }));
}
