import type { IngestedSource } from "../model.ts";
import { RefusedFile } from "../read/RefusedFile.ts";
import { openRecognizer } from "../recognize/openRecognizer.ts";
import { ingestSource, type FileTask, type TextTask } from "./ingestSource.ts";

/** Refusals cross the thread's border as their reasons. */
export type IngestOutcome = { readonly made: IngestedSource | null } | { readonly refused: string };

let recognizer: ReturnType<typeof openRecognizer> | undefined;

/** The body of an ingest thread: one task in, what came of it out. */
export default async function ingestInThread(task: FileTask | TextTask): Promise<IngestOutcome> {
  recognizer ??= openRecognizer();
  try {
    return { made: await ingestSource(task, await recognizer) };
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.reason };
    throw error;
  }
}
