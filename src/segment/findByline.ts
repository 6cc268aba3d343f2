import { findDate, isDateLine } from "../read/findDate.ts";
import { readMetadataLine } from "./findMetadata.ts";

/** What a line between the headline and the text says of the article: who wrote it and when. */
export interface Byline {
  readonly author: string | null;
  readonly date: string | null;
  /** Whether it is one wherever it stands; else only right below a headline. */
  readonly certain: boolean;
}

/** Reads a line like "By Jane Roe | 5 February 2026", "Published: Feb 5, 2026 14:30" or "2026-02-05"; null where it is none. */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  const plain = line.replace(/^[*_]{1,2}|[*_]{1,2}$/g, "").trim();
  if (isDateLine(plain)) return { author: null, date: findDate(plain), certain: false };
  const metadata = readMetadataLine(plain);
  if (metadata && (metadata.field === "date" || metadata.field === "updated") && metadata.value !== null) {
    const author = readAuthor(PERSON_AFTER_BY.exec(metadata.value)?.[1] ?? "");
    return { author, date: metadata.field === "date" ? findDate(metadata.value) : null, certain: true };
  }
  const published = /^(?:first )?(?:published|posted|updated|last updated|modified)\b(?: on| at)?\s+(.{1,60})$/iu.exec(
    plain,
  )?.[1];
  if (published && isDateLine(published)) {
    return {
      author: null,
      date: /^(?:last )?updated|^modified/i.test(plain) ? null : findDate(published),
      certain: true,
    };
  }
  return readPersonLine(plain);
}

function readPersonLine(line: string): Byline | null {
  const [head = "", ...rest] = line.split(/\s+[|•·/–—]\s+/u);
  const date = findDate(line);
  const [, by, names = ""] =
    /^((?:(?:analysis|opinion|report|interview|story|words|text|comment|commentary|column|review)\s+)?by|von|par|автор:?)\s+(.+)$/iu.exec(
      head,
    ) ?? [];
  if (by !== undefined) {
    const author = readAuthor(names);
    return author === null ? null : { author, date, certain: true };
  }
  if (DESKS.test(line)) return { author: null, date, certain: false };
  if (rest.length > 0 && date !== null && rest.some(isDateLine)) {
    return { author: readAuthor(head), date, certain: false };
  }
  // "Teodor Kvist, technology desk"
  const [, name = ""] = SIGNED.exec(line) ?? [];
  return name === "" ? null : { author: name, date: null, certain: false };
}

/** Names only: two to five words with capitals each, joined by commas and "and", a desk or place after them. */
function readAuthor(text: string): string | null {
  const names = text.replace(/\s*[,|(–—-]?\s*(?:on\s+)?(?:\w+day,?\s+)?\d.*$/su, "").replace(/[.,;:\s]+$/u, "");
  const [, found = ""] = AUTHORS.exec(names) ?? [];
  const people = found.replace(POST, "");
  return people === "" ? null : people;
}

const POST = /,\s+[^,]*\b(?:staff|writers?|reporters?|correspondents?|editors?|desk|news|bureau|team)\b.*$/iu;

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|(?:de|da|di|du|van|von|der|den|bin|al|el|la|le)(?=\\s))";
const NAME = `${WORD}(?:\\s+${WORD}){0,4}`;
const AUTHORS = new RegExp(
  `^(${NAME}(?:(?:,\\s+|\\s+and\\s+|\\s+und\\s+|\\s+et\\s+|\\s+&\\s+|,\\s+and\\s+)${NAME}){0,4})(?:(?:,|\\s+in|\\s+for|\\s+at)\\s+[^.!?]{2,60})?$`,
  "u",
);
const SIGNED = /^(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}),\s+[\p{Ll}][\p{L} -]{2,40}$/u;
const PERSON_AFTER_BY = /\bby\s+(.+)$/iu;
const DESKS =
  /^(?:(?:staff|agency|agencies|wire|special|news ?desk|editorial|our|from our)\b.{0,20}\b(?:reports?|reporters?|writers?|correspondents?|staff|board|desk|agencies)|agencies|(?:AFP|AP|Reuters|dpa|TASS|Xinhua|ANSA|EFE|Interfax|UPI)(?:\s*[/,&]\s*\w+)*)$/iu;
