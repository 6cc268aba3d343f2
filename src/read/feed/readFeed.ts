import { USUAL_FIELDS } from "../json/fieldMap.ts";
import { findSource } from "../json/findSource.ts";
import { toRecordSource } from "../json/readRecord.ts";
import type { Found, Reader } from "../Content.ts";
import { decodeHtml } from "../html/decodeHtml.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { decodeContent } from "../text/readText.ts";

/**
 * Reads a feed (RSS, RDF, Atom): each of its items is a source, `NAME!/1` and so on, its outlet the feed's title. Of one
 * that gives no more the headline is the text.
 */
export const readFeed: Reader = async function* (content): AsyncGenerator<Found> {
  const { name } = content;
  const { text, encoding } = await decodeContent(content, decodeHtml);
  const { listItems } = await import("./listItems.ts");
  const items = listItems(name, text);
  if (items.length === 0) throw new RefusedFile(name, "it is a feed without items");
  for (const [i, item] of items.entries()) {
    const member = `${name}!/${i + 1}`;
    const record = { ...item, text: item.text ?? item.title };
    yield findSource(member, () => toRecordSource(member, record, { encoding, fields: USUAL_FIELDS }));
  }
};
