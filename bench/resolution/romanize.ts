/**
 * Ways in which names written in Cyrillic come out in Latin letters. Each is a rule that newspapers or offices follow:
 * - press: what English newspapers write (near BGN/PCGN 1947, without apostrophes, -y for -ий)
 * - scholarly: ISO 9's consonants without their marks
 * - german: Duden's transcription, also of names in English texts that came by way of German
 * - french: as in French newspapers
 * - official: Ukraine's national system of 2010; of Russian names the passports' of 2013
 * - by Russian: a Ukrainian name read as if it were Russian
 */
export type Scheme = "press" | "scholarly" | "german" | "french" | "official" | "by Russian";

export type Script = "ru" | "uk";

/** The schemes that a name of this script comes in, the usual one first. */
export const SCHEMES: Readonly<Record<Script, readonly Scheme[]>> = {
  ru: ["press", "scholarly", "german", "french", "official"],
  uk: ["official", "press", "scholarly", "german", "by Russian"],
};

/** Writes a word of Cyrillic in Latin letters, its first letter a capital. */
export function romanize(word: string, script: Script, scheme: Scheme): string {
  const source = scheme === "by Russian" ? readAsRussian(word.toLowerCase()) : word.toLowerCase();
  const table = scheme === "by Russian" ? TABLES.ru.press : (TABLES[script][scheme] ?? TABLES[script].official);
  let latin = "";
  const letters = [...source];
  for (let i = 0; i < letters.length; i++) {
    const rest = letters.slice(i).join("");
    const ending = ENDINGS[scheme]?.find(([cyrillic]) => rest === cyrillic);
    if (ending) return capitalize(latin + ending[1]);
    const letter = letters[i] ?? "";
    const opens = i === 0 || (scheme !== "official" && /[аеёиоуыэюяєіїьъ’']/.test(letters[i - 1] ?? ""));
    const soft = SOFT[scheme] ?? SOFT.official;
    latin += (opens ? soft?.[letter] : undefined) ?? table[letter] ?? letter;
  }
  return capitalize(latin);
}

function capitalize(word: string): string {
  return word.replace(/(?:^|(?<=-))\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A Ukrainian word in the letters that a Russian would write it with. */
function readAsRussian(word: string): string {
  const letters = { и: "ы", і: "и", ї: "и", є: "е", ґ: "г" } as const;
  return word.replace(/[иіїєґ]/g, (letter) => letters[letter as keyof typeof letters]).replace(/ый$/, "ий");
}

type Table = Readonly<Record<string, string>>;

function toTable(pairs: string, base: Table = {}): Table {
  return {
    ...base,
    ...Object.fromEntries(pairs.split(" ").map((pair) => pair.split("=").slice(0, 2) as [string, string])),
  };
}

const PRESS = toTable(
  "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya",
);
const UKRAINIAN = toTable("г=h ґ=g є=ie и=y і=i ї=i й=i ю=iu я=ia х=kh щ=shch ’= '=", PRESS);

const TABLES: Readonly<
  Record<Script, Partial<Record<Scheme, Table>> & { readonly press: Table; readonly official: Table }>
> = {
  ru: {
    press: PRESS,
    scholarly: toTable("ж=z х=h ц=c ч=c ш=s щ=sc ю=ju я=ja й=j ё=e", PRESS),
    german: toTable("в=w ж=sch з=s й=i х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja ё=jo", PRESS),
    french: toTable("ж=j у=ou х=kh ц=ts ч=tch ш=ch щ=chtch ю=iou я=ia й=i ё=io", PRESS),
    official: toTable("й=i ю=iu я=ia х=kh ё=e ъ=ie", PRESS),
  },
  uk: {
    official: UKRAINIAN,
    press: toTable("є=ye ї=yi й=y ю=yu я=ya", UKRAINIAN),
    scholarly: toTable("є=je ї=ji й=j ю=ju я=ja ж=z х=x ц=c ч=c ш=s щ=sc", UKRAINIAN),
    german: toTable("в=w є=je ї=ji й=j ю=ju я=ja ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch", UKRAINIAN),
  },
};

/** At a word's beginning and, but in the official schemes, behind vowels. */
const SOFT: Partial<Record<Scheme, Table>> = {
  press: toTable("е=ye"),
  official: toTable("є=ye ї=yi й=y ю=yu я=ya"),
  german: toTable("е=je"),
  "by Russian": toTable("е=ye"),
};

const ENDINGS: Partial<Record<Scheme, readonly (readonly [string, string])[]>> = {
  press: [
    ["ий", "y"],
    ["ый", "y"],
    ["ия", "ia"],
    ["ей", "ei"],
  ],
  official: [["ий", "yi"]],
  german: [
    ["ий", "i"],
    ["ый", "y"],
    ["ия", "ija"],
  ],
  french: [
    ["ин", "ine"],
    ["ий", "i"],
    ["ый", "y"],
  ],
  "by Russian": [
    ["ий", "y"],
    ["ия", "ia"],
  ],
};

/** Given names that newspapers write as their own language's. */
export const PRESS_NAMES: Readonly<Record<string, string>> = {
  Aleksandr: "Alexander",
  Aleksandra: "Alexandra",
  Aleksei: "Alexei",
  Yekaterina: "Ekaterina",
  Yelena: "Elena",
  Yevgeny: "Evgeny",
  Maksim: "Maxim",
  Kseniya: "Ksenia",
  Sofya: "Sofia",
  Dmitry: "Dmitri",
};
