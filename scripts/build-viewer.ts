/** Builds the viewer and GraphiQL from viz/ into dist/viewer; with --if-stale only when something they are made from changed. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const stampFile = new URL("dist/viewer/.stamp", root);

const inputs = hashInputs();
if (!process.argv.includes("--if-stale") || !isFresh()) {
  console.error("Building the viewer (once) …");
  await buildViewer();
  writeFileSync(stampFile, inputs);
}

function isFresh(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === inputs;
}

function hashInputs(): string {
  const viz = readdirSync(new URL("viz/", root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  const others = ["schema.graphql", "package-lock.json", "scripts/build-viewer.ts"].map((name) => new URL(name, root));
  const hash = createHash("sha256");
  for (const file of [...viz, ...others]) {
    if (existsSync(file))
      hash
        .update(`${String(file)}\0`)
        .update(readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}

async function buildViewer(): Promise<void> {
  // Only now: loading Vite takes longer than all the rest when nothing is to be built.
  const { build } = await import("vite");
  // Whoever calls (vitest, for one) may have set another.
  process.env["NODE_ENV"] = "production";
  const viz = fileURLToPath(new URL("viz/", root));
  await build({
    configFile: false,
    root: viz,
    base: "/",
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: fileURLToPath(new URL("dist/viewer/", root)),
      emptyOutDir: true,
      // Content-Security-Policy allows no data: scripts or styles.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // GraphiQL brings a whole code editor; it is a page of its own.
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { input: [`${viz}index.html`, `${viz}graphiql/index.html`] },
    },
    worker: { format: "es" },
  });
}
