/** What one document holds of a list, in the list's order. */
export interface DocumentGroup<T extends InDocument> {
  readonly document: T["document"];
  readonly items: readonly T[];
}

interface InDocument {
  readonly document: { readonly id: string };
}

/** Puts together what neighbours in a list have from one document. */
export function groupByDocument<T extends InDocument>(items: readonly T[]): readonly DocumentGroup<T>[] {
  const groups: { document: T["document"]; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.document.id === item.document.id) last.items.push(item);
    else groups.push({ document: item.document, items: [item] });
  }
  return groups;
}
