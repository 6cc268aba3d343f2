import { draw } from "../stories/makeWords.ts";

/** Without diacritics; letters that have none to lose as they are mostly typed. */
export function stripMarks(name: string): string {
  return [...name.normalize("NFD").replace(/\p{M}/gu, "")].map((letter) => PLAIN[letter] ?? letter).join("");
}

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  "ø=o Ø=O ł=l Ł=L đ=d Đ=D ß=ss æ=ae Æ=Ae œ=oe ı=i þ=th ð=d ə=e Ə=E"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** The same words with one slip of a typist inside the longest of them. */
export function misspell(random: () => number, ...words: readonly string[]): readonly string[] {
  const longest = words.reduce((most, word, i) => (word.length > (words[most] ?? "").length ? i : most), 0);
  return words.map((word, i) => (i === longest ? slip(random, word) : word));
}

/** A letter left out, doubled, swapped with the next or hit beside; never the first, which typists rarely miss. */
function slip(random: () => number, word: string): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const letter = letters[at] ?? "";
  const next = letters[at + 1] ?? "";
  const kind = draw(random, ["drop", "double", "swap", "hit"]);
  if (kind === "drop") letters.splice(at, 1);
  else if (kind === "double") letters.splice(at, 0, letter);
  else if (kind === "swap" && letter !== next) letters.splice(at, 2, next, letter);
  else letters[at] = NEIGHBOURS[letter] ?? "e";
  return letters.join("");
}

/** Beside each other on a keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  "a=s b=v c=x d=f e=r f=g g=h h=j i=o j=k k=l l=k m=n n=m o=p p=o q=w r=t s=d t=y u=i v=b w=e x=c y=u z=x"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
