/**
 * Names of countries and wars that mean the same in any text: for each, its names in lower case, the first standing for
 * all. Cities are not among them: "Kyiv" and "Kiev" are spellings for the user to merge, "Washington" is not a country.
 */
const SAME_NAMES: readonly (readonly string[])[] = [
  ["united states", "us", "u.s", "usa", "u.s.a", "united states of america", "america"],
  ["united kingdom", "uk", "u.k", "britain", "great britain", "united kingdom of great britain and northern ireland"],
  ["united arab emirates", "uae", "u.a.e"],
  ["soviet union", "ussr", "u.s.s.r", "union of soviet socialist republics"],
  ["russia", "russian federation"],
  ["china", "prc", "people's republic of china"],
  ["north korea", "dprk", "democratic people's republic of korea"],
  ["south korea", "republic of korea"],
  ["iran", "islamic republic of iran"],
  ["turkey", "türkiye", "turkiye", "republic of turkey"],
  ["dr congo", "drc", "democratic republic of the congo", "democratic republic of congo"],
  ["czech republic", "czechia"],
  ["ivory coast", "côte d'ivoire", "cote d'ivoire"],
  ["east timor", "timor leste"],
  ["myanmar", "burma"],
  ["eswatini", "swaziland"],
  ["european union", "eu", "e.u"],
  ["united nations", "un", "u.n", "united nations organization"],
  ["world war i", "wwi", "ww1", "first world war", "world war one", "great war"],
  ["world war ii", "wwii", "ww2", "second world war", "world war two"],
];

/** Other name → the one that stands for it and for all its like; both as `toNameKey` writes them. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  SAME_NAMES.flatMap(([first = "", ...others]) => others.map((name) => [name, first] as const)),
);
