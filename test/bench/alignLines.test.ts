import { describe, expect, it } from "vitest";
import { alignLines } from "../../bench/segmentation/alignLines.ts";

function show(text: string, wanted: readonly string[]): readonly (string | null)[] {
  return alignLines(text, wanted).map((span) => span && `${span.start} ${text.slice(span.start, span.end)}`);
}

describe("alignLines", () => {
  it.each([
    ["all of them", "a\n\nb b\nc", ["a", "b b", "c"], ["0 a", "3 b b", "7 c"]],
    ["other white space", "a\u00a0 b\n  - c", ["a b", "c"], ["0 a\u00a0 b", "7 - c"]],
    ["items, indented or not", "  * a\n- b", ["  * a", "    - b"], ["2 * a", "6 - b"]],
    ["a line that is left out", "a\nc", ["a", "b", "c"], ["0 a", null, "2 c"]],
    ["a line too many", "a\nx\nc", ["a", "c"], ["0 a", "4 c"]],
    ["a line twice, of which the text has the second", "b\na\nc", ["a", "b", "a", "c"], [null, "0 b", "2 a", "4 c"]],
    ["nothing", "", ["a"], [null]],
    ["nothing wanted", "a", [], []],
  ])("finds %s", (_, text, wanted, found) => {
    expect(show(text, wanted)).toEqual(found);
  });
});
