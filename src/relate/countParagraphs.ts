import type { DocumentMentions, Facts } from "../model.ts";
import type { CoMentionOptions } from "./findCoMentions.ts";
import { listNamingParagraphs } from "./listNamingParagraphs.ts";

/** What the statistics of co-mentions are reckoned from. */
export interface ParagraphCounts {
  /** Paragraphs that name at least one entity. */
  readonly total: number;
  /** Entity id → paragraphs that name it. */
  readonly byEntity: ReadonlyMap<string, number>;
}

/**
 * Counts the paragraphs that could have made co-mentions: no repeats, and none that are taken for lists, so
 * that two entities which always stand together are named by as many paragraphs as their `weight`.
 */
export function countParagraphs(
  documents: readonly DocumentMentions[],
  resolutions: Facts["resolutions"],
  repeats: Facts["repeats"],
  { listLimit = 100 }: CoMentionOptions = {},
): ParagraphCounts {
  const byEntity = new Map<string, number>();
  let total = 0;
  for (const document of documents) {
    const repeated = repeats.get(document.id);
    for (const { paragraph, entities } of listNamingParagraphs(document.mentions, resolutions.get(document.id) ?? [])) {
      if (entities.size > listLimit || repeated?.has(paragraph)) continue;
      total++;
      for (const entity of entities) byEntity.set(entity, (byEntity.get(entity) ?? 0) + 1);
    }
  }
  return { total, byEntity };
}
