import { describe, expect, it } from "vitest";

import { findUrlDate } from "../../src/segment/findUrlDate.ts";

describe("findUrlDate", () => {
  it.each([
    ["https://example.org/2026/02/05/talks-open", "2026-02-05"],
    ["https://example.org/2026/2/5/talks", "2026-02-05"],
    ["https://example.org/world/2026/feb/05/talks", "2026-02-05"],
    ["https://example.org/news/talks-2026-02-05.html", "2026-02-05"],
    ["https://example.org/20260205-talks", "2026-02-05"],
    ["https://example.org/a/20260205", "2026-02-05"],
    ["www.example.org/2026/02/05", "2026-02-05"],
  ])("reads %s", (url, date) => {
    expect(findUrlDate(url)).toBe(date);
  });

  it.each([
    ["a year and month alone", "https://example.org/2026/02/talks"],
    ["a number", "https://example.org/article/202602051234"],
    ["another number", "https://example.org/id-12026-02-051"],
    ["no day of the calendar", "https://example.org/2026/02/30/talks"],
    ["the host", "https://2026-02-05.example.org/talks"],
    ["the query", "https://example.org/talks?day=2026-02-05"],
    ["nothing", ""],
  ])("finds none in %s", (_, url) => {
    expect(findUrlDate(url)).toBeNull();
  });
});
