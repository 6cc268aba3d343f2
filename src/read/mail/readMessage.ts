import type { Markup, Source } from "../../model.ts";
import { openMemberNames } from "../archive/nameMembers.ts";
import type { Found, ReadOptions } from "../Content.ts";
import { refuseAs } from "../html/refuseAs.ts";
import type { Body } from "../json/writeBody.ts";
import { memoryContent } from "../memoryContent.ts";
import { readDate } from "../readDate.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { findQuoted, markQuoted } from "./findQuoted.ts";
import { readHtmlBody } from "./readHtmlBody.ts";
import { type Message, type MessagePart, parseMessage } from "./parseMessage.ts";

/**
 * Reads a message: its own text, with who wrote to whom above it, then what is attached, as members. Throws a RefusedFile
 * for one that is encrypted, and for one without text and attachments.
 */
export async function* readMessage(name: string, bytes: Uint8Array, options: ReadOptions): AsyncGenerator<Found> {
  const message = await parseMessage(name, bytes);
  const encryption = findEncryption(message);
  if (encryption !== null) {
    throw new RefusedFile(name, `it is encrypted (${encryption})`, {
      advice: "save it decrypted from your mail program",
    });
  }
  const body = refuseAs(name, () => readBody(message));
  const parts = message.parts.filter(({ isShown, type }) => !SIGNATURES.has(type) && !(isShown && isPicture(type)));
  if (!body && message.subject === null && parts.length === 0) throw new RefusedFile(name, "it holds no text");
  if (body ?? message.subject) yield { source: writeMessage(name, message, body ?? { text: "", markup: [] }) };
  yield* listParts(name, parts, options);
}

function findEncryption({ plain, parts }: Message): string | null {
  if (plain !== null && /^\s*-----BEGIN PGP MESSAGE-----/.test(plain)) return "PGP";
  if (parts.some(({ type }) => type === "application/pgp-encrypted")) return "PGP";
  const isSealed = parts.some(
    ({ type, fileName }) => /^application\/(?:x-)?pkcs7-mime$/.test(type) && /\.p7m$/i.test(fileName ?? ".p7m"),
  );
  return isSealed && plain === null ? "S/MIME" : null;
}

const SIGNATURES = new Set([
  "application/pgp-signature",
  "application/pkcs7-signature",
  "application/x-pkcs7-signature",
]);

function isPicture(type: string): boolean {
  return type.startsWith("image/");
}

/** Its plain form; its HTML where there is no other, or where that one is a stub: "Your program cannot show this mail". */
function readBody({ plain, html, subject }: Message): Body | null {
  const page = html === null ? null : readHtmlBody(html);
  const isStub = page !== null && (plain?.trim().length ?? 0) * STUB_SHARE < page.text.length;
  const text = plain === null || isStub ? "" : plain.replace(/^\n+/, "").replace(/\s+$/, "\n");
  const body: Body | null =
    text !== "" ? { text, markup: [{ start: 0, end: text.length, role: "TEXT", level: 0 }] } : page;
  if (!body || !/[\p{L}\p{N}]/u.test(body.text)) return null;
  return { text: body.text, markup: markQuoted(body.markup, findQuoted(body.text, FORWARD.test(subject ?? ""))) };
}

const STUB_SHARE = 5;
const FORWARD = /^\s*(?:fwd?|wg|tr|rv|пересл|fs)\s*:/i;

function writeMessage(name: string, message: Message, body: Body): Source {
  const { subject, from, date, addresses, encoding } = message;
  const lines: readonly (readonly [Markup["role"], string | null])[] = [
    ["HEADLINE", subject],
    ["TEXT", writeCorrespondents(message)],
    ["BYLINE", date === null ? null : `Date: ${date.replace(/\s+/g, " ").trim().slice(0, 100).toWellFormed()}`],
    ["BYLINE", addresses.length === 0 ? null : `Addresses: ${listFirst(addresses)}`],
  ];
  let text = "";
  const markup: Markup[] = [];
  for (const [role, line] of lines) {
    if (line === null) continue;
    markup.push({ start: text.length, end: text.length + line.length, role, level: role === "HEADLINE" ? 1 : 0 });
    text += `${line}\n\n`;
  }
  const shift = text.length;
  const own = body.markup.map((part) => ({ ...part, start: part.start + shift, end: part.end + shift }));
  return {
    name,
    text: text + body.text,
    encoding,
    said: {
      title: subject,
      author: from[0] ?? null,
      url: null,
      outlet: null,
      date: date === null ? null : readMailDate(date),
      language: null,
    },
    markup: [...markup, ...own],
  };
}

/** "From: Ann Roe; to: Bob Day, Cid Hay": one line, since they are named together. */
function writeCorrespondents({ from, to, cc, bcc }: Message): string | null {
  const parts = [
    ["from", from],
    ["to", to],
    ["cc", cc],
    ["bcc", bcc],
  ] as const;
  const line = parts.flatMap(([word, names]) => (names.length > 0 ? [`${word}: ${listFirst(names)}`] : [])).join("; ");
  return line === "" ? null : `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`;
}

function listFirst(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const MOST_NAMES = 50;

/** The calendar day as it is written; old mail has years of two figures (RFC 822). */
function readMailDate(date: string): string | null {
  const [, day, month, year] = /^\s*(?:\w{3},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d\d)\s/.exec(date) ?? [];
  return readDate(year === undefined ? date : `${day} ${month} ${Number(year) < 50 ? 20 : 19}${year}`);
}

function* listParts(name: string, parts: readonly MessagePart[], options: ReadOptions): Generator<Found> {
  options.budget.takeMembers(name, parts.length);
  const nameMember = openMemberNames();
  for (const [i, { fileName, type, bytes }] of parts.entries()) {
    const title = nameMember(fileName ?? (type === "message/rfc822" ? "attached.eml" : `part-${i + 1}`));
    if (bytes.length > 0) yield { member: memoryContent(`${name}!/${title}`, title, bytes, options.maxBytes) };
  }
}
