import type { Content, Found, Reader, ReadOptions } from "../Content.ts";
import { decodeStream } from "../decodeStream.ts";
import { type FieldMap, nameFields } from "../json/fieldMap.ts";
import { findSource } from "../json/findSource.ts";
import { toRecordSource } from "../json/readRecord.ts";
import { refuseLarge } from "../refuseLarge.ts";
import { findDelimiter } from "./findDelimiter.ts";
import { isHeader } from "./isHeader.ts";
import { splitRows, type TableRow } from "./splitRows.ts";
import { writeRows } from "./writeRows.ts";

/**
 * Reads a table of cells parted by commas, semicolons, tabs or bars. Where a column is a text, each row is a source, named
 * by its number, `NAME!/2` for the one below the header. Else the whole table is, with a paragraph a row, or several sources of
 * up to 250 kB, `NAME!/1` and so on. No more than a row and such a source are held.
 */
export const readTable: Reader = async function* (content: Content, options: ReadOptions): AsyncGenerator<Found> {
  const { name } = content;
  const { chunks, encoding } = decodeStream(content.stream());
  const { head, all } = await readHead(chunks);
  const delimiter = await findDelimiter(head);
  const rows = splitRows(all, { delimiter, maxLength: options.maxBytes });
  const { header, below } = await findHeader(rows, options.fields);
  const refuse = ({ number }: TableRow): Found => {
    const { reason, advice } = refuseLarge(name, options.maxBytes);
    return { refused: { name: `${name}!/${number}`, reason, advice } };
  };
  const fields = header ? pickFields(header, options.fields) : null;
  if (!header || !fields) return yield* writeRows(name, header ?? [], below, { encoding, refuse });
  const keys = nameFields(header, options.fields);
  for await (const row of below) {
    const member = `${name}!/${row.number}`;
    if (!row.cells) yield refuse(row);
    else {
      const record = Object.fromEntries([...keys].map(([i, key]) => [key, row.cells?.[i]]));
      yield findSource(member, () => toRecordSource(member, record, { encoding: encoding(), fields }));
    }
  }
};

/** What the table's form is found by, in UTF-16 units. */
const HEAD_LENGTH = 65_536;

interface Head {
  readonly head: string;
  /** The head again, and what follows it. */
  readonly all: AsyncIterable<string>;
}

async function readHead(chunks: AsyncIterable<string>): Promise<Head> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = "";
  while (head.length < HEAD_LENGTH) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    head += value;
  }
  async function* all(): AsyncGenerator<string> {
    yield head.replace(/^\uFEFF/, "");
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, all: all() };
}

interface Table {
  /** Null where the first row is none. */
  readonly header: readonly string[] | null;
  /** The rows below it. */
  readonly below: AsyncIterable<TableRow>;
}

/** Rows that tell whether the first is a header. */
const MOST_LOOKED_AT = 20;

async function findHeader(rows: AsyncGenerator<TableRow>, fields: FieldMap): Promise<Table> {
  const first: TableRow[] = [];
  while (first.length <= MOST_LOOKED_AT) {
    const { done, value } = await rows.next();
    if (done === true) break;
    // What spreadsheets tell each other.
    if (value.number > 1 || value.cells?.[0]?.startsWith("sep=") !== true) first.push(value);
  }
  const [top, ...others] = first;
  const cells = top?.cells ?? null;
  const isNamed =
    cells !== null &&
    isHeader(
      cells,
      others.flatMap((row) => (row.cells ? [row.cells] : [])),
      fields,
    );
  async function* below(): AsyncGenerator<TableRow> {
    yield* isNamed ? others : first;
    yield* rows;
  }
  return { header: isNamed ? cells.map((cell) => cell.replace(/\s+/g, " ").trim()) : null, below: below() };
}

/** The fields that the columns are, and no others; null where none of them is a text. */
function pickFields(header: readonly string[], fields: FieldMap): FieldMap | null {
  const named = new Set(nameFields(header, fields).values());
  if (!fields.text.some((name) => named.has(name))) return null;
  const pick = (names: readonly string[]) => names.filter((name) => named.has(name));
  return {
    text: pick(fields.text),
    title: pick(fields.title),
    date: pick(fields.date),
    url: pick(fields.url),
    author: pick(fields.author),
    outlet: pick(fields.outlet),
    language: pick(fields.language),
    id: pick(fields.id),
  };
}
