import { mkdirSync } from "node:fs";
import { Problem } from "../problem.ts";
import { DEFAULT_SETTINGS, type Settings } from "../settings.ts";
import { openDatabase, type Database } from "./database.ts";
import { readFiles, writeFiles } from "./files.ts";
import { appendLedger, findByName, findMention, listNames, listPlaces, readLedger } from "./ledger.ts";
import { lockForWriting } from "./lockForWriting.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { findProfiles, pageSuggestions, readUnfit } from "./profiles.ts";
import { findDocuments, pageDocuments, readDocument } from "./readDocuments.ts";
import { findCoMention, findEntities, pageCoMentions, pageEntities } from "./readEntities.ts";
import { pageEvidence, pageMentions } from "./readEvidence.ts";
import { findCommunities, pageCommunities, readGraph, readStatistics, readVersions } from "./readGraph.ts";
import { readPrint, readSignatures } from "./prints.ts";
import { documentLines, mentionLines, readDocumentMentions, readParagraphTexts } from "./readLines.ts";
import { readRepeatedLines } from "./readRepeatedLines.ts";
import { readStoredSource } from "./texts.ts";
import type { Workspace } from "./Workspace.ts";
import { writeDerived } from "./writeDerived.ts";
import { deleteSources, writeSources } from "./writeSources.ts";

/**
 * Opens the workspace in a folder; `write` makes it where there is none and keeps other writers out until it is closed.
 * @throws Problem when there is none to read, when another process writes to it, or when it can't be opened.
 */
export async function openWorkspace(directory: string, mode: "read" | "write"): Promise<Workspace> {
  const unlock = mode === "write" ? lockFolder(directory) : () => {};
  try {
    return toWorkspace(directory, openDatabase(directory, mode), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function lockFolder(directory: string): () => void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new Problem(
      `The workspace folder ${directory} could not be made; name a folder you may write to with --workspace.`,
      { cause: error },
    );
  }
  return lockForWriting(directory);
}

function toWorkspace(directory: string, db: Database, unlock: () => void): Workspace {
  const settings = (): Settings => ({ ...DEFAULT_SETTINGS, ...readMeta<Partial<Settings>>(db, "settings") });
  return {
    directory,

    versions: async () => readVersions(db),
    statistics: async () => {
      const statistics = readStatistics(db);
      if (!statistics)
        throw new Problem(`The workspace at ${directory} has no graph yet; run "comention build" again.`);
      return statistics;
    },
    findEntities: async (ids) => findEntities(db, ids),
    pageEntities: async (query, range) => db.read(() => pageEntities(db, query, range)),
    pageCoMentions: async (entity, range) => db.read(() => pageCoMentions(db, entity, range)),
    findCoMention: async (one, other) => findCoMention(db, one, other),
    pageEvidence: async (one, other, range) =>
      db.read(() => pageEvidence(db, one, other, range, readMeta<number>(db, "listLimit") ?? settings()["list-limit"])),
    pageMentions: async (entity, range) => db.read(() => pageMentions(db, entity, range)),
    findCommunities: async (ids) => findCommunities(db, ids),
    pageCommunities: async (level, range) => db.read(() => pageCommunities(db, level, range)),
    findDocuments: async (ids) => findDocuments(db, ids),
    pageDocuments: async (query, range) => db.read(() => pageDocuments(db, query, range)),
    readDocument: async (id, window) => db.read(() => readDocument(db, id, window)),
    findProfiles: async (ids) => findProfiles(db, ids),
    pageSuggestions: async (entity, range) => db.read(() => pageSuggestions(db, entity, range)),
    listNames: async (entity) => db.read(() => listNames(db, entity)),
    findByName: async (name) => findByName(db, name),
    listPlaces: async (entity, name) => listPlaces(db, entity, name),
    findMention: async (place) => findMention(db, place),
    readLedger: async () => readLedger(db),
    readUnfit: async () => readUnfit(db),
    appendLedger: async (events) => appendLedger(db, events),
    readGraph: async () => db.read(() => readGraph(db)),
    mentionLines: () => mentionLines(db),
    documentLines: () => documentLines(db),
    readSourceText: async (name) => readStoredSource(db, name)?.text ?? null,

    readSettings: async () => settings(),
    writeSettings: async (values) => db.transact(() => writeMeta(db, "settings", values)),
    readRoots: async () =>
      new Map(db.all<{ name: string; path: string }>("SELECT name, path FROM roots").map((r) => [r.name, r.path])),
    writeRoots: async (roots) =>
      db.transact(() => {
        for (const { name, path } of roots) {
          db.run("INSERT OR REPLACE INTO roots (name, path) VALUES (?, ?)", name, path);
        }
      }),
    readFingerprints: async () =>
      new Map(
        db
          .all<{ name: string; fingerprint: string }>("SELECT name, fingerprint FROM sources")
          .map((row) => [row.name, row.fingerprint]),
      ),
    writeSources: async (sources) => writeSources(db, sources),
    deleteSources: async (names) => deleteSources(db, names),
    readFiles: async () => readFiles(db),
    writeFiles: async (files) => writeFiles(db, files),
    readSource: async (name) => readStoredSource(db, name),
    readDocumentMentions: () => readDocumentMentions(db),
    readRepeatedLines: () => readRepeatedLines(db),
    readSignatures: () => readSignatures(db),
    readPrint: async (document) => readPrint(db, document),
    readParagraphTexts: () => readParagraphTexts(db),
    writeDerived: async (facts, measures) => writeDerived(db, facts, measures),

    close: async () => {
      db.close();
      unlock();
    },
  };
}
