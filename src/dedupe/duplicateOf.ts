import { compareByAge, type DatedDocument } from "./compareByAge.ts";

/**
 * Tells for every document which other one it repeats: its story's head, or, where the head stands in another source and
 * an earlier copy in the document's own, that copy. Null for a head. `heads` is what `groupStories` made of the same
 * documents.
 */
export function duplicateOf(
  documents: readonly DatedDocument[],
  heads: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const sourceOf = new Map(documents.map(({ id, source }) => [id, source]));
  // Story and source → its earliest copy there.
  const firsts = new Map<string, Map<string, DatedDocument>>();
  for (const document of documents) {
    const head = heads.get(document.id) ?? document.id;
    const copies = firsts.get(head) ?? new Map<string, DatedDocument>();
    const first = copies.get(document.source);
    if (!first || compareByAge(document, first) < 0) copies.set(document.source, document);
    firsts.set(head, copies);
  }
  return new Map(
    documents.map(({ id, source }) => {
      const head = heads.get(id) ?? id;
      if (head === id) return [id, null];
      const first = firsts.get(head)?.get(source);
      return [id, sourceOf.get(head) === source || !first || first.id === id ? head : first.id];
    }),
  );
}
