import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    "src/server/schema-types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        contextType: "./createContext.ts#RequestContext",
        scalars: { ID: "string", Date: "string" },
        // An enum would not be erasable.
        enumsAsTypes: true,
        // What a resolver is given as its parent.
        mappers: {
          Entity: "../model.ts#MeasuredEntity",
          CoMention: "../model.ts#MeasuredCoMention",
          Community: "../model.ts#Community as ModelCommunity",
          Document: "../view.ts#DocumentSummary",
          Evidence: "../view.ts#Evidence as ViewEvidence",
          Highlight: "../view.ts#PlacedMention",
          Mention: "../view.ts#MentionInPlace",
          Passage: "../view.ts#Passage as ViewPassage",
          TimeExpression: "../model.ts#TimeExpression as ModelTimeExpression",
          Statistics: "../view.ts#Statistics as ViewStatistics",
          Spelling: "../model.ts#Spelling as ModelSpelling",
          NameMatch: "../model.ts#NameMatch as ModelNameMatch",
          Role: "../model.ts#Role as ModelRole",
          Suggestion: "../model.ts#Suggestion as ModelSuggestion",
          LedgerEntry: "./parents.ts#LedgerParent",
          Change: "./parents.ts#ChangeParent",
          DecidedName: "../decisions.ts#NameRef",
          Neighbor: "./parents.ts#NeighborParent",
          Path: "./parents.ts#PathParent",
        },
      },
    },
    // The types of the viewer's answers.
    "viz/schema-types.ts": {
      documents: ["viz/queries.ts", "viz/linkQueries.ts", "viz/changeQueries.ts"],
      plugins: ["typescript-operations"],
      config: {
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        scalars: { ID: "string", Date: "string" },
      },
    },
  },
};
export default config;
