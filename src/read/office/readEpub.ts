import type { Markup } from "../../model.ts";
import type { Found, Reader } from "../Content.ts";
import { decodeHtml } from "../html/decodeHtml.ts";
import { readFragment } from "../html/readFragment.ts";
import { refuseAs } from "../html/refuseAs.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { walkXml } from "../xml/walkXml.ts";
import { openPackage } from "./openPackage.ts";
import { readAbout } from "./readAbout.ts";

/**
 * Reads a book (EPUB 2 and 3) in the order of its spine: one source, in which each chapter that begins with a heading is
 * an article. Covers, title pages and tables of contents are left out. Its title is the chapters' outlet.
 */
export const readEpub: Reader = async function* (content, options): AsyncGenerator<Found> {
  const { name } = content;
  const parts = await openPackage(content, options);
  const container = await parts.read("META-INF/container.xml");
  const path = container && findPackagePath(name, container);
  const opf = path ? await parts.read(path) : null;
  if (!path || !opf) throw new RefusedFile(name, "it is damaged: it does not say what is in it");
  if ((await parts.read("META-INF/encryption.xml")) && (await parts.read("META-INF/rights.xml"))) {
    throw new RefusedFile(name, "it is copy-protected", { advice: "get one without protection" });
  }
  let text = "";
  const markup: Markup[] = [];
  let chapters = 0;
  for (const href of listChapters(name, opf, path)) {
    const bytes = await parts.read(href);
    if (!bytes) {
      yield { refused: { name: `${name}!/${href}`, reason: "it is not in the book, which says so", advice: null } };
      continue;
    }
    const page = refuseAs(name, () => readFragment(decodeHtml(bytes).text));
    if (!page.markup.some(({ role }) => role === "TEXT")) continue;
    const start = text === "" ? 0 : text.length + 1;
    if (text !== "") text += "\n";
    const [first] = page.markup;
    const isHeaded = first?.role === "HEADING" || first?.role === "STANDFIRST";
    if (isHeaded) chapters++;
    for (const [i, part] of page.markup.entries()) {
      const role = i === 0 && isHeaded ? ({ role: "HEADLINE", level: 1 } as const) : {};
      markup.push({ ...part, ...role, start: part.start + start, end: part.end + start });
    }
    text += page.text;
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new RefusedFile(name, "it holds no text");
  const about = readAbout(name, opf);
  const said = chapters > 0 ? { ...about, outlet: about.title ?? about.outlet } : about;
  yield { source: { name, text, encoding: "utf-8", said, markup } };
};

function findPackagePath(name: string, xml: Uint8Array): string | null {
  let path: string | null = null;
  walkXml(name, xml, {
    open: (tag, attributes) => {
      if (/(?:^|:)rootfile$/.test(tag)) path ??= attributes["full-path"] ?? null;
    },
    close: () => {},
  });
  return path;
}

/** The paths of what is to be read, in order. */
function listChapters(name: string, opf: Uint8Array, path: string): readonly string[] {
  const items = new Map<string, { readonly href: string; readonly isChapter: boolean }>();
  const spine: string[] = [];
  walkXml(name, opf, {
    open: (tag, attributes) => {
      if (/(?:^|:)item$/.test(tag)) {
        const isPage = /html/i.test(attributes["media-type"] ?? "");
        const isNavigation = /\bnav\b/.test(attributes["properties"] ?? "");
        items.set(attributes["id"] ?? "", { href: attributes["href"] ?? "", isChapter: isPage && !isNavigation });
      } else if (/(?:^|:)itemref$/.test(tag) && attributes["linear"] !== "no") spine.push(attributes["idref"] ?? "");
    },
    close: () => {},
  });
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const paths = spine.flatMap((id) => {
    const item = items.get(id);
    return item?.isChapter === true ? [resolvePath(folder, item.href)] : [];
  });
  return [...new Set(paths)];
}

/** A path in the book; `..` leads no further than to its top. */
function resolvePath(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decodePath(href)}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function decodePath(href: string): string {
  const path = href.split("#", 1)[0] ?? "";
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
