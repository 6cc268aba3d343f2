import type { IngestedSource } from "../model.ts";
import { Problem } from "../problem.ts";
import { TextlessRecord } from "../read/json/readRecord.ts";
import { RefusedFile } from "../read/RefusedFile.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { ingestSource, type FileTask, type RecordTask, type TextTask } from "./ingestSource.ts";

/**
 * What came of a task: refusals as their reasons, records without a text, which are only counted, and problems that end the
 * work as their sentences.
 */
export type IngestOutcome =
  | { readonly made: IngestedSource | null }
  | { readonly refused: string }
  | { readonly textless: true }
  | { readonly problem: string };

/** Ingests one source; its outcome can be sent from one thread to another. */
export async function ingestTask(
  task: FileTask | RecordTask | TextTask,
  recognizer: Recognizer,
): Promise<IngestOutcome> {
  try {
    return { made: await ingestSource(task, recognizer) };
  } catch (error) {
    if (error instanceof TextlessRecord) return { textless: true };
    if (error instanceof RefusedFile) return { refused: error.reason };
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}
