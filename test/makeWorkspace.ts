import { hashLines } from "../src/dedupe/hashLines.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { derive } from "../src/pipeline.ts";
import { DEFAULT_SETTINGS } from "../src/settings.ts";
import { openWorkspace } from "../src/store/openWorkspace.ts";
import type { Workspace } from "../src/store/Workspace.ts";
import { makeDocument, type MadeDocument } from "./make.ts";

/** An empty folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "comention-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A derived workspace of marked texts (see `makeDocument`), open for writing until the test is over. */
export async function makeWorkspace(documents: readonly (MadeDocument | string)[]): Promise<Workspace> {
  const workspace = await openWorkspace(makeFolder(), "write");
  onTestFinished(() => workspace.close());
  await writeDocuments(workspace, documents);
  await derive(workspace, DEFAULT_SETTINGS);
  return workspace;
}

/** Stores each as a source of one document; plain strings become `0.txt`, `1.txt` … */
export async function writeDocuments(
  workspace: Workspace,
  documents: readonly (MadeDocument | string)[],
): Promise<void> {
  const made = documents.map((document, i) =>
    typeof document === "string" ? makeDocument(document, { source: `${i}.txt` }) : document,
  );
  await workspace.writeSources(
    made.map(({ source, document, recognized, mentions, print }) => ({
      source,
      fingerprint: source.text,
      documents: [{ document, recognized, mentions, print, lines: hashLines(source.text, document.paragraphs) }],
    })),
  );
}
