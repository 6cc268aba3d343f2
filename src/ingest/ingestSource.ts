import { digest } from "../digest.ts";
import type { IngestedDocument, IngestedSource, Source } from "../model.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { readSegmenterVersion, segmentSource } from "../segment/segmentSource.ts";

/** Finds a source's articles and what they name. */
export async function ingestSource(
  source: Source,
  fingerprint: string,
  recognizer: Recognizer,
): Promise<IngestedSource> {
  const documents: IngestedDocument[] = [];
  for (const document of segmentSource(source)) {
    const recognized = recognizer.knows(document.language);
    const mentions = recognized ? await recognizer.recognizeMentions(source, document) : [];
    documents.push({ document, recognized, mentions });
  }
  return { source, fingerprint, documents };
}

/** Names what ingests by its versions: the end of every source's fingerprint, after a hash of the source. */
export function hashParts(recognizer: Recognizer): string {
  return digest([readSegmenterVersion(), recognizer.fingerprint], 16);
}

/** Whether what the stored text gave was made by other parts than these. */
export function isOutdated(fingerprint: string, parts: string): boolean {
  return !fingerprint.endsWith(` ${parts}`);
}

/** The fingerprint that the same text has with these parts. */
export function replaceParts(fingerprint: string, parts: string): string {
  return `${fingerprint.split(" ", 1)[0] ?? ""} ${parts}`;
}
