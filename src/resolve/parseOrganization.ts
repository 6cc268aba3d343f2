import { findCountry } from "./findCountry.ts";
import { plainName } from "./plainName.ts";
import { remember } from "./remember.ts";

/** An organization's name, taken apart. */
export interface OrganizationName {
  /** Its words without articles, legal form and country, in the spelling of one side of the Atlantic; sorted for a ministry. */
  readonly core: string;
  /** "ltd", "as": its legal form; null for none. */
  readonly legalForm: string | null;
  /** ISO code of the country that it names; null for none. */
  readonly country: string | null;
  /** Whether that it is a ministry, or another body that each country has one of. */
  readonly isOfState: boolean;
  /** First letters of the words of the whole name that begin with a capital; empty for one word. */
  readonly initials: string;
  /** Whether it is in capitals alone, as short forms are. */
  readonly isAcronym: boolean;
}

/** Takes an organization's name apart: "the Norwegian Ministry of Foreign Affairs", "Roe & Sons Ltd". */
export const parseOrganization = remember((name): OrganizationName => {
  const words = plainName(name)
    .split(" ")
    .map((word) => SPELLINGS[word] ?? word)
    .filter((word) => word !== "");
  while (words.length > 1 && words[0] === "the") words.shift();
  // "S.A.", "A/S"
  if (words.length > 2 && /^(?:s a|a s|a b|s e)$/.test(words.slice(-2).join(" ")))
    words.splice(-2, 2, words.slice(-2).join(""));
  let legalForm: string | null = null;
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "")) {
    const form = words.pop() ?? "";
    legalForm = SHORT_FORMS[form] ?? form;
  }
  const isOfState = words.some((word) => STATE_WORDS.has(word));
  const { country, rest } = isOfState ? takeCountry(words) : { country: null, rest: words };
  const core = isOfState ? toPortfolio(rest) : rest.join(" ");
  const capitals = name.split(/[\s\-‐‑–/]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return {
    core: core === "" ? words.join(" ") : core,
    legalForm,
    country,
    isOfState,
    initials: capitals.length > 1 ? capitals.map((word) => plainName(word).slice(0, 1)).join("") : "",
    isAcronym: /^[\p{Lu}\p{N}.]{2,8}$/u.test(name),
  };
});

/** "Norwegian X", "X of Norway", "X of the Kingdom of Norway": the country, and the words without it. */
function takeCountry(words: readonly string[]): { readonly country: string | null; readonly rest: readonly string[] } {
  for (let length = 3; length >= 1; length--) {
    const first = findCountry(words.slice(0, length).join(" "));
    if (first !== null && words.length > length) return { country: first, rest: words.slice(length) };
    const last = findCountry(words.slice(-length).join(" "));
    if (last !== null && words.length > length) return { country: last, rest: words.slice(0, -length) };
  }
  return { country: null, rest: words };
}

/** "Foreign Ministry" and "Ministry of Foreign Affairs" are one. */
function toPortfolio(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.has(word))
    .map((word) => (word === "affairs" ? "" : word))
    .filter(Boolean)
    .sort()
    .join(" ");
}

const SMALL: ReadonlySet<string> = new Set(["of", "the", "for", "and", "&", "in"]);
const STATE_WORDS: ReadonlySet<string> = new Set("ministry ministries parliament embassy treasury".split(" "));
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc incorporated ltd limited llc plc corp corporation co company ag gmbh sa as ab oy nv bv spa srl kg se ooo pjsc jsc pao oao".split(
    " ",
  ),
);
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ...{ limited: "ltd", incorporated: "inc", corporation: "corp", company: "co" },
};
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ defence: "defense", labour: "labor", centre: "center", organisation: "organization", programme: "program" },
  ...{ "&": "and", theatre: "theater" },
};
