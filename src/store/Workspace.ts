import type { DocumentMentions, Facts, IngestedSource, Measures, Source } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { WorkspaceView } from "../view.ts";
import type { ParagraphText } from "./readLines.ts";

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
  writeSources(sources: readonly IngestedSource[]): Promise<void>;
  /** Deletes sources with all that was made from them, all or none; names of none are passed over. */
  deleteSources(names: readonly string[]): Promise<void>;

  /** Null where there is none of that name. */
  readSource(name: string): Promise<Source | null>;

  readDocumentMentions(): AsyncIterable<readonly DocumentMentions[]>;
  readParagraphTexts(): AsyncIterable<readonly ParagraphText[]>;
  /** Replaces facts and measures at once. */
  writeDerived(facts: Facts, measures: Measures): Promise<void>;

  close(): Promise<void>;
}
