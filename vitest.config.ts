import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ES module for our files while Apollo takes the CommonJS one; the two refuse each other.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/interop/**", "test/torture/**"],
    testTimeout: 30_000,
  },
});
