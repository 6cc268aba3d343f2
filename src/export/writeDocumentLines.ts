import type { WorkspaceView } from "../view.ts";
import { toJsonLine } from "./toJsonLine.ts";

/** Writes one line of JSON a document, by source and start. One piece a batch. */
export async function* writeDocumentLines(view: Pick<WorkspaceView, "documentLines">): AsyncGenerator<string, void> {
  for await (const batch of view.documentLines()) {
    let lines = "";
    // Spelt out, so that the order of the keys does not hang on who made the object.
    for (const { id, source, start, end, title, date, duplicateOf } of batch) {
      lines += toJsonLine({ id, source, start, end, title, date, duplicateOf });
    }
    yield lines;
  }
}
