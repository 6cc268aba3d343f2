import { describe, expect, it } from "vitest";
import { compromise } from "../../bench/peers/compromise.ts";

async function listNames(text: string, pieces = [{ start: 0, end: text.length }]) {
  const [names = []] = await compromise.findNames([{ text, pieces }]);
  return names.map(({ start, end, kind }) => `${start} ${text.slice(start, end)} ${kind}`);
}

describe("compromise", () => {
  it("finds names without the punctuation around them", async () => {
    expect(await listNames('John Smith moved to " New York " .')).toEqual([
      "0 John Smith PERSON",
      "22 New York LOCATION",
    ]);
  });

  it("counts from the start of the text, not of the piece", async () => {
    const text = "😀 ok\nJohn Smith ran .";
    const pieces = [
      { start: 0, end: 5 },
      { start: 6, end: text.length },
    ];
    expect(await listNames(text, pieces)).toEqual(["6 John Smith PERSON"]);
  });

  it("finds nothing in an empty text", async () => {
    expect(await listNames("")).toEqual([]);
  });
});
