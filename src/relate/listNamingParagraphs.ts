import type { Mention, Resolution } from "../model.ts";

/** What one paragraph names. */
export interface NamingParagraph {
  /** Index into the document's paragraphs. */
  readonly paragraph: number;
  /** Distinct entity ids. */
  readonly entities: ReadonlySet<string>;
  /** The distinct entity ids of each of its sentences that names any. */
  readonly sentences: readonly ReadonlySet<string>[];
}

/**
 * Lists the paragraphs of one document that name at least one entity, in order.
 *
 * @param mentions ordered by start
 * @param resolutions what each of them names, in the same order
 */
export function listNamingParagraphs(
  mentions: readonly Mention[],
  resolutions: readonly (Resolution | null)[],
): readonly NamingParagraph[] {
  const found: NamingParagraph[] = [];
  let paragraph = -1;
  let sentence = -1;
  let entities = new Set<string>();
  let inSentence = new Set<string>();
  let sentences: Set<string>[] = [];
  for (const [i, mention] of mentions.entries()) {
    const entity = resolutions[i]?.entity;
    if (entity === undefined) continue;
    if (mention.paragraph !== paragraph) {
      paragraph = mention.paragraph;
      sentence = -1;
      entities = new Set();
      sentences = [];
      found.push({ paragraph, entities, sentences });
    }
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      inSentence = new Set();
      sentences.push(inSentence);
    }
    entities.add(entity);
    inSentence.add(entity);
  }
  return found;
}
