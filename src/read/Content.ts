import type { Source } from "../model.ts";
import type { UnpackBudget } from "./archive/UnpackBudget.ts";
import type { FieldMap } from "./json/fieldMap.ts";
import type { Refusal } from "../model.ts";

/** Bytes to read: a file's, or those of a member of one, such as an archive's entry or a mail's attachment. */
export interface Content {
  /** The name that its source, or what begins its sources' names, will have: `a.zip!/b.eml`. */
  readonly name: string;
  /** What it is called where it stands, without folders: `b.eml`. A hint at its type, no more; "" where it has no name. */
  readonly title: string;
  /** In bytes; null where nobody knows before it is read. */
  readonly size: number | null;
  /** All of it in chunks, from its start at every call. Throws a RefusedFile where it cannot be read or is over a limit. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** All of it. Throws a RefusedFile for more than `max-source-mb`, and where it cannot be read. */
  readonly whole: () => Promise<Uint8Array>;
  /** Bytes from a place on, as many or what there is; absent where it can be read from its start alone. */
  readonly readAt?: (offset: number, length: number) => Promise<Uint8Array>;
}

/** What a reader may take, and how what it reads is told. */
export interface ReadOptions {
  /** A text, a record, a message of more bytes is refused. */
  readonly maxBytes: number;
  /** What archives take, all those in one file together. */
  readonly budget: UnpackBudget;
  /** Members that one archive may have. */
  readonly maxEntries: number;
  /** How deep archives may stand in archives. */
  readonly maxDepth: number;
  /** Which fields of records are what. */
  readonly fields: FieldMap;
}

/**
 * What a reader finds: a text; a member with bytes of its own, to be read by whatever its type asks for; or what cannot be
 * read, while the rest goes on.
 */
export type Found = { readonly source: Source } | { readonly member: Content } | { readonly refused: Refusal };

/**
 * Reads a file of one format. It trusts nothing in it: time and memory grow no faster than its length, names lead nowhere,
 * nothing is fetched. Throws a RefusedFile where the file as a whole cannot be read; what was found until then is kept.
 */
export type Reader = (content: Content, options: ReadOptions) => AsyncIterable<Found>;
