import { openLexicon } from "../lexicon/openLexicon.ts";

/** Whether a word or phrase in small letters says what somebody is: "envoy", "secretary of state", "vice-president". */
export function isRole(phrase: string): boolean {
  const { titles, roles } = openLexicon();
  const spaced = phrase.replaceAll("-", " ").replace(/^(?:ex|former) /, "");
  return titles.has(spaced) || roles.has(phrase) || roles.has(spaced) || MAN.test(spaced);
}

/** What is made with "man", "woman" and "person", and stands in no list. */
const MAN =
  /^(?:business|spokes|chair|states|ombuds|congress|assembly|camera|gun|alder|sales|sports|news|anchor)(?:(?:wo)?man|person)$/;
