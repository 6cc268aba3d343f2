import { digest } from "../digest.ts";
import type { IngestedDocument, IngestedSource, Mention, Source } from "../model.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { findRoles, ROLES_VERSION } from "../recognize/roles/findRoles.ts";
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
    const roles = findRoles(source.text, document, mentions);
    documents.push({
      document,
      recognized,
      mentions: mentions.map((mention, i) => withRole(mention, roles[i] ?? null)),
    });
  }
  return { source, fingerprint, documents };
}

function withRole(mention: Mention, role: string | null): Mention {
  return role === null ? mention : { ...mention, role };
}

/** Names what ingests by its versions: the end of every source's fingerprint, after a hash of the source. */
export function hashParts(recognizer: Recognizer): string {
  return digest([readSegmenterVersion(), recognizer.fingerprint, ROLES_VERSION], 16);
}

/** Whether what the stored text gave was made by other parts than these. */
export function isOutdated(fingerprint: string, parts: string): boolean {
  return !fingerprint.endsWith(` ${parts}`);
}

/** The fingerprint that the same text has with these parts. */
export function replaceParts(fingerprint: string, parts: string): string {
  return `${fingerprint.split(" ", 1)[0] ?? ""} ${parts}`;
}
