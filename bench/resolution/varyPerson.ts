import { draw } from "../stories/makeWords.ts";
import type { Person } from "./drawPersons.ts";
import { misspell, stripMarks } from "./misspell.ts";
import { PRESS_NAMES, romanize, SCHEMES } from "./romanize.ts";

/** How a name as it stands in a text differs from the usual one. */
export type PersonVariant =
  "exact" | "transliteration" | "diacritics" | "typo" | "initials" | "middle name" | "order" | "title";

export interface VariedName<Variant extends string> {
  readonly variant: Variant;
  /** As the mention has it. */
  readonly text: string;
}

/** The usual form: "Jane Roe", "Jane Mary Roe Jr.". */
export function writePerson({ given, family, suffix }: Person): string {
  return [given, family, suffix].filter(Boolean).join(" ");
}

/** Every form that this name can come in beside the usual one, each of one kind of change. */
export function varyPerson(random: () => number, person: Person): readonly VariedName<PersonVariant>[] {
  const { given, middle, family, suffix, native } = person;
  const usual = writePerson(person);
  const write = (...parts: readonly (string | null)[]) => [...parts, suffix].filter(Boolean).join(" ");
  const found: VariedName<PersonVariant>[] = [];
  const add = (variant: PersonVariant, text: string) => {
    if (text !== usual) found.push({ variant, text });
  };
  if (native) {
    const { script } = native;
    const scheme = draw(random, SCHEMES[script].slice(1));
    add("transliteration", write(romanize(native.given, script, scheme), romanize(native.family, script, scheme)));
    const press = PRESS_NAMES[given];
    if (press) add("transliteration", write(press, family));
  }
  add("diacritics", stripMarks(usual));
  if (given.length + family.length >= 12) add("typo", write(...misspell(random, given, family)));
  add("initials", write(`${[...given][0]}.`, family));
  if (middle !== null) {
    add("middle name", write(given, middle, family));
    add("middle name", write(given, `${[...middle][0]}.`, family));
    add("initials", write(`${[...given][0]}.`, `${[...middle][0]}.`, family));
  }
  if (suffix === null) add("order", `${family}, ${given}`);
  add("title", `${draw(random, TITLES)} ${usual}`);
  return found;
}

/** Such as recognisers leave in a mention. */
const TITLES = ["Dr.", "Mr", "Ms", "Prof.", "Sir", "Gen."];
