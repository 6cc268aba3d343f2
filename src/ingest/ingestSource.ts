import { digest } from "../digest.ts";
import type { IngestedDocument, IngestedSource, Source } from "../model.ts";
import { parseFieldMap } from "../read/json/fieldMap.ts";
import { type JsonRecord, readRecord } from "../read/json/readRecord.ts";
import type { Input } from "../read/listInputs.ts";
import { READER_VERSION, readSource } from "../read/readSource.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { readSegmenterVersion, segmentSource } from "../segment/segmentSource.ts";

/** A file to read and ingest; `known`: the fingerprint of what the workspace holds of it. */
export interface FileTask {
  readonly file: Input;
  readonly maxBytes: number;
  readonly known: string | null;
}

/** A record of a file or of standard input, which is a source of its own. */
export interface RecordTask {
  readonly record: JsonRecord;
  /** The setting `fields`. */
  readonly fields: string;
  readonly known: string | null;
}

/** A text that the workspace holds, and of which an older part made something. */
export interface TextTask {
  readonly source: Source;
  readonly known: string;
}

/** What came of it: null where the known fingerprint says that nothing would change. */
export async function ingestSource(
  task: FileTask | RecordTask | TextTask,
  recognizer: Recognizer,
): Promise<IngestedSource | null> {
  if ("source" in task) {
    return ingestText(task.source, replaceParts(task.known, recognizer), recognizer);
  }
  if ("record" in task) {
    const { record, fields, known } = task;
    const reader = `${READER_VERSION}.${digest([fields], 8)}`;
    const fingerprint = `${digest([record.json])} ${reader} ${hashParts(recognizer)}`;
    return fingerprint === known
      ? null
      : ingestText(readRecord(record, parseFieldMap(fields)), fingerprint, recognizer);
  }
  const { source, bytesHash } = await readSource(task.file, { maxBytes: task.maxBytes });
  const fingerprint = `${bytesHash} ${READER_VERSION} ${hashParts(recognizer)}`;
  return fingerprint === task.known ? null : ingestText(source, fingerprint, recognizer);
}

/** Whether what the stored text gave was made by other parts than today's. */
export function isOutdated(fingerprint: string, recognizer: Recognizer): boolean {
  return !fingerprint.endsWith(` ${hashParts(recognizer)}`);
}

async function ingestText(source: Source, fingerprint: string, recognizer: Recognizer): Promise<IngestedSource> {
  const documents: IngestedDocument[] = [];
  for (const document of segmentSource(source)) {
    const recognized = recognizer.knows(document.language);
    const mentions = recognized ? await recognizer.recognizeMentions(source, document) : [];
    documents.push({ document, recognized, mentions });
  }
  return { source, fingerprint, documents };
}

function hashParts(recognizer: Recognizer): string {
  return digest([readSegmenterVersion(), recognizer.fingerprint], 16);
}

function replaceParts(fingerprint: string, recognizer: Recognizer): string {
  return `${fingerprint.split(" ").slice(0, 2).join(" ")} ${hashParts(recognizer)}`;
}
