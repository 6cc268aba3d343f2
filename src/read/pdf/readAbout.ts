import type { Said } from "../../model.ts";
import { findDate } from "../findDate.ts";
import { readNames } from "../readNames.ts";
import type { PdfAbout } from "./PdfPage.ts";

/**
 * Reads what a file says of itself. Titles and authors that programs fill in are none. The date is the publisher's own
 * where there is one, else that of the text's head, else the day on which the file was made, which for what is published
 * as a PDF is that of publication as a rule; the day of its last change tells nothing.
 *
 * `head`: the first paragraphs of the text. Days before PDF was invented are none: clocks that were never set.
 */
export function readAbout(about: PdfAbout, head: readonly string[]): Said {
  return {
    title: readTitle(about.title),
    author: readAuthor(about.author),
    url: null,
    outlet: readNames(about.publisher),
    date: readStamp(about.published) ?? readHead(head) ?? readStamp(about.created),
    language: /^[a-z]{2}(?=$|[-_])/i.exec(about.language ?? "")?.[0].toLowerCase() ?? null,
  };
}

/** Null where the title is a file's name, a program's or none at all. */
export function readTitle(title: string | null): string | null {
  const line = clean(title).replace(/^Microsoft (?:Office )?(?:Word|PowerPoint|Excel) - /i, "");
  if (!/\p{L}{2}/u.test(line) || line.length < 4) return null;
  if (/\.(?:docx?|pdf|odt|rtf|indd|qxd|qxp|pptx?|xlsx?|html?|txt|tex|dvi|ps|pages|pub|wpd|tmp|cdr|ai|eps)$/i.test(line))
    return null;
  if (
    /^(?:untitled|unbenannt|sans titre|sin título|без имени|document|dokument|документ|presentation|slide|page|about:blank|print|title|titel)[\s\d()-]*$/i.test(
      line,
    )
  )
    return null;
  if (/^(?:https?:|file:|[a-z]:\\|\/)/i.test(line)) return null;
  // One word with figures and underscores is a file's name without its end: "Report_v3_final".
  return !/\s/.test(line) && /[_\d]/.test(line) ? null : line;
}

function readAuthor(author: string | null): string | null {
  const names = clean(author)
    .split(/\s*;\s*/)
    .filter(
      (name) =>
        !/^(?:user|usuario|admin(?:istrator)?|owner|author|unknown|anonymous|pc|microsoft|windows|default|root|\(?anonymous\)?|test|.*@.*|.*[\\/].*|.*\d.*)$/i.test(
          name,
        ),
    );
  return readNames(names);
}

function clean(text: string | null): string {
  return (text ?? "")
    .slice(0, 1000)
    .toWellFormed()
    .replaceAll(/[\0\s]+/g, " ")
    .trim()
    .slice(0, 500);
}

/** "D:20260205101500+01'00'", or as XMP writes it: the day as written. */
function readStamp(stamp: string | null): string | null {
  const [, year = "", month = "", day = ""] = /^\s*(?:D:)?((?:19|20)\d\d)-?(\d\d)-?(\d\d)/.exec(stamp ?? "") ?? [];
  return Number(year) >= 1993 ? findDate(`${year}-${month}-${day}`) : null;
}

/** A line with a date and little else, "Berlin, 5 February 2026", or the dateline that opens a text. */
function readHead(head: readonly string[]): string | null {
  for (const line of head) {
    const isShort = line.length <= 90 && line.split(" ").length <= 9;
    const [opening] = isShort ? [line] : (/^\p{Lu}.{0,70}?(?: [-–—|]|:) /u.exec(line) ?? []);
    const date = opening === undefined ? null : findDate(opening);
    if (date !== null) return date;
  }
  return null;
}
