import type { Said } from "../../model.ts";
import type { Found, Reader } from "../Content.ts";
import type { OfficeBlock } from "../office/OfficeBlock.ts";
import { writeOffice } from "../office/writeOffice.ts";
import { readNames } from "../readNames.ts";
import { parseRtf } from "./parseRtf.ts";

/** Reads rich text (RTF 1.9): one source. */
export const readRtf: Reader = async function* (content): AsyncGenerator<Found> {
  const rtf = Buffer.from(await content.whole()).toString("latin1");
  const { blocks, title, author, date, encoding } = parseRtf(content.name, rtf);
  const said: Said = { title: clean(title), author: readNames(author), url: null, outlet: null, date, language: null };
  yield { source: writeOffice(content.name, blocks satisfies readonly OfficeBlock[], said, encoding) };
};

function clean(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim().slice(0, 500).toWellFormed();
  return /[\p{L}\p{N}]/u.test(line) ? line : null;
}
