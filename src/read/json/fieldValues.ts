import { readFragment } from "../html/readFragment.ts";

/** A field's value as one line, HTML undone; null where it has no words. */
export function readLine(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = /<\w|&#?\w{2,8};/.test(value) ? readFragment(value.slice(0, 2000)).text : value;
  const line = cleanText(text).replace(/\s+/g, " ").trim().slice(0, 500);
  return /[\p{L}\p{N}]/u.test(line) ? line.toWellFormed() : null;
}

/** A field's value where it is a web address, else null. */
export function readUrl(value: unknown): string | null {
  return typeof value === "string" && /^(?:https?:\/\/|www\.)\S{1,2000}$/i.test(value.trim())
    ? value.trim().toWellFormed()
    : null;
}

/** The language of a tag such as `en-GB`, ISO 639-1; null where it is none. */
export function readLanguage(value: unknown): string | null {
  return typeof value === "string" ? (/^[a-z]{2}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? null) : null;
}

/** As every text: escapes in JSON can make characters that no text holds. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
