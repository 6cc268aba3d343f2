import { describe, expect, it } from "vitest";
import { findCredit } from "../../src/recognize/rules/findCredit.ts";
import { splitTokens } from "../../src/recognize/rules/splitTokens.ts";

function readCredit(text: string): string | null {
  const tokens = splitTokens(text, { start: 0, end: text.length });
  const credit = findCredit(tokens);
  return (
    credit &&
    tokens
      .slice(credit.start, credit.end)
      .map((token) => token.text)
      .join(" ")
  );
}

describe("findCredit", () => {
  it.each<readonly [string, string | null, string]>([
    ["LYON, 3 March 2026 (Meridian Wire) – The bridge opened.", "Meridian Wire", "place, date, agency, dash"],
    ["PORT VALDORO (Reuters) - Cranes came.", "Reuters", "place and agency"],
    ["The bank (Reuters) – said so.", null, "a sentence is no dateline"],
    ["Oslo (Norway) is cold.", null, "no dash follows"],
    ["LYON – The council (RATP) met.", null, "the brackets come after the dateline"],
    ["", null, "nothing"],
  ])("finds in %j: %j, as %s", (text, credit) => {
    expect(readCredit(text)).toBe(credit);
  });
});
