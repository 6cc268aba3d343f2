import type { Span } from "../model.ts";
import type { DocumentText, TextWindow } from "../view.ts";
import { checkWithin } from "./clientErrors.ts";
import { loadKnown, type RequestContext } from "./createContext.ts";
import type { DocumentResolvers, HighlightResolvers, PassageResolvers } from "./schema-types.ts";

/** The longest window of a document's text, in UTF-16 units. */
const MAX_LENGTH = 100_000;

export const documentResolvers: DocumentResolvers = {
  duplicateOf: ({ duplicateOf }, _, { documents }) => (duplicateOf === null ? null : loadKnown(documents, duplicateOf)),
  text: async ({ id }, window, context) => (await readWindow(id, window, context)).text,
  paragraphs: async ({ id }, window, context) => {
    const document = await readWindow(id, window, context);
    return document.paragraphs.map(({ role, page, start, end }) => ({
      role,
      page,
      start: start - document.start,
      end: end - document.start,
    }));
  },
  highlights: async ({ id }, window, context) => {
    const { mentions, start } = await readWindow(id, window, context);
    return countFrom(start, mentions);
  },
  timeExpressions: async ({ id }, window, context) => {
    const { timeExpressions, start } = await readWindow(id, window, context);
    return countFrom(start, timeExpressions);
  },
};

async function readWindow(
  id: string,
  { from, length }: TextWindow,
  { documentTexts }: RequestContext,
): Promise<DocumentText> {
  checkWithin("from", from, 0);
  checkWithin("length", length, 1, MAX_LENGTH);
  const document = await documentTexts.load({ id, from, length });
  if (document === null) throw new Error(`The workspace names "${id}" but does not hold it.`);
  return document;
}

export const passageResolvers: PassageResolvers = {
  highlights: ({ start, mentions }) => countFrom(start, mentions),
  timeExpressions: ({ start, timeExpressions }) => countFrom(start, timeExpressions),
};

export const highlightResolvers: HighlightResolvers = {
  entity: ({ entity }, _, { entities }) => (entity === null ? null : entities.load(entity)),
};

/** Moves spans of the source to count from a place in it. */
function countFrom<S extends Span>(place: number, spans: readonly S[]): readonly S[] {
  return spans.map((span) => ({ ...span, start: span.start - place, end: span.end - place }));
}
