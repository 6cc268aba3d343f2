import type { PlacedMention } from "../view.ts";
import { loadKnown } from "./createContext.ts";
import type { DocumentResolvers, HighlightResolvers, PassageResolvers } from "./schema-types.ts";

export const documentResolvers: DocumentResolvers = {
  duplicateOf: ({ duplicateOf }, _, { documents }) => (duplicateOf === null ? null : loadKnown(documents, duplicateOf)),
  text: async ({ id }, _, { documentTexts }) => (await loadKnown(documentTexts, id)).text,
  paragraphs: async ({ id }, _, { documentTexts }) => {
    const document = await loadKnown(documentTexts, id);
    return document.paragraphs.map(({ role, start, end }) => ({
      role,
      start: start - document.start,
      end: end - document.start,
    }));
  },
  highlights: async ({ id }, _, { documentTexts }) => {
    const { mentions, start } = await loadKnown(documentTexts, id);
    return countFrom(start, mentions);
  },
};

export const passageResolvers: PassageResolvers = {
  highlights: ({ start, mentions }) => countFrom(start, mentions),
};

export const highlightResolvers: HighlightResolvers = {
  entity: ({ entity }, _, { entities }) => (entity === null ? null : entities.load(entity)),
};

/** Moves spans of the source to count from a place in it. */
function countFrom(place: number, mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  return mentions.map((mention) => ({ ...mention, start: mention.start - place, end: mention.end - place }));
}
