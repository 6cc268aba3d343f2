import { Problem } from "../problem.ts";
import { openRecognizer } from "../recognize/openRecognizer.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { ingestTask, type IngestOutcome, type TextTask } from "./ingestTask.ts";

export interface IngestWork {
  readonly task: TextTask;
  /** The setting `recognizer`. */
  readonly choice: string;
  /** Shared by all threads: once its first number is 1, work ends at the next chance. */
  readonly stop: Int32Array;
}

let recognizer: Recognizer | undefined;

/** The body of an ingest thread, which lives for one build: one task in, what came of it out. */
export default async function ingestInThread({ task, choice, stop }: IngestWork): Promise<IngestOutcome> {
  const isStopped = () => Atomics.load(stop, 0) === 1;
  if (isStopped()) return { made: null };
  try {
    recognizer ??= openRecognizer(choice, { isStopped });
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
  return ingestTask(task, recognizer);
}
