import type { Found, Reader } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { decodeContent } from "../text/readText.ts";
import { decodeHtml } from "./decodeHtml.ts";
import { readHtml } from "./readHtml.ts";
import { refuseAs } from "./refuseAs.ts";

/** Reads a page: one source, of its articles. */
export const readPage: Reader = async function* (content): AsyncGenerator<Found> {
  const { name } = content;
  const { text: html, encoding } = await decodeContent(content, decodeHtml);
  const { text, markup, said } = refuseAs(name, () => readHtml(html));
  if (text === "") throw new RefusedFile(name, "it holds no text beside headings, links and menus");
  yield { source: { name, text, encoding, said, markup } };
};
