import { describe, expect, it } from "vitest";

import { findDate } from "../../src/read/findDate.ts";

describe("findDate", () => {
  it.each([
    ["2026-02-05", "2026-02-05"],
    ["2026-02-05T14:30:00Z", "2026-02-05"],
    ["By Jane Roe | 5 February 2026", "2026-02-05"],
    ["Published: Feb 5, 2026 14:30", "2026-02-05"],
    ["GENEVA, February 5th, 2026", "2026-02-05"],
    ["Sept. 3, 2025", "2025-09-03"],
    ["the 3rd of May 2025", "2025-05-03"],
    ["5 февраля 2026 г.", "2026-02-05"],
    ["5. März 2026", "2026-03-05"],
    ["2026年2月5日", "2026-02-05"],
    ["25/12/2026", "2026-12-25"],
    ["12/25/2026", "2026-12-25"],
    ["05.05.2026", "2026-05-05"],
    ["Feb 5, 2026, updated Feb 6, 2026", "2026-02-05"],
    ["2024-02-29", "2024-02-29"],
  ])("reads %j", (text, date) => {
    expect(findDate(text)).toBe(date);
  });

  it.each([
    ["", "nothing"],
    ["03/04/2026", "day and month could be either"],
    ["February 5", "no year"],
    ["August 2024", "no day"],
    ["Feb 30, 2026", "no such day"],
    ["2023-02-29", "no such day"],
    ["2026-13-01", "no such month"],
    ["Maybe 5, 2026", "no month"],
    ["1.2.3.2026", "a version number"],
  ])("does not guess at %j: %s", (text) => {
    expect(findDate(text)).toBeNull();
  });
});
