/** A row of a table. */
export interface TableRow {
  /** From 1, blank lines counted, as a spreadsheet numbers them. */
  readonly number: number;
  /** Null for a row that is too long or too wide, which is not kept. */
  readonly cells: readonly string[] | null;
}

export interface SplitRowsOptions {
  /** One character. */
  readonly delimiter: string;
  /** Rows of more UTF-16 units are not kept. */
  readonly maxLength: number;
}

/**
 * Splits a table into its rows, holding no more than one (RFC 4180, and what programs make of it): cells may be quoted, and
 * then hold delimiters, line ends and doubled quotes; a quote inside an unquoted cell is a character; lines end in any
 * way; blank ones are passed over. A cell whose quote is not closed ends with the file.
 */
export async function* splitRows(
  chunks: AsyncIterable<string>,
  { delimiter, maxLength }: SplitRowsOptions,
): AsyncGenerator<TableRow> {
  const splitter = new RowSplitter(delimiter.charCodeAt(0), maxLength);
  for await (const chunk of chunks) yield* splitter.take(chunk);
  yield* splitter.end();
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Spreadsheets have 16,384 columns. */
const MOST_CELLS = 20_000;

class RowSplitter {
  readonly #delimiter: number;
  readonly #maxLength: number;
  /** SKIPPED: the rest of a row that is not kept. */
  #state: "START" | "PLAIN" | "QUOTED" | "CLOSED" | "SKIPPED" = "START";
  #number = 1;
  #cells: string[] = [];
  #cell = "";
  /** Of the row so far. */
  #length = 0;
  #isAfterReturn = false;

  constructor(delimiter: number, maxLength: number) {
    this.#delimiter = delimiter;
    this.#maxLength = maxLength;
  }

  *take(chunk: string): Generator<TableRow> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (this.#state === "QUOTED") {
        if (code === QUOTE) {
          this.#keep(chunk, from, i);
          this.#state = "CLOSED";
        }
        continue;
      }
      if (code === LINE_FEED && this.#isAfterReturn) {
        this.#isAfterReturn = false;
        from = i + 1;
        continue;
      }
      this.#isAfterReturn = code === RETURN;
      if (this.#state === "CLOSED") {
        from = i;
        // A doubled quote; what follows a closing one belongs to the cell as it stands.
        this.#state = code === QUOTE ? "QUOTED" : "PLAIN";
        if (code === QUOTE) continue;
      }
      if (code === LINE_FEED || code === RETURN) {
        this.#keep(chunk, from, i);
        yield* this.#endRow();
        from = i + 1;
      } else if (this.#state === "SKIPPED") from = i + 1;
      else if (code === this.#delimiter) {
        this.#keep(chunk, from, i);
        this.#endCell();
        from = i + 1;
      } else if (this.#state === "START") {
        this.#state = code === QUOTE ? "QUOTED" : "PLAIN";
        from = code === QUOTE ? i + 1 : i;
      }
    }
    if (this.#state !== "CLOSED") this.#keep(chunk, from, chunk.length);
  }

  *end(): Generator<TableRow> {
    yield* this.#endRow();
  }

  #keep(chunk: string, from: number, to: number): void {
    if (this.#state === "SKIPPED") return;
    this.#length += to - from;
    if (this.#length > this.#maxLength) this.#skip();
    else this.#cell += chunk.slice(from, to);
  }

  #endCell(): void {
    if (this.#state === "SKIPPED") return;
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#state = "START";
    if (this.#cells.length >= MOST_CELLS) this.#skip();
  }

  #skip(): void {
    this.#state = "SKIPPED";
    this.#cells = [];
    this.#cell = "";
  }

  *#endRow(): Generator<TableRow> {
    const isKept = this.#state !== "SKIPPED";
    const cells = [...this.#cells, this.#cell];
    const number = this.#number++;
    [this.#cells, this.#cell, this.#length, this.#state] = [[], "", 0, "START"];
    if (!isKept) yield { number, cells: null };
    else if (cells.some((cell) => /\S/.test(cell))) yield { number, cells };
  }
}
