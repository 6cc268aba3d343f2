import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    "src/server/schema-types.ts": { plugins: ["typescript", "typescript-resolvers"], config: { useTypeImports: true } },
  },
};
export default config;
