import type { IngestedSource } from "../model.ts";
import { Problem } from "../problem.ts";
import { openRecognizer } from "../recognize/openRecognizer.ts";
import { ingestSource, type IngestTask } from "./ingestSource.ts";

/** Problems cross the thread's border as their sentences. */
export type IngestOutcome = { readonly made: IngestedSource | null } | { readonly problem: string };

let recognizer: ReturnType<typeof openRecognizer> | undefined;

/** The body of an ingest thread: one task in, what came of it out. */
export default async function ingestInThread(task: IngestTask): Promise<IngestOutcome> {
  recognizer ??= openRecognizer();
  try {
    return { made: await ingestSource(task, await recognizer) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}
