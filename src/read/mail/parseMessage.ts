import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { RefusedFile } from "../RefusedFile.ts";
import { mendEncoding } from "./mendEncoding.ts";

/** A message, taken apart and decoded. */
export interface Message {
  readonly subject: string | null;
  /** Names, addresses where there is none. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** Those of all of them, as far as they are told beside a name. */
  readonly addresses: readonly string[];
  /** As it is written. */
  readonly date: string | null;
  /** As WHATWG names it; what its parts are labelled with, `utf-8` where nothing tells. */
  readonly encoding: string;
  readonly plain: string | null;
  readonly html: string | null;
  readonly parts: readonly MessagePart[];
}

/** What is attached to a message. */
export interface MessagePart {
  readonly fileName: string | null;
  /** In lower case: `message/rfc822`. */
  readonly type: string;
  /** Whether it is shown in the text, as pictures are. */
  readonly isShown: boolean;
  readonly bytes: Uint8Array;
}

/** Takes a message apart. Throws a RefusedFile for one that is nested deeper, or has a longer head, than any is. */
export async function parseMessage(name: string, raw: Uint8Array): Promise<Message> {
  const { bytes, encoding } = mendEncoding(raw);
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 60 });
  } catch (cause) {
    throw new RefusedFile(name, "its parts are nested, or its head is long, beyond what any mail is", { cause });
  }
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value ?? null;
  return {
    subject: toLine(email.subject ?? ""),
    from: listNames(email.from ?? email.sender),
    to: listNames(...(email.to ?? [])),
    cc: listNames(...(email.cc ?? [])),
    bcc: listNames(...(email.bcc ?? [])),
    addresses: listAddresses(email),
    date: header("date"),
    encoding: encoding ?? findCharset(header("content-type") ?? ""),
    plain: cleanText(email.text),
    html: cleanText(email.html),
    parts: email.attachments.map(toPart),
  };
}

function listNames(...addresses: readonly (Address | undefined)[]): readonly string[] {
  const names = addresses.flatMap((address) => (address?.group ? address.group : address ? [address] : []));
  return [...new Set(names.flatMap(({ name, address }) => toLine(turnName(name)) ?? toLine(address ?? "") ?? []))];
}

function listAddresses({ from, to = [], cc = [], bcc = [] }: Email): readonly string[] {
  const all = [...(from ? [from] : []), ...to, ...cc, ...bcc].flatMap((one) => one.group ?? [one]);
  return [...new Set(all.flatMap(({ name, address }) => (name === "" ? [] : (toLine(address ?? "") ?? []))))];
}

/** "Müller, Ann" is Ann Müller. */
function turnName(name: string): string {
  const [, last, first] = /^\s*["']?([\p{L}'’ -]{2,40}),\s+(\p{L}[\p{L}.'’ -]{1,40}?)["']?\s*$/u.exec(name) ?? [];
  return last && first && !/^(?:jr|sr|inc|ltd|llc|gmbh|ag|md|phd|esq)\b/i.test(first) ? `${first} ${last}` : name;
}

function toPart({ filename, mimeType, disposition, related, contentId, content }: Attachment): MessagePart {
  const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer);
  const isShown = related === true || disposition === "inline" || (contentId !== undefined && disposition === null);
  return { fileName: filename === null ? null : toLine(filename), type: mimeType, isShown, bytes };
}

function findCharset(contentType: string): string {
  const label = /\bcharset\s*=\s*"?([\w:.-]{2,40})/i.exec(contentType)?.[1];
  try {
    return label === undefined ? "utf-8" : new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}

function toLine(text: string): string | null {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 500)
    .toWellFormed();
  return /[\p{L}\p{N}]/u.test(line) ? line : null;
}

function cleanText(text: string | undefined): string | null {
  if (text === undefined || !/\S/.test(text)) return null;
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").toWellFormed();
}
