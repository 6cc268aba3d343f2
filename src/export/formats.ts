import { UsageProblem } from "../problem.ts";
import type { WorkspaceView } from "../view.ts";
import { writeDocumentLines } from "./writeDocumentLines.ts";
import { type GexfVersion, writeGexf } from "./writeGexf.ts";
import { writeMentionLines } from "./writeMentionLines.ts";
import { writeRelationLines } from "./writeRelationLines.ts";
import { writeSourceText } from "./writeSourceText.ts";

export type ExportFormat = "gexf" | "mentions" | "documents" | "relations" | "text";

/** What `export` can write, by the name given to `--format`. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, ExportFormatDefinition>> = {
  gexf: {
    description: "the graph, for Gephi, NetworkX and others",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    async *write(view, { gexfVersion = "1.3" } = {}) {
      yield* writeGexf(await view.readGraph(), { version: gexfVersion });
    },
  },
  mentions: {
    description: "every place where something is named, one line of JSON each",
    extension: "jsonl",
    mediaType: "application/x-ndjson",
    write: (view) => writeMentionLines(view),
  },
  documents: {
    description: "every article, with its source, place, title and date, one line of JSON each",
    extension: "jsonl",
    mediaType: "application/x-ndjson",
    write: (view) => writeDocumentLines(view),
  },
  relations: {
    description: "typed statements, one line of JSON each; none are found yet",
    extension: "jsonl",
    mediaType: "application/x-ndjson",
    write: () => writeRelationLines(),
  },
  text: {
    description: "the stored text of one source, into which all offsets point; needs the source's name",
    extension: "txt",
    mediaType: "text/plain; charset=utf-8",
    async *write(view, { source } = {}) {
      if (source === undefined) {
        throw new UsageProblem(
          "The format text needs the name of a source; comention export --format documents shows the names of all.",
        );
      }
      yield* writeSourceText(view, source);
    },
  },
};

export interface ExportFormatDefinition {
  /** What it holds and whom it is for, as a phrase without a full stop. */
  readonly description: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  /** For the header `Content-Type`. */
  readonly mediaType: string;
  /**
   * The file's text in pieces, each of whole characters. Nothing is read before the first piece is asked for. Throws a
   * Problem, then, for a source that is needed and not given or not there.
   */
  readonly write: (view: ExportView, options?: ExportOptions) => AsyncIterable<string>;
}

/** The part of a workspace view that exports read. */
export type ExportView = Pick<WorkspaceView, "readGraph" | "mentionLines" | "documentLines" | "readSourceText">;

export interface ExportOptions {
  /** For gexf. @default "1.3" */
  readonly gexfVersion?: GexfVersion;
  /** The name of the source, for text, which needs it. */
  readonly source?: string;
}

/** Whether a word is the name of a format. */
export function isExportFormat(word: string): word is ExportFormat {
  return Object.hasOwn(EXPORT_FORMATS, word);
}
