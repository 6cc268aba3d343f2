import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // One browser at a time: WebGL without a GPU takes all of a processor.
    fileParallelism: false,
  },
});
