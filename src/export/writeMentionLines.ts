import type { WorkspaceView } from "../view.ts";
import { toJsonLine } from "./toJsonLine.ts";

/** Writes one line of JSON a mention, by source and start: GROUP too, with entity and name null. One piece a batch. */
export async function* writeMentionLines(view: Pick<WorkspaceView, "mentionLines">): AsyncGenerator<string, void> {
  for await (const batch of view.mentionLines()) {
    let lines = "";
    // Spelt out, so that the order of the keys does not hang on who made the object.
    for (const { source, start, end, kind, text, entity, name, document } of batch) {
      lines += toJsonLine({ source, start, end, kind, text, entity, name, document });
    }
    yield lines;
  }
}
