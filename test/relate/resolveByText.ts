import type { DocumentMentions, Facts } from "../../src/model.ts";

/** Takes each mention's own words for its entity, `person/steve`; GROUP stands for none. */
export function resolveByText(documents: readonly DocumentMentions[]): Facts["resolutions"] {
  return new Map(
    documents.map(({ id, mentions }) => [
      id,
      mentions.map(({ kind, text }) =>
        kind === "GROUP" ? null : { entity: `${kind.toLowerCase()}/${text.toLowerCase()}`, name: text },
      ),
    ]),
  );
}

/** Every document is a story of its own. */
export function allApart(documents: readonly DocumentMentions[]): Pick<Facts, "heads" | "repeats"> {
  return { heads: new Map(documents.map(({ id }) => [id, id])), repeats: new Map() };
}

/** The first document is a story's head; of each other one the paragraphs of these numbers repeat it. */
export function toldAgain(
  documents: readonly DocumentMentions[],
  paragraphs: readonly number[],
): Pick<Facts, "heads" | "repeats"> {
  const [head, ...copies] = documents.map(({ id }) => id);
  return {
    heads: new Map(documents.map(({ id }) => [id, head ?? id])),
    repeats: new Map(copies.map((id) => [id, new Set(paragraphs)])),
  };
}
