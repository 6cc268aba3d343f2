import { describe, expect, it } from "vitest";
import { resolveShortForms } from "../../src/resolve/resolveShortForms.ts";
import { makeDocument } from "../make.ts";

function resolve(marked: string): readonly (string | null)[] {
  return resolveShortForms(makeDocument(marked).mentions);
}

describe("resolveShortForms", () => {
  it.each([
    ["a surname", "[PERSON Steve Witkoff] [PERSON Witkoff]", ["Steve Witkoff", "Steve Witkoff"]],
    ["a surname before its full name", "[PERSON Witkoff] [PERSON Steve Witkoff]", ["Steve Witkoff", "Steve Witkoff"]],
    ["a first name that one person has", "[PERSON Elon Musk] [PERSON Elon]", ["Elon Musk", "Elon Musk"]],
    ["a family name that comes first", "[PERSON Xi Jinping] [PERSON Xi]", ["Xi Jinping", "Xi Jinping"]],
    [
      "the last of three names and the last two",
      "[PERSON Recep Tayyip Erdogan] [PERSON Erdogan] [PERSON Tayyip Erdogan]",
      ["Recep Tayyip Erdogan", "Recep Tayyip Erdogan", "Recep Tayyip Erdogan"],
    ],
    [
      "two spellings of one full name",
      "[PERSON Kim Jong-un] [PERSON Kim Jong Un] [PERSON Kim]",
      ["Kim Jong-un", "Kim Jong Un", "Kim Jong-un"],
    ],
    [
      "a title, a possessive ending and an initial",
      "[PERSON Steve Witkoff] [PERSON Mr. Witkoff] [PERSON Witkoff’s] [PERSON S. Witkoff] [PERSON Witkoff, Steve]",
      Array<string>(5).fill("Steve Witkoff").with(4, "Witkoff, Steve"),
    ],
    ["an initial alone", "[PERSON A. Jimoh] [PERSON Jimoh]", ["A. Jimoh", "A. Jimoh"]],
    [
      "no initial that two have",
      "[PERSON Ann Lee] [PERSON Adam Lee] [PERSON A. Lee]",
      ["Ann Lee", "Adam Lee", "A. Lee"],
    ],
    ["the surname of a son", "[PERSON Carl Roe Jr.] [PERSON Roe]", ["Carl Roe Jr.", "Carl Roe Jr."]],
    [
      "no surname that father and son have",
      "[PERSON Carl Roe] [PERSON Carl Roe Jr.] [PERSON Roe]",
      ["Carl Roe", "Carl Roe Jr.", "Roe"],
    ],
    [
      "another spelling of a surname",
      "[PERSON Volodymyr Zelensky] [PERSON Zelenskyy]",
      ["Volodymyr Zelensky", "Volodymyr Zelensky"],
    ],
    [
      "a title and a name with and without middle name",
      "[PERSON Vladimir Putin] [PERSON President Putin] [PERSON Vladimir Vladimirovich Putin]",
      ["Vladimir Putin", "Vladimir Vladimirovich Putin", "Vladimir Vladimirovich Putin"],
    ],
    [
      "a body without its country, with an article or not",
      "[ORGANIZATION Russian Investigative Committee] [ORGANIZATION the Investigative Committee] [ORGANIZATION Investigative Committee]",
      Array<string>(3).fill("Russian Investigative Committee"),
    ],
    ["a plural", "[PRODUCT Tomahawk] [PRODUCT Tomahawks]", ["Tomahawk", "Tomahawk"]],
    ["no surname that two have", "[PERSON Ann Lee] [PERSON Bob Lee] [PERSON Lee]", ["Ann Lee", "Bob Lee", "Lee"]],
    ["no first name that two have", "[PERSON Ann Lee] [PERSON Ann Poe] [PERSON Ann]", ["Ann Lee", "Ann Poe", "Ann"]],
    [
      "no first name that is another's surname",
      "[PERSON Paul Ryan] [PERSON Ryan Poe] [PERSON Ryan]",
      ["Paul Ryan", "Ryan Poe", "Ryan"],
    ],
    ["no middle name", "[PERSON Recep Tayyip Erdogan] [PERSON Tayyip]", ["Recep Tayyip Erdogan", "Tayyip"]],
    ["no part of a word", "[PERSON Ann Leeward] [PERSON Lee]", ["Ann Leeward", "Lee"]],
    [
      "no name of another kind",
      "[LOCATION George Washington] [PERSON Washington]",
      ["George Washington", "Washington"],
    ],
    [
      "an acronym",
      "[ORGANIZATION Organization for Security and Co-operation in Europe] ([ORGANIZATION OSCE])",
      ["Organization for Security and Co-operation in Europe", "Organization for Security and Co-operation in Europe"],
    ],
    [
      "a dotted acronym",
      "[ORGANIZATION World Health Organization] [ORGANIZATION W.H.O.]",
      ["World Health Organization", "World Health Organization"],
    ],
    [
      "no acronym that two have",
      "[ORGANIZATION Alpha Beta] [ORGANIZATION Apple Bank] [ORGANIZATION AB]",
      ["Alpha Beta", "Apple Bank", "AB"],
    ],
    ["no acronym of another kind", "[ORGANIZATION Alpha Beta] [LOCATION AB]", ["Alpha Beta", "AB"]],
    [
      "the end of an organization's name",
      "[ORGANIZATION Russian Investigative Committee] [ORGANIZATION Investigative Committee]",
      ["Russian Investigative Committee", "Russian Investigative Committee"],
    ],
    [
      "the beginning before “of”",
      "[ORGANIZATION Ministry of Defense of Poland] [ORGANIZATION Ministry of Defense]",
      ["Ministry of Defense of Poland", "Ministry of Defense of Poland"],
    ],
    [
      "no end that two names have",
      "[ORGANIZATION French Foreign Ministry] [ORGANIZATION German Foreign Ministry] [ORGANIZATION Foreign Ministry]",
      ["French Foreign Ministry", "German Foreign Ministry", "Foreign Ministry"],
    ],
    [
      "no whole of which the longer name is a part",
      "[ORGANIZATION United Nations Security Council] [ORGANIZATION United Nations]",
      ["United Nations Security Council", "United Nations"],
    ],
    [
      "the first word of a company",
      "[ORGANIZATION Velmora] [ORGANIZATION Velmora Capital Partners]",
      ["Velmora Capital Partners", "Velmora Capital Partners"],
    ],
    [
      "the last of two words",
      "[ORGANIZATION Verkhovna Rada] [ORGANIZATION Rada]",
      ["Verkhovna Rada", "Verkhovna Rada"],
    ],
    [
      "no first word of two companies",
      "[ORGANIZATION Velmora Logistics] [ORGANIZATION Velmora Athletic] [ORGANIZATION Velmora]",
      ["Velmora Logistics", "Velmora Athletic", "Velmora"],
    ],
    [
      "no whole after which a body is called",
      "[ORGANIZATION NATO Military Committee] [ORGANIZATION NATO]",
      ["NATO Military Committee", "NATO"],
    ],
    [
      "no person by a firm's first word",
      "[ORGANIZATION Velmora Logistics] [PERSON Velmora]",
      ["Velmora Logistics", "Velmora"],
    ],
    [
      "a surname beside a firm that bears it",
      "[PERSON Edmund Varga] [ORGANIZATION Varga Advisory] [PERSON Varga]",
      ["Edmund Varga", "Varga Advisory", "Edmund Varga"],
    ],
    ["no group", "[GROUP Russians]", [null]],
    ["nothing", "", []],
  ])("resolves %s", (_, marked, expected) => {
    expect(resolve(marked)).toEqual(expected);
  });

  it("collapses white space and changes nothing else", () => {
    expect(resolve("[PERSON Steve\u00a0 Witkoff] [PERSON ﬁ Ｘ]")).toEqual(["Steve Witkoff", "ﬁ Ｘ"]);
  });

  // Quadratic time would run into the limit of a test.
  it("resolves a first name that very many persons share", () => {
    const mentions = Array.from({ length: 50_000 }, (_, i) => `[PERSON John Doe${String(i)}]`);
    expect(resolve([...mentions, "[PERSON John]"].join("\n")).at(-1)).toBe("John");
  });
});
