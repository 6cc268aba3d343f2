import { loadKnown } from "./createContext.ts";
import { pageConnection } from "./pageConnection.ts";
import type { CoMentionResolvers } from "./schema-types.ts";

export const coMentionResolvers: CoMentionResolvers = {
  a: ({ a }, _, { entities }) => loadKnown(entities, a),
  b: ({ b }, _, { entities }) => loadKnown(entities, b),
  sentenceCount: ({ sentences }) => sentences,
  documentCount: ({ documents }) => documents,
  storyCount: ({ stories }) => stories,
  evidence: ({ a, b }, page, context) =>
    pageConnection(page, context, (range) => context.view.pageEvidence(a, b, range)),
};
