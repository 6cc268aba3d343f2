import type { Kind, Mention } from "../model.ts";
import { KNOWN_ALIASES } from "./knownAliases.ts";
import { parsePerson } from "./parsePerson.ts";
import { toSkeleton } from "./skeleton.ts";

/**
 * Gives each mention of one document the name that it stands for there; null for GROUP.
 *
 * A part of a person's name stands for the one longer name of the document that has it ("Witkoff" for "Steve Witkoff"),
 * an acronym for the one name with these initials, and the beginning or end of an organization's name for the one longer
 * name ("Acme" for "Acme Logistics", but not for "Acme Workers' Union", which is another body). Where two would do, or none, a mention stands for its own words. White space in names is collapsed.
 */
export function resolveShortForms(mentions: readonly Mention[]): readonly (string | null)[] {
  const names = new Map<string, Form>();
  const keys = mentions.map(({ kind, text }) => {
    if (kind === "GROUP") return null;
    const name = text.replace(/\s+/g, " ").trim();
    const key = `${kind}\n${name}`;
    if (!names.has(key)) names.set(key, toForm(kind, name));
    return key;
  });
  const full = findFullNames([...names.values()]);
  return keys.map((key) => {
    const form = key === null ? undefined : names.get(key);
    return form ? follow(full, form).name : null;
  });
}

// "OSCE" stands for "Organization for …", which may stand for a longer name. Each step adds words, so it ends.
function follow(full: ReadonlyMap<Form, Form>, form: Form): Form {
  const next = full.get(form);
  return next ? follow(full, next) : form;
}

interface Form {
  readonly kind: Kind;
  readonly name: string;
  /**
   * Its words in lower case, hyphens as spaces, without article and possessive ending; of a person without title, the given
   * name first, by their skeletons.
   */
  readonly words: readonly string[];
  /** "jr", "sr"; null for none. */
  readonly suffix: string | null;
}

function toForm(kind: Kind, name: string): Form {
  const person = kind === "PERSON" ? parsePerson(name) : null;
  if (person) {
    const parts = [...(person.given ? [person.given] : []), ...person.middle, person.family];
    const words = parts.flatMap(({ plain }) =>
      plain.split(" ").map((word) => (word.length === 1 ? word : toSkeleton(word))),
    );
    return { kind, name, words, suffix: person.suffix };
  }
  return {
    suffix: null,
    kind,
    name,
    words: name
      .toLowerCase()
      .replace(/^the\s+(?=\S)/, "")
      .replace(/['’]s?$/, "")
      .split(/[\s\-‐‑–.,]+/u)
      .filter((word) => word !== ""),
  };
}

/** For each short form the name it stands for. */
function findFullNames(forms: readonly Form[]): ReadonlyMap<Form, Form> {
  const full = new Map<Form, Form>();
  // By first and last words and by initials, so that a document of many names costs no more than their number.
  const byPart = new Map<string, Form[]>();
  const put = (key: string, form: Form): void => {
    const list = byPart.get(key);
    if (list) list.push(form);
    else byPart.set(key, [form]);
  };
  for (const form of forms) for (const key of toKeys(form)) put(key, form);
  for (const form of forms) {
    const candidates = findCandidates(form, byPart);
    if (candidates.length > MANY) continue;
    const longest = candidates.filter((a) => !candidates.some((b) => a !== b && isPartOf(a, b)));
    const [only, ...others] = longest;
    if (only && others.every((other) => isSameName(other, only))) full.set(form, only);
  }
  return full;
}

function toKeys(form: Form): readonly string[] {
  const { kind, words } = form;
  const keys = new Set<string>();
  if (kind === "PRODUCT") keys.add(`whole\n${kind}\n${words.join(" ")}`);
  if (words.length < 2) return [...keys];
  if (kind === "PERSON") {
    for (const [i, word] of words.entries()) if (i < LONGEST_PERSON) keys.add(`part\n${word}`);
    for (let i = 1; i < words.length - 1 && i < LONGEST_PERSON; i++) keys.add(`part\n${words.slice(i).join(" ")}`);
  } else {
    for (let i = 2; i < words.length && i < LONGEST_NAME; i++) {
      // "Ministry of Defense" for "Ministry of Defense of Russia", but never "United Nations" for its Security Council.
      if (TAIL_WORDS.has(words[i] ?? "")) keys.add(`${kind}\n${words.slice(0, i).join(" ")}`);
      keys.add(`${kind}\n${words.slice(-i).join(" ")}`);
    }
    if (kind === "ORGANIZATION" && words.length < LONGEST_NAME) {
      if (words.every((word) => !BODY_WORDS.has(word))) keys.add(`${kind}\n${words[0] ?? ""}`);
      if (words.length === 2) keys.add(`${kind}\n${words[1] ?? ""}`);
    }
    for (const initials of listInitials(form.name)) keys.add(`initials\n${initials}`);
  }
  return [...keys];
}

function findCandidates(form: Form, byPart: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
  const { kind, name, words } = form;
  const phrase = words.join(" ");
  if (kind === "PERSON") {
    const key = words.length > 1 && words[0]?.length === 1 ? words.slice(1).join(" ") : phrase;
    return findPersons(form, byPart.get(`part\n${key}`) ?? []);
  }
  if (/^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(name)) {
    // "USSR" is known the world over: it never stands for the Ukrainian Soviet Socialist Republic of its document.
    if (KNOWN_ALIASES.has(name.toLowerCase().replace(/\.$/, ""))) return [];
    return (byPart.get(`initials\n${name.replaceAll(".", "")}`) ?? []).filter((other) => other.kind === kind);
  }
  const last = words.at(-1) ?? "";
  // "Tomahawks" are Tomahawk missiles.
  if (last.length > 4 && last.endsWith("s") && kind === "PRODUCT") {
    const singular = byPart.get(`whole\n${kind}\n${phrase.slice(0, -1)}`) ?? [];
    if (singular.length > 0) return singular;
  }
  // One word is too little to know a place or a law by.
  return kind === "ORGANIZATION" ? (byPart.get(`${kind}\n${phrase}`) ?? []).filter((other) => other !== form) : [];
}

/** The persons a shorter name can stand for: those whose surname it is, or else those whose first name it is. */
function findPersons({ words }: Form, candidates: readonly Form[]): readonly Form[] {
  const phrase = words.join(" ");
  const all = candidates.filter((other) => other.words.length > words.length);
  // What "S. Witkoff" is short for is another question, where Steve Witkoff is named.
  const written = all.filter((other) => (other.words[0]?.length ?? 0) > 1);
  const longer = written.length > 0 ? written : all;
  const hasSurname = (other: Form): boolean => other.words.slice(-words.length).join(" ") === phrase;
  const [letter = "", ...family] = words;
  if (letter.length === 1 && family.length > 0) {
    return candidates.filter(
      (other) => toInitial(other) === letter && (other.words[0]?.length ?? 0) > 1 && endsWith(other, family),
    );
  }
  const bySurname = longer.filter((other) => hasSurname(other));
  const others = longer.filter((other) => !hasSurname(other));
  // "Kim" is the surname of one and the first name of another: it stands for neither.
  if (bySurname.length > 0) return others.length > 0 ? longer : bySurname;
  return words.length === 1 ? others.filter((other) => other.words[0] === phrase) : [];
}

function toInitial({ name }: Form): string | null {
  return parsePerson(name)?.given?.plain.slice(0, 1) ?? null;
}

function endsWith({ words }: Form, family: readonly string[]): boolean {
  return words.length > family.length && words.slice(-family.length).join(" ") === family.join(" ");
}

function isPartOf(a: Form, b: Form): boolean {
  const { length } = a.words;
  if (length >= b.words.length) return false;
  // "Vladimir Putin" of "Vladimir Vladimirovich Putin".
  if (a.kind === "PERSON" && length === 2 && a.words[0] === b.words[0] && a.words[1] === b.words.at(-1)) return true;
  const part = a.words.join(" ");
  return b.words.slice(0, length).join(" ") === part || b.words.slice(-length).join(" ") === part;
}

// "Kim Jong-un" and "Kim Jong Un"
function isSameName(a: Form, b: Form): boolean {
  return a.suffix === b.suffix && a.words.join(" ") === b.words.join(" ");
}

/** The initials of a name: of its capitalised words, and of all its words but articles. */
function listInitials(name: string): readonly string[] {
  const words = name.split(/[\s\-‐‑–/]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2 || words.length > LONGEST_NAME) return [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = [capitals, words.filter((word) => word !== "the")];
  // "Organization for Security and Co-operation in Europe": the hyphened part counts once.
  const whole = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return [
    ...new Set(
      [...initials, whole].map((list) =>
        list
          .map((word) => [...word][0] ?? "")
          .join("")
          .toUpperCase(),
      ),
    ),
  ].filter((letters) => letters.length >= 2);
}

/** What may follow a whole name and only add to it. */
const TAIL_WORDS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "in",
  "inc",
  "corp",
  "corporation",
  "company",
  "ltd",
  "llc",
  "plc",
  "group",
]);

/** Words of bodies that are called after a whole to which they belong, or which they face: "NATO Military Committee". */
const BODY_WORDS: ReadonlySet<string> = new Set([
  ...["of", "for", "in", "council", "committee", "subcommittee", "commission", "department", "division", "directorate"],
  ...[
    "assembly",
    "parliament",
    "congress",
    "senate",
    "secretariat",
    "office",
    "bureau",
    "agency",
    "authority",
    "board",
  ],
  ...[
    "court",
    "tribunal",
    "ministry",
    "mission",
    "delegation",
    "embassy",
    "army",
    "navy",
    "forces",
    "force",
    "command",
  ],
  ...[
    "union",
    "association",
    "federation",
    "league",
    "alliance",
    "society",
    "trust",
    "foundation",
    "fund",
    "institute",
  ],
  ...[
    "university",
    "college",
    "school",
    "academy",
    "hospital",
    "church",
    "museum",
    "party",
    "front",
    "movement",
    "group's",
  ],
  ...["supporters", "supporters'", "supporters’", "workers", "workers'", "workers’", "service", "services", "center"],
  ...["centre", "bank", "exchange", "police", "ventures", "research", "news", "studios", "records", "cloud", "team"],
]);

/** So many candidates can only be ambiguous. */
const MANY = 20;

/** Words: longer names have no short forms. */
const LONGEST_PERSON = 8;
const LONGEST_NAME = 16;
