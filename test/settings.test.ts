import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, SETTINGS } from "../src/settings.ts";

describe("parseSettings", () => {
  it("reads name=value words, the last of one name winning", () => {
    expect(parseSettings(["resolution=0.5", "list-limit=20", "resolution=2"])).toEqual({
      resolution: 2,
      "list-limit": 20,
    });
    expect(parseSettings([])).toEqual({});
  });

  it.each([
    [
      "speed=9",
      'There is no setting "speed"; the settings are fields, list-limit, max-depth, max-entries, max-memory-mb, max-minutes, max-output-mb, max-seconds, max-source-mb, max-unpacked-mb, recognizer, resolution.',
    ],
    [
      "toString=1",
      'There is no setting "toString"; the settings are fields, list-limit, max-depth, max-entries, max-memory-mb, max-minutes, max-output-mb, max-seconds, max-source-mb, max-unpacked-mb, recognizer, resolution.',
    ],
    ["resolution", 'resolution must be a number from 0.01 to 100, but it is "".'],
    ["list-limit=2.5", 'list-limit must be a whole number from 2 to 10000, but it is "2.5".'],
    ["list-limit=1", 'list-limit must be a whole number from 2 to 10000, but it is "1".'],
    ["recognizer= ", 'recognizer must be model, rules or a folder, but it is "".'],
    ["fields=text", "fields must be pairs such as text=body,title=headline, of text, title, "],
    ["fields=sort=a", 'but it is "sort=a".'],
    ["fields=text=", 'but it is "text=".'],
    ["resolution=NaN", 'resolution must be a number from 0.01 to 100, but it is "NaN".'],
  ])("refuses %j in one sentence", (word, message) => {
    expect(() => parseSettings([word])).toThrow(message);
  });

  it("keeps the words for recognisers, and takes anything else for a folder seen from here", () => {
    expect(parseSettings(["recognizer=rules"])).toEqual({ recognizer: "rules" });
    expect(parseSettings(["recognizer=my=model"])).toEqual({ recognizer: resolve("my=model") });
  });

  it("reads fields in one order, so that the same map is the same setting", () => {
    expect(parseSettings(["fields=title=b, text = a.c"])).toEqual({ fields: "text=a.c,title=b" });
    expect(parseSettings(["fields="])).toEqual({ fields: "" });
  });

  it("has defaults within its own bounds", () => {
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
      expect(parseSettings([`${name}=${value}`])).toEqual({ [name]: value });
    }
    expect(Object.keys(DEFAULT_SETTINGS)).toEqual(Object.keys(SETTINGS));
  });
});
