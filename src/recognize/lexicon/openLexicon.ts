import type { Kind } from "../../model.ts";
import { CITIES } from "./cities.ts";
import { COMPANIES } from "./companies.ts";
import { EVENTS } from "./events.ts";
import { GROUPS, NOT_GROUPS } from "./groups.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { INTERGOVERNMENTAL } from "./intergovernmental.ts";
import { LAWS } from "./laws.ts";
import { MEDIA } from "./media.ts";
import { MOVEMENTS } from "./movements.ts";
import { openWordList } from "./openWordList.ts";
import { PLACES } from "./places.ts";
import { PRODUCTS } from "./products.ts";
import { readCompromise } from "./readCompromise.ts";
import { DOUBTFUL_TITLES, ROLES, TITLES } from "./titles.ts";
import { CALENDAR, FUNCTION_WORDS } from "./words.ts";

/** What is known of English words and of the world's names, from public lists alone. All words are in lower case. */
export interface Lexicon {
  /** Names of up to `longest` words that can only be one kind. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Places known from the list of cities alone: persons may bear such a name too. */
  readonly cities: ReadonlySet<string>;
  /** First word of a name in `kinds` → the number of words in the longest such name. */
  readonly longest: ReadonlyMap<string, number>;
  /** Titles, hyphens as spaces. */
  readonly titles: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly lastNames: ReadonlySet<string>;
  /** Nouns for what persons are: `envoy`, `journalist`. */
  readonly roles: ReadonlySet<string>;
  /** Verbs, adverbs and function words: they stand in no name but a title in capitals. */
  isGrammatical(word: string): boolean;
  /** Verbs alone. */
  isVerb(word: string): boolean;
  /** Whether it is among the some 10,000 commonest English words. */
  isCommon(word: string): boolean;
  /** Whether it is an English word in lower case. */
  isWord(word: string): boolean;
}

/** Opens the lexicon, the first time in about 200 ms. */
export function openLexicon(): Lexicon {
  return (opened ??= readLexicon());
}

let opened: Lexicon | null = null;

function readLexicon(): Lexicon {
  const tags = readCompromise();
  const inWordList = openWordList();
  const kinds = new Map<string, Kind>();
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  const roles = new Set(ROLES);
  const grammatical = new Set([...FUNCTION_WORDS, ...CALENDAR]);
  const verbs = new Set<string>();
  const words = new Set<string>();
  for (const [word, tagged] of Object.entries(tags)) {
    for (const tag of typeof tagged === "string" ? [tagged] : tagged) {
      if (tag === "MaleName" || tag === "FemaleName" || tag === "FirstName") firstNames.add(word);
      else if (tag === "LastName") lastNames.add(word);
      else if (tag === "Actor") roles.add(word);
      else if (tag === "Person" && word.includes(" ")) kinds.set(word, "PERSON");
      else if (tag === "Person") lastNames.add(word);
      else if (PLACE_TAGS.has(tag) && word.length > 3) kinds.set(word, "LOCATION");
      else if (tag === "Demonym" && !NOT_GROUPS.has(word)) kinds.set(word, "GROUP");
      else if (ORGANIZATION_TAGS.has(tag) && (word.includes(" ") || !inWordList(word))) kinds.set(word, "ORGANIZATION");
      else if (GRAMMATICAL_TAGS.has(tag)) grammatical.add(word);
      if (VERB_TAGS.has(tag)) verbs.add(word);
      if (WORD_TAGS.has(tag)) words.add(word);
    }
  }
  const cities = new Set(CITIES.filter((name) => !kinds.has(name)));
  for (const name of PLACES) cities.delete(name);
  for (const word of [...CITIES, ...PLACES]) kinds.set(word, "LOCATION");
  for (const word of GROUPS) kinds.set(word, "GROUP");
  for (const word of [...kinds.keys()]) {
    if (kinds.get(word) === "GROUP" && /(?:[ai]n|i|er)$/.test(word) && !kinds.has(`${word}s`))
      kinds.set(`${word}s`, "GROUP");
  }
  for (const word of [...COMPANIES, ...MEDIA, ...MOVEMENTS]) kinds.set(word, "ORGANIZATION");
  for (const word of [...INSTITUTIONS, ...INTERGOVERNMENTAL]) kinds.set(word, "ORGANIZATION");
  for (const word of LAWS) kinds.set(word, "LAW");
  for (const word of EVENTS) kinds.set(word, "EVENT");
  for (const word of PRODUCTS) kinds.set(word, "PRODUCT");
  for (const word of NEVER_NAMES) kinds.delete(word);
  const longest = new Map<string, number>();
  for (const name of kinds.keys()) {
    const parts = name.split(" ");
    const first = parts[0] ?? "";
    longest.set(first, Math.max(parts.length, longest.get(first) ?? 0));
  }
  return {
    kinds,
    cities,
    longest,
    titles: new Set([...TITLES, ...DOUBTFUL_TITLES]),
    firstNames,
    lastNames,
    roles,
    isGrammatical: (word) => grammatical.has(word),
    isVerb: (word) => verbs.has(word),
    isCommon: (word) => words.has(word) || grammatical.has(word),
    isWord: (word) => words.has(word) || grammatical.has(word) || inWordList(word),
  };
}

const PLACE_TAGS: ReadonlySet<string> = new Set(["Country", "Region", "City", "Place"]);
const ORGANIZATION_TAGS: ReadonlySet<string> = new Set(["Organization", "SportsTeam"]);
const VERB_TAGS: ReadonlySet<string> = new Set([
  "PastTense",
  "PresentTense",
  "Infinitive",
  "Gerund",
  "Copula",
  "Modal",
]);
const GRAMMATICAL_TAGS: ReadonlySet<string> = new Set([
  ...["PastTense", "PresentTense", "Gerund", "Copula", "Modal", "Auxiliary", "Adverb", "Conjunction", "Pronoun"],
  ...["Possessive", "Reflexive", "Determiner", "Preposition", "QuestionWord", "Negative", "TextValue", "Expression"],
]);
const WORD_TAGS: ReadonlySet<string> = new Set([
  ...[
    ...GRAMMATICAL_TAGS,
    "Infinitive",
    "Adjective",
    "Comparative",
    "Superlative",
    "Singular",
    "Plural",
    "Uncountable",
  ],
  ...["Actor", "Noun", "Cardinal", "Ordinal"],
]);

/** Entries of compromise that are English words first. */
const NEVER_NAMES: readonly string[] = [
  ...[
    "downtown",
    "uptown",
    "midtown",
    "boardwalk",
    "riverfront",
    "waterfront",
    "lakefront",
    "old town",
    "para",
    "bath",
  ],
  ...["north side", "south side", "east side", "west side", "north end", "south end", "shopping district", "lowland"],
  ...[
    "lowlands",
    "highland",
    "highlands",
    "financial district",
    "gay village",
    "acton",
    "reading",
    "main street",
    "main st",
  ],
  ...[
    "real",
    "orange",
    "visa",
    "intel",
    "target",
    "ups",
    "destiny",
    "blockbuster video",
    "green acres",
    "the who",
    "nice",
  ],
];
