import type { LedgerEvent } from "../decisions.ts";
import type {
  DocumentMentions,
  Facts,
  FileRecord,
  Measures,
  Print,
  PrintedSource,
  RepeatedLine,
  Source,
} from "../model.ts";
import type { Settings } from "../settings.ts";
import type { WorkspaceView } from "../view.ts";
import type { ParagraphText } from "./readLines.ts";
import type { DocumentSignature } from "./prints.ts";

/** An open workspace: what the view may ask, and what the pipeline stores. One writer at a time, many readers. */
export interface Workspace extends WorkspaceView {
  readonly directory: string;

  /** The settings as they were stored, the defaults where none were. */
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;

  /** The real path that each root name stands for. */
  readRoots(): Promise<ReadonlyMap<string, string>>;
  writeRoots(roots: readonly { readonly name: string; readonly path: string }[]): Promise<void>;

  /** Source name → fingerprint. */
  readFingerprints(): Promise<ReadonlyMap<string, string>>;
  /** All or none of them; one of the same name is replaced. Stored for good when the promise resolves. */
  writeSources(sources: readonly PrintedSource[]): Promise<void>;
  /** Deletes sources with all that was made from them, all or none; names of none are passed over. */
  deleteSources(names: readonly string[]): Promise<void>;

  /** How each file ended when it was last read to its end, by its name. */
  readFiles(): Promise<ReadonlyMap<string, FileRecord>>;
  /** One of the same name is replaced. */
  writeFiles(files: readonly FileRecord[]): Promise<void>;

  /** Null where there is none of that name. */
  readSource(name: string): Promise<Source | null>;

  readDocumentMentions(): AsyncIterable<readonly DocumentMentions[]>;
  /** Of the documents that are not too short for one, in no order. */
  readSignatures(): AsyncIterable<readonly DocumentSignature[]>;
  /** The lines printed in at least three documents, in no order. */
  readRepeatedLines(): AsyncIterable<readonly RepeatedLine[]>;
  /** Null where the document is too short for one, or there is none of that id. */
  readPrint(document: string): Promise<Print | null>;
  readParagraphTexts(): AsyncIterable<readonly ParagraphText[]>;
  /** Replaces facts and measures at once. */
  writeDerived(facts: Facts, measures: Measures): Promise<void>;

  /** Adds events, all or none; those whose ids are there already are passed over. Says how many were added. */
  appendLedger(events: readonly LedgerEvent[]): Promise<number>;

  close(): Promise<void>;
}
