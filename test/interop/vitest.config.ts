import { defineConfig } from "vitest/config";

/** Checks against other programs: `npm run interop`. */
export default defineConfig({
  test: {
    include: ["test/interop/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
