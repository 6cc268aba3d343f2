import type { Span } from "../../model.ts";
import { ORGANIZATION_NOUNS } from "../lexicon/contexts.ts";
import { HEAD_KINDS, OF_HEADS } from "../lexicon/heads.ts";
import type { Lexicon } from "../lexicon/openLexicon.ts";
import { splitList } from "../lexicon/splitList.ts";
import { DOTTED } from "../lexicon/titles.ts";
import { CALENDAR, FUNCTION_WORDS, PARTICLES, PREFIXES, TIED_PARTICLES } from "../lexicon/words.ts";
import { matchKnown } from "./matchKnown.ts";
import type { SentenceStyle } from "./sentenceStyle.ts";
import { isInitial } from "./sentenceStyle.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";

/**
 * Finds the runs of tokens that can hold names, in order: words with capitals, and what may stand between two of them
 * (hyphens, particles, "of" after a word like Ministry). `start` and `end` count tokens. Takes linear time.
 */
export function findRuns(lexicon: Lexicon, tokens: readonly Token[], style: SentenceStyle): readonly Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < tokens.length;) {
    const known = matchKnown(lexicon, tokens, i, Math.min(tokens.length, i + LONGEST_RUN));
    const start = i;
    if (known && !isInAddress(tokens, i) && (known.end > i + 1 || style === "CAPITALS") && isCapitalized(tokens[i])) {
      i = known.end;
      if (style === "CAPITALS") {
        runs.push({ start, end: i });
        continue;
      }
    } else if (style !== "CAPITALS" && (isNameable(lexicon, tokens, i, style) || isTiedParticle(tokens, i))) i++;
    else {
      i++;
      continue;
    }
    for (let next = i; next > 0 && i - start < LONGEST_RUN;) {
      next = findNext(lexicon, tokens, start, i, style);
      if (next > 0) i = next;
    }
    runs.push({ start, end: i });
  }
  return joinRuns(lexicon, tokens, runs);
}

/** Tokens: longer runs are cut, so that a text of nothing but capitals takes linear time. */
const LONGEST_RUN = 16;

/** The end of the run if it goes on at `i`, or 0. */
function findNext(lexicon: Lexicon, tokens: readonly Token[], start: number, i: number, style: SentenceStyle): number {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!token || !before) return 0;
  if (isNameable(lexicon, tokens, i, style)) return i + 1;
  const known = matchKnown(lexicon, tokens, i, Math.min(tokens.length, i + LONGEST_RUN));
  if (known && known.end > i + 1 && isCapitalized(token) && !isInitial(tokens, i)) return known.end;
  if (/^\p{Lu}\.?$/u.test(token.text) && after && isNameable(lexicon, tokens, i + 1, style)) return i + 2;
  if (!after) return 0;
  const goesOn = isNameable(lexicon, tokens, i + 1, style);
  if (HYPHENS.has(token.text) && token.tied && after.tied) {
    if (goesOn || (after.shape === "NUMBER" && before.text.length <= 4)) return i + 2;
    return after.shape === "LOWER" && isNamePart(lexicon, tokens, start, i) ? i + 2 : 0;
  }
  if (token.text === "&" && goesOn) return i + 2;
  if (token.text === "," && COMPANY_FORMS.has(after.lower) && goesOn) return i + 2;
  if (token.text === "." && token.tied && DOTTED.has(before.lower) && goesOn) return i + 2;
  if (isOwned(lexicon, tokens, i) && goesOn && !after.tied) return i + 2;
  if (token.shape !== "LOWER" || !PARTICLES.has(token.lower)) return 0;
  // "von der Leyen", "bin al-Hussein": up to three tokens of particles before the name goes on.
  for (let j = i + 1; j <= i + 3; j++) {
    if (isNameable(lexicon, tokens, j, style)) return j + 1;
    const particle = tokens[j];
    if (!particle || !(PARTICLES.has(particle.lower) || HYPHENS.has(particle.text))) return 0;
  }
  return 0;
}

// "Children's Hospital", "Dockers' Union", "Prosecutor's Office": a common noun owns what the head word names.
function isOwned(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const owner = tokens[i - 1];
  if (!token || !owner || owner.shape !== "NAME") return false;
  const isPlural = (token.text === "’" || token.text === "'") && token.tied && owner.lower.endsWith("s");
  if (token.shape !== "POSSESSIVE" && !isPlural) return false;
  if (POSSESSIVE_NOUNS.has(owner.lower)) return true;
  if (!lexicon.isWord(owner.lower) || lexicon.kinds.has(owner.lower)) return false;
  if (isPlural) return tokens.slice(i + 1, i + 4).some((next) => isCapitalized(next) && HEAD_KINDS.has(next.lower));
  return lexicon.titles.has(owner.lower) && HEAD_KINDS.get(tokens[i + 1]?.lower ?? "") === "ORGANIZATION";
}

function isNameable(lexicon: Lexicon, tokens: readonly Token[], i: number, style: SentenceStyle): boolean {
  const token = tokens[i];
  if (!token || isInAddress(tokens, i)) return false;
  if (token.shape === "CAPITALS") return true;
  const tiedOn = HYPHENS.has(tokens[i + 1]?.text ?? "") && tokens[i + 1]?.tied === true && tokens[i + 2]?.tied === true;
  if (token.shape !== "NAME") return false;
  if (/^\p{Lu}\.?$/u.test(token.text)) return isLoneLetterName(tokens, i, tiedOn);
  if (CALENDAR.has(token.lower)) return tiedOn;
  if (FUNCTION_WORDS.has(token.lower))
    return NAME_ADJECTIVES.has(token.lower) && !isInitial(tokens, i) && style === "SENTENCE";
  if (CONTRACTION.test(token.lower)) return false;
  return style !== "TITLE" || !lexicon.isGrammatical(token.lower);
}

// "lisa@example.com", "Lisa_resume.doc": no names.
function isInAddress(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  if (tokens[i]?.tied && ADDRESS_MARKS.has(tokens[i - 1]?.text ?? "")) return true;
  if (!after?.tied) return false;
  return (
    ADDRESS_MARKS.has(after.text) ||
    (after.text === "." && tokens[i + 2]?.tied === true && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? ""))
  );
}

// A letter by itself is a name as a platform ("on X"), an initial ("J. K. Rowling") or a type ("F-16").
function isLoneLetterName(tokens: readonly Token[], i: number, tiedOn: boolean): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (tiedOn && tokens[i + 2]?.shape === "NUMBER") return true;
  if (token?.text === "X") return X_CONTEXTS.has(tokens[i - 1]?.lower ?? "");
  return (
    token?.text.endsWith(".") === true &&
    after?.shape === "NAME" &&
    !isInitial(tokens, i + 1) &&
    !FUNCTION_WORDS.has(after.lower)
  );
}

function isTiedParticle(tokens: readonly Token[], i: number): boolean {
  const particle = tokens[i];
  if (!particle || particle.shape !== "LOWER" || !HYPHENS.has(tokens[i + 1]?.text ?? "")) return false;
  return TIED_PARTICLES.has(particle.lower) && tokens[i + 1]?.tied === true && isCapitalized(tokens[i + 2]);
}

// "Kim Jong-un", "Co-operation", but not "US-led" or "Moscow-based".
function isNamePart(lexicon: Lexicon, tokens: readonly Token[], start: number, hyphen: number): boolean {
  const before = tokens[hyphen - 1];
  const after = tokens[hyphen + 1];
  if (!before || !after || before.shape === "CAPITALS") return false;
  if (PREFIXES.has(before.lower)) return hyphen - 1 > start;
  if (lexicon.kinds.has(before.lower)) return false;
  if (hyphen - 1 > start && after.text.length <= 5)
    return !COMPOUND_ENDS.has(after.lower) && !after.lower.endsWith("ed");
  return !lexicon.isWord(after.lower) && after.text.length <= 5;
}

/** Joins "Ministry" + "of" + "Defense" and "Convention" + "and" + "Exhibition Centre" to one run. */
function joinRuns(lexicon: Lexicon, tokens: readonly Token[], runs: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.end - last.start <= LONGEST_RUN && isJoined(lexicon, tokens, last, run)) {
      joined[joined.length - 1] = { start: last.start, end: run.end };
    } else joined.push(run);
  }
  return joined;
}

function isJoined(lexicon: Lexicon, tokens: readonly Token[], a: Span, b: Span): boolean {
  const between = tokens.slice(a.end, b.start).map((token) => token.lower);
  if (
    between.length === 0 ||
    between.length > 2 ||
    (between[0] === "and" && between.length > 1) ||
    (between[1] !== undefined && between[1] !== "the")
  )
    return false;
  const head = tokens[a.end - 1]?.lower ?? "";
  const inner = tokens
    .slice(a.start, a.end)
    .filter((token) => token.shape === "LOWER")
    .map((token) => token.lower);
  switch (between[0]) {
    case "of":
      // "House of Commons | of Canada": a name that has its "of" takes a place too.
      return (
        OF_HEADS.has(head) ||
        isMotto(lexicon, tokens, a, b) ||
        (inner.some((word) => word === "of" || word === "for") && isPlace(lexicon, tokens, b))
      );
    case "for":
    case "on":
      return OF_HEADS.has(head) && HEAD_KINDS.get(head) !== "EVENT" && HEAD_KINDS.has(head) && !SETTINGS.has(head);
    case "in":
      return inner.includes("for") && inner.includes("and");
    case "and":
      return (
        (inner.includes("of") || inner.includes("for") ? isField(lexicon, tokens, b) : false) ||
        isShared(lexicon, tokens, a, b)
      );
    default:
      return false;
  }
}

// "Friend of the Farmer": common words that only a name writes so.
function isMotto(lexicon: Lexicon, tokens: readonly Token[], a: Span, b: Span): boolean {
  const first = tokens[a.start];
  const last = tokens[b.start];
  if (!first || !last || a.end - a.start > 1 || b.end - b.start > 1 || b.start - a.end !== 2) return false;
  const isNamed = tokens[a.start - 1]?.text === "," && ORGANIZATION_NOUNS.has(tokens[a.start - 2]?.lower ?? "");
  const isRole = lexicon.titles.has(first.lower) || lexicon.roles.has(first.lower);
  if (isInitial(tokens, a.start) || (isRole && !isNamed)) return false;
  return (
    [first, last].every((token) => token.shape === "NAME" && isPlainWord(lexicon, token)) && !HEAD_KINDS.has(last.lower)
  );
}

function isPlace(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span): boolean {
  return matchKnown(lexicon, tokens, start, end)?.kind === "LOCATION";
}

// "… of Fisheries and | Harbours"
function isField(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span): boolean {
  return tokens.slice(start, end).every((token) => token.shape !== "CAPITALS" && isPlainWord(lexicon, token));
}

// "Convention and | Exhibition Centre"
function isShared(lexicon: Lexicon, tokens: readonly Token[], a: Span, b: Span): boolean {
  const head = tokens[b.end - 1];
  if (!head || b.end - b.start < 2 || !HEAD_KINDS.has(head.lower)) return false;
  const last = tokens[a.end - 1];
  if (!last || !isPlainWord(lexicon, last) || (HEAD_KINDS.has(last.lower) && a.end - a.start > 2)) return false;
  return isField(lexicon, tokens, { start: b.start, end: b.end - 1 });
}

function isPlainWord(lexicon: Lexicon, token: Token): boolean {
  if (token.shape !== "NAME") return token.shape === "LOWER" || token.shape === "MARK";
  const { lower } = token;
  return (
    lexicon.isWord(lower) &&
    !lexicon.kinds.has(lower) &&
    !lexicon.firstNames.has(lower) &&
    !lexicon.lastNames.has(lower)
  );
}

const ADDRESS_MARKS: ReadonlySet<string> = new Set(["@", "_", "#", "=", "\\"]);
const COMPANY_FORMS: ReadonlySet<string> = new Set(splitList("inc, ltd, llc, llp, corp, plc"));
const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);
const CONTRACTION = /'(?:m|re|ve|ll|d|t)$/;
const X_CONTEXTS: ReadonlySet<string> = new Set(["on", "via", "to", "from", "platform", "network", "formerly"]);
const POSSESSIVE_NOUNS: ReadonlySet<string> = new Set(
  splitList(`people, people's, children, women, men, workers, veterans, farmers, peoples, teachers, mothers,
  fathers, students, citizens, defenders, writers, journalists, lawyers, states, players, king, queen, victims, soldiers`),
);
/** Adjectives that begin no sentence's name, but stand in names elsewhere: "New START Treaty". */
const NAME_ADJECTIVES: ReadonlySet<string> = new Set(
  splitList(
    "new, old, first, second, third, last, former, senior, local, top, one, two, three, four, five, seven, nine",
  ),
);
const SETTINGS: ReadonlySet<string> = new Set(
  splitList("day, week, year, house, city, town, state, republic, kingdom, party, army"),
);
const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  splitList(
    "led, run, born, era, like, wide, only, free, style, made, level, type, held, bound, owned, ally, run, built, old, side",
  ),
);
