import type { Document, Mention, Span } from "../../model.ts";
import { openLexicon } from "../lexicon/openLexicon.ts";
import { isRole } from "./isRole.ts";
import { splitWords, type Word } from "./splitWords.ts";

/** Raise it when it finds other roles than before. */
export const ROLES_VERSION = "1";

/**
 * Finds what the text calls the persons that it names, right before or behind the name: "Russian Foreign Minister" Sergey
 * Lavrov; Steve Witkoff, "US special envoy".
 *
 * @param mentions ordered by start, without overlap
 * @returns for each mention, in order, those words with white space collapsed; null where there are none
 */
export function findRoles(
  text: string,
  { paragraphs }: Pick<Document, "paragraphs">,
  mentions: readonly Mention[],
): readonly (string | null)[] {
  const persons = mentions.filter(({ kind }) => kind === "PERSON");
  const indexes = new Map(mentions.map((mention, i) => [mention, i]));
  const roles = new Map<Mention, string>();
  for (const [i, mention] of persons.entries()) {
    const sentence = paragraphs[mention.paragraph]?.sentences[mention.sentence];
    if (!sentence) continue;
    // Another person's name parts what is said of one from what is said of the other.
    const least = Math.max(sentence.start, persons[i - 1]?.end ?? 0);
    const start = Math.max(least, findWord(text, mention.start - MOST_LENGTH));
    const end = Math.min(sentence.end, mention.end + MOST_LENGTH);
    const names = listBefore(mentions, indexes.get(mention) ?? 0, start);
    const role =
      findBefore(text, { start, end: mention.start }, names) ??
      findBehind(text, { start: mention.end, end }, persons[i + 1]?.start ?? Infinity);
    if (role) roles.set(mention, text.slice(role.start, role.end).replace(/\s+/gu, " "));
  }
  return mentions.map((mention) => roles.get(mention) ?? null);
}

/** Where the next word begins: no word is seen in part. */
function findWord(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + MOST_LENGTH).search(/\s/u);
  return space < 0 ? from + MOST_LENGTH : from + space;
}

/** The names that stand between a place and the mention of this index. */
function listBefore(mentions: readonly Mention[], index: number, start: number): readonly Span[] {
  let first = index;
  while (first > 0 && (mentions[first - 1]?.start ?? 0) >= start) first--;
  return mentions.slice(first, index);
}

/** In UTF-16 units, on either side of a name. */
const MOST_LENGTH = 160;
const MOST_WORDS = 14;

/** "the then Russian Foreign Minister |Lavrov": from the last word that says what somebody is, leftwards. */
function findBefore(text: string, room: Span, names: readonly Span[]): Span | null {
  const near = text.slice(room.start, room.end);
  if (!/\s$/.test(near) || /[,;:()[\]“”"„»«\n]\s+$/.test(near)) return null;
  const words = splitWords(near.slice(lastBreak(near)), room.start + lastBreak(near));
  const head = findHead(words);
  if (head === null) return null;
  let first = head;
  let hasCapital = startsUpper(words[head]);
  while (first > 0) {
    const word = words[first - 1];
    if (!word || words.length - first >= MOST_WORDS) break;
    const isInName = names.some(({ start, end }) => start <= word.start && word.start < end);
    if (!isInName && !mayQualify(word, hasCapital)) break;
    hasCapital ||= startsUpper(word);
    first--;
  }
  return toSpan(words.slice(first));
}

/** The word that says what somebody is: the last, or one that "of" and names follow ("Minister of Foreign Affairs"). */
function findHead(words: readonly Word[]): number | null {
  const last = words.length - 1;
  for (let i = last; i >= 0 && last - i < MOST_WORDS; i--) {
    const phrase = words.slice(i).map(({ plain }) => plain);
    if (NO_ROLES.has(phrase[0] ?? "")) return null;
    if (isRole(phrase.join(" ")) || (i === last && isRole(phrase[0] ?? ""))) return i;
    const isOf = OF.has(phrase[1] ?? "") && isRole(phrase[0] ?? "");
    if (isOf && words.slice(i + 2).every((word) => startsUpper(word) || SMALL.has(word.plain))) return i;
    // A role may have three words behind its first: "chief of general staff".
    if (last - i >= 3 && !startsUpper(words[i]) && !SMALL.has(phrase[0] ?? "")) return null;
  }
  return null;
}

function mayQualify(word: Word, hasCapital: boolean): boolean {
  const { plain } = word;
  if (QUALIFIERS.has(plain)) return true;
  const lexicon = openLexicon();
  if (startsUpper(word)) return !lexicon.isGrammatical(plain);
  return !hasCapital && !lexicon.isGrammatical(plain) && !lexicon.isVerb(plain) && /^\p{Ll}/u.test(plain);
}

/** "Witkoff|, the US special envoy for peace missions,": up to the next comma, after an age or none. */
function findBehind(text: string, room: Span, nextPerson: number): Span | null {
  const opening = /^\s*,\s+(?:\d{1,3},\s+)?(?:who\s+(?:is|was)\s+)?(?:(?:the|a|an|then)\s+)?/u.exec(
    text.slice(room.start, room.end),
  );
  if (!opening) return null;
  const start = room.start + opening[0].length;
  const rest = text.slice(start, room.end);
  const length =
    /[,;:()[\]“”"„»«\n–—]|(?<!\b\p{Lu})\.(?:\s|$)|\s(?:who|which|that|and|as|while|when|where|after|before|but)\s/u.exec(
      rest,
    )?.index;
  const end = length === undefined ? room.end : start + length;
  // What goes on to the end of what is looked at has no end in sight, unless the sentence has.
  if ((length === undefined && rest.length >= MOST_LENGTH - opening[0].length) || nextPerson < end) return null;
  const words = splitWords(text.slice(start, end), start);
  const preposition = words.findIndex(({ plain }) => PREPOSITIONS.has(plain));
  const noun = words.slice(0, preposition < 0 ? words.length : preposition);
  const lexicon = openLexicon();
  const isPlain = noun.every(
    (word, i) =>
      startsUpper(word) || QUALIFIERS.has(word.plain) || i === noun.length - 1 || !lexicon.isGrammatical(word.plain),
  );
  const head = noun.at(-1);
  if (!head || !isPlain || words.length > MOST_WORDS || isVerb(noun[0])) return null;
  const isHead = noun.some((_, i) =>
    isRole(
      noun
        .slice(i)
        .map(({ plain }) => plain)
        .join(" "),
    ),
  );
  return isHead ? toSpan(words) : null;
}

function toSpan(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || SMALL.has(last.plain) || words.every(({ plain }) => SAY_NOTHING.has(plain))) return null;
  return { start: first.start, end: last.end };
}

/** Words such as "judge" are verbs, too. */
function isVerb(word: Word | undefined): boolean {
  return openLexicon().isVerb(word?.plain ?? "") && !isRole(word?.plain ?? "");
}

/** Behind the last mark that parts phrases. */
function lastBreak(text: string): number {
  return Math.max(...[...text.matchAll(/[,;:()[\]“”"„»«\n–—]\s*/gu)].map((mark) => mark.index + mark[0].length), 0);
}

function startsUpper(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? "");
}

const OF: ReadonlySet<string> = new Set(["of", "for"]);
const SMALL: ReadonlySet<string> = new Set(["of", "for", "the", "and", "&", "to", "in", "at"]);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of for to in at on with from by under behind against since between near inside".split(" "),
);
const QUALIFIERS: ReadonlySet<string> = new Set(
  "former ex acting deputy vice first senior chief special prime foreign permanent interim outgoing incoming honorary retired assistant associate co".split(
    " ",
  ),
);
/** They say whose equal somebody is, and not what. */
const NO_ROLES: ReadonlySet<string> = new Set(["counterpart", "counterparts", "successor", "predecessor"]);
/** They say how somebody is spoken to, and not what somebody is. */
const SAY_NOTHING: ReadonlySet<string> = new Set(
  "member man woman person mr mrs ms miss sir madam madame lady lord herr frau monsieur señor señora signor signora uncle aunt mom dad brother sister father mother".split(
    " ",
  ),
);
