import type { Source } from "../model.ts";
import type { Refusal } from "../model.ts";

/** Limits on what reading a file may take, in the settings' units. */
export interface ReadLimits {
  /** Megabytes (10⁶ bytes) of one text, message or record. */
  readonly sourceMb: number;
  /** Megabytes of text that one file may give. */
  readonly outputMb: number;
  /** Megabytes that the archives in one file may unpack to, together; counted anew after a process came to grief. */
  readonly unpackedMb: number;
  /** Members of the archives in one file, together. */
  readonly entries: number;
  /** Archives in archives. */
  readonly depth: number;
  /** Megabytes that the process which reads may hold. */
  readonly memoryMb: number;
  /** Seconds that one text, message or member may take. */
  readonly seconds: number;
  /** Minutes that one file with all that is in it may take. */
  readonly minutes: number;
}

/** A file to read, or what comes on the process's standard input. */
export interface ReadRequest {
  /** The source's name, or what begins its sources' names. */
  readonly name: string;
  /** Absolute; null for JSON Lines on standard input. */
  readonly path: string | null;
  /** The setting `fields`. */
  readonly fields: string;
  /** The file's fingerprint when it was last read to its end: where it has not changed, it is not read. */
  readonly known: string | null;
  /** How many of the things that stand in it are passed over: they were told before a process came to grief. */
  readonly from: number;
  /** How many things, from there on, are told each before the next is begun, so that it is known which one does harm. */
  readonly careful: number;
  /** UTF-16 units of text that were told before that. */
  readonly output: number;
}

/** A text with a hash of all that it is. */
export interface HashedSource {
  readonly source: Source;
  readonly hash: string;
}

/** From the main process: a request, or that a batch was taken. */
export type ToReader = { readonly read: ReadRequest; readonly limits: ReadLimits } | "more";

/** What has been found since the last batch. */
export interface ReadBatch {
  readonly sources: readonly HashedSource[];
  readonly refused: readonly Refusal[];
  /** How many of the things that stand in the file are done with. */
  readonly step: number;
  /** The name of the one that is begun. */
  readonly current: string | null;
  /** Bytes of the file that are done with, as far as is known. */
  readonly bytes: number;
}

/** How reading a file ended. */
export type ReadEnd =
  | { readonly state: "READ"; readonly fingerprint: string }
  | { readonly state: "UNCHANGED" }
  | {
      readonly state: "REFUSED";
      readonly reason: string;
      readonly advice: string | null;
      /** Null where it could not be opened. */
      readonly fingerprint: string | null;
    };

/** What is known of a file before any of it is parsed. */
export interface ReadNote {
  readonly fingerprint: string | null;
  /** Whether it is one text, and nothing stands in it for itself. */
  readonly isWhole: boolean;
}

/** The end comes with what was found since the last batch, so that a small file is one message. */
export type FromReader =
  | { readonly note: ReadNote }
  | { readonly batch: ReadBatch }
  | { readonly end: ReadEnd; readonly last: ReadBatch | null };
