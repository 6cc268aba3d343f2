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
export function allHeads(documents: readonly DocumentMentions[]): Facts["heads"] {
  return new Map(documents.map(({ id }) => [id, id]));
}
