import type { IngestedSource, Source } from "../model.ts";
import { Problem } from "../problem.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { ingestSource } from "./ingestSource.ts";

/** A text to ingest. */
export interface TextTask {
  readonly source: Source;
  readonly fingerprint: string;
}

/** What came of a task, null where its text is gone; problems that end the work come as their sentences. */
export type IngestOutcome = { readonly made: IngestedSource | null } | { readonly problem: string };

/** Ingests one source; its outcome can be sent from one thread to another. */
export async function ingestTask({ source, fingerprint }: TextTask, recognizer: Recognizer): Promise<IngestOutcome> {
  try {
    return { made: await ingestSource(source, fingerprint, recognizer) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}
