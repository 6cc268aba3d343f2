/**
 * The whole program, top to bottom: INGEST makes and stores what each source holds, FACTS and MEASURES are derived
 * from all that is stored.
 */

import { availableParallelism } from "node:os";
import { duplicateOf } from "./dedupe/duplicateOf.ts";
import { findStandingLines } from "./dedupe/findStandingLines.ts";
import { findRepeats } from "./dedupe/findRepeats.ts";
import { groupStories } from "./dedupe/groupStories.ts";
import { hashLines } from "./dedupe/hashLines.ts";
import { printDocument } from "./dedupe/printDocument.ts";
import type { ActiveDecision, LedgerEvent } from "./decisions.ts";
import { digest } from "./digest.ts";
import { measureGraph } from "./graph/measureGraph.ts";
import { countThreads, ingestAll, type IngestSize } from "./ingest/ingestAll.ts";
import { hashParts, isOutdated } from "./ingest/ingestSource.ts";
import { listTasks } from "./ingest/listTasks.ts";
import { trackFiles } from "./ingest/trackFiles.ts";
import type { ReadLimits } from "./isolate/messages.ts";
import { openReaders } from "./isolate/openReaders.ts";
import type { DocumentMentions, Facts, FileEnd, IngestedSource, PrintedSource, Refusal } from "./model.ts";
import { compareCodePoints } from "./model.ts";
import { Problem, UsageProblem } from "./problem.ts";
import { parseFieldMap } from "./read/json/fieldMap.ts";
import { type Input, type InputRoot, listInputs, PIPE } from "./read/listInputs.ts";
import { openRecognizer } from "./recognize/openRecognizer.ts";
import { findCoMentions } from "./relate/findCoMentions.ts";
import { foldLedger } from "./ledger/foldLedger.ts";
import { resolveEntities } from "./resolve/resolveEntities.ts";
import type { Settings } from "./settings.ts";
import type { Workspace } from "./store/Workspace.ts";

export interface BuildOptions {
  /** The name that begins the sources' names, in place of the PATH's last part. */
  readonly as?: string;
  /** Settings to change for good before anything else. @default {} */
  readonly settings?: Partial<Settings>;
  readonly onProgress?: (progress: Progress) => void;
  /** Told once, before work starts, when stored texts must be made again by newer parts. */
  readonly onOutdated?: (count: number, of: number) => void;
  /** What the path `-` stands for: JSON Lines, as bytes. @default none, and `-` is refused */
  readonly piped?: AsyncIterable<Uint8Array>;
  /** Ends the reading; what is stored stays. */
  readonly signal?: AbortSignal;
}

/** `done` of `total` steps of a stage; of reading, files. */
export interface Progress {
  readonly stage: "reading" | "resolving" | "relating" | "measuring" | "storing";
  readonly done: number;
  readonly total: number;
  /** What is being done, for people. */
  readonly detail: string;
  /** Of reading: articles made so far. */
  readonly articles?: number;
  /** Of reading: the share of the bytes that are read, 0 to 1; null where nobody knows how many there are. */
  readonly share?: number | null;
}

export interface BuildReport {
  /** Texts made or made again: a file, or of a mail box, an archive, a list of records each thing in it. */
  readonly made: number;
  /** Articles in them. */
  readonly articles: number;
  /** Texts that were read and are as they were. */
  readonly unchanged: number;
  /** How each file ended, ordered by name. */
  readonly files: readonly FileEnd[];
  /** Whether facts and measures were derived anew; false when nothing changed. */
  readonly derived: boolean;
}

/** Someone ended the work by Ctrl-C: exit code 130, as shells have it. */
export class StoppedProblem extends Problem {
  /** How the files ended that were over by then, ordered by name. */
  readonly files: readonly FileEnd[];

  constructor(message: string, files: readonly FileEnd[]) {
    super(message);
    this.files = files;
  }
}

/**
 * Ingests the files at the paths and derives the graph anew where anything changed. It adds and updates; of what is stored
 * it removes nothing but records that their file holds no more.
 * @throws UsageProblem when a path does not exist or two roots have one name.
 */
export async function build(
  workspace: Workspace,
  paths: readonly string[],
  options: BuildOptions = {},
): Promise<BuildReport> {
  const settings = { ...(await workspace.readSettings()), ...options.settings };
  const ingested = await ingest(workspace, paths, settings, options);
  return { ...ingested, derived: await derive(workspace, settings, options) };
}

// INGEST

async function ingest(workspace: Workspace, paths: readonly string[], settings: Settings, options: BuildOptions) {
  const { inputs, roots, refused } = await listInputs(paths, options.as === undefined ? {} : { as: options.as });
  await checkRoots(workspace, roots, options.as);
  // A network that cannot be used is told of before anything is written.
  const recognizer = openRecognizer(settings.recognizer);
  await recognizer.prepare();
  // Before the first source, so that a build that is cut short leaves no name that another folder could take.
  await workspace.writeRoots(roots);
  await workspace.writeSettings(settings);
  const known = await workspace.readFingerprints();
  const parts = hashParts(recognizer);
  const tracker = trackFiles(parseFieldMap(settings.fields).text);
  const outdated = findOutdated(known, parts, options);
  const bytes = inputs.reduce((sum, file) => sum + file.bytes, 0);
  const piped = findPiped(roots, options);
  const readers = openReaders(
    roots.map(({ path }) => path),
    toReadLimits(settings),
  );
  const list = listTasks({
    inputs,
    piped,
    readers,
    most: countThreads(),
    files: await workspace.readFiles(),
    known,
    outdated,
    fields: settings.fields,
    parts,
    tracker,
    onRead: () => tell(""),
    signal: options.signal,
  });

  const batch: PrintedSource[] = [];
  let [made, articles, remade] = [0, 0, 0];
  const total = inputs.length + (piped ? 1 : 0) + outdated.length;
  const tell = (detail: string) =>
    options.onProgress?.({
      stage: "reading",
      done: tracker.count() + remade,
      total,
      detail,
      articles,
      share: bytes === 0 || piped ? null : list.bytes() / bytes,
    });
  let lastWrite = performance.now();
  const write = async () => {
    await workspace.writeSources(batch.splice(0));
    // After their texts: what is kept of a file says that they are.
    await workspace.writeFiles(tracker.takeOver());
    lastWrite = performance.now();
  };
  tell("");
  try {
    for await (const { task, outcome } of ingestAll(list.tasks, {
      choice: settings.recognizer,
      recognizer,
      size: measureWork(inputs, settings, piped !== null || outdated.length > 0),
      readStored: (name) => workspace.readSource(name),
      signal: options.signal,
    })) {
      if ("problem" in outcome) throw new Problem(outcome.problem);
      if (outcome.made) {
        made++;
        articles += outcome.made.documents.length;
        batch.push(printSource(outcome.made));
      }
      if ("file" in task) tracker.settleText(task.file);
      else remade++;
      if (batch.length >= availableParallelism() * 16 || performance.now() - lastWrite > 1000) await write();
      tell("file" in task ? task.source.name : task.stored);
    }
    await write();
  } finally {
    readers.close();
  }
  const files = [...refused.map(toRefusedEnd), ...tracker.list()].sort((a, b) => compareCodePoints(a.name, b.name));
  if (options.signal?.aborted) {
    throw new StoppedProblem(
      `Stopped after ${tracker.count()} of ${total} files; what was read is kept. Run the same build again to go on.`,
      files,
    );
  }
  await workspace.deleteSources(list.gone());
  return { made, articles, unchanged: list.unchanged(), files };
}

/** What of the folder itself could not be read. */
function toRefusedEnd({ name, reason, advice = null }: Refusal): FileEnd {
  return { name, end: "refused", reason, advice, texts: 0, refused: [], refusedCount: 0 };
}

function toReadLimits(settings: Settings): ReadLimits {
  return {
    sourceMb: settings["max-source-mb"],
    outputMb: settings["max-output-mb"],
    unpackedMb: settings["max-unpacked-mb"],
    entries: settings["max-entries"],
    depth: settings["max-depth"],
    memoryMb: settings["max-memory-mb"],
    seconds: settings["max-seconds"],
    minutes: settings["max-minutes"],
  };
}

/** `isOpen`: there are texts besides, of which nobody knows how many. */
function measureWork(inputs: readonly Input[], settings: Settings, isOpen: boolean): IngestSize {
  const most = settings["max-source-mb"] * 1e6;
  return {
    bytes: isOpen ? Infinity : inputs.reduce((sum, file) => sum + file.bytes, 0),
    // A small page may be a large tree.
    largest: inputs.reduce((largest, file) => Math.max(largest, Math.min(file.bytes, most)), 6e6),
  };
}

/** The records on standard input, where a path asks for them. */
function findPiped(roots: readonly InputRoot[], { piped }: BuildOptions) {
  const root = roots.find(({ path }) => path === PIPE);
  if (!root) return null;
  if (!piped) throw new UsageProblem("- stands for standard input, and there is none here.");
  return { name: root.name, chunks: piped };
}

/** One root name stands for one folder, or else the files of one would take the place of the other's. */
async function checkRoots(
  workspace: Workspace,
  roots: readonly { readonly name: string; readonly path: string }[],
  as: string | undefined,
): Promise<void> {
  const known = await workspace.readRoots();
  for (const { name, path } of roots) {
    const other = known.get(name);
    if (other !== undefined && other !== path && as === undefined) {
      throw new UsageProblem(
        `"${name}" already stands for ${other} in this workspace; give ${path} another name with --as NAME, or --as "${name}" if it is the same folder in a new place.`,
      );
    }
  }
}

/** The names of stored texts of which newer parts would make something else. */
function findOutdated(known: ReadonlyMap<string, string>, parts: string, options: BuildOptions): readonly string[] {
  const outdated = [...known].flatMap(([name, fingerprint]) => (isOutdated(fingerprint, parts) ? [name] : []));
  if (outdated.length > 0) options.onOutdated?.(outdated.length, known.size);
  return outdated;
}

function printSource(made: IngestedSource): PrintedSource {
  const { text } = made.source;
  const documents = made.documents.map((ingested) => ({
    ...ingested,
    print: printDocument(text, ingested.document.paragraphs),
    lines: hashLines(text, ingested.document.paragraphs),
  }));
  return { ...made, documents };
}

// FACTS and MEASURES

/** Part of every version of the facts and measures: raise it when what they are made to be changes. */
const DERIVATION = "5";

/**
 * Derives facts and measures from what is stored, unless they are up to date; says whether it did.
 *
 * @param event what a user does now: it is written with the graph that follows it
 * @throws UsageProblem when the event is a decision that cannot be followed; then nothing is written.
 */
export async function derive(
  workspace: Workspace,
  settings: Settings,
  options: BuildOptions = {},
  event: LedgerEvent | null = null,
): Promise<boolean> {
  const tell = (stage: Progress["stage"], done: number, detail: string) =>
    options.onProgress?.({ stage, done, total: 4, detail });
  const events = await workspace.readLedger();
  const decisions = foldLedger(event ? [...events, event] : events).active;
  const factsVersion = await versionFacts(workspace, settings, decisions);
  const measuresVersion = digest([factsVersion, String(settings.resolution)], 16);
  const stored = await workspace.versions();
  if (stored.facts === factsVersion && stored.measures === measuresVersion) {
    if (event) await workspace.appendLedger([event]);
    return false;
  }

  tell("resolving", 0, "finding which names are the same");
  const documents = await collect(workspace.readDocumentMentions());
  const readPrint = (id: string) => workspace.readPrint(id);
  const stories = await groupStories(documents, { signatures: workspace.readSignatures(), readPrint });
  const repeats = await findRepeats(documents, stories, readPrint);
  const { heads } = stories;
  const standing = findStandingLines(await collect(workspace.readRepeatedLines()), heads);
  const resolved = resolveEntities(documents, { heads, standing }, decisions);
  const { entities, resolutions } = resolved;
  const unfit = resolved.unfit.find(({ id }) => id === event?.id);
  if (unfit) throw new UsageProblem(`This cannot be followed: ${unfit.reason}`);

  tell("relating", 1, `relating ${entities.length} entities`);
  const { coMentions, listParagraphs } = findCoMentions(
    documents,
    resolutions,
    { heads, repeats },
    { listLimit: settings["list-limit"] },
  );
  const facts: Facts = {
    version: factsVersion,
    heads,
    duplicateOf: duplicateOf(documents, heads),
    repeats,
    standing,
    ...resolved,
    coMentions,
    listLimit: settings["list-limit"],
    listParagraphs,
  };

  tell("measuring", 2, `measuring ${coMentions.length} links`);
  const measures = await measureGraph(facts, documents, readNamingParagraphs(workspace, documents, facts), {
    resolution: settings.resolution,
    listLimit: settings["list-limit"],
    version: measuresVersion,
    onStep: (step) => tell("measuring", 2, step),
  });

  tell("storing", 3, "storing the graph");
  if (event) await workspace.appendLedger([event]);
  await workspace.writeDerived(facts, measures);
  tell("storing", 4, "done");
  return true;
}

/** Changes when a source, its name, a setting that matters or a decision does. */
async function versionFacts(
  workspace: Workspace,
  settings: Settings,
  decisions: readonly ActiveDecision[],
): Promise<string> {
  const fingerprints = [...(await workspace.readFingerprints())].sort(([x], [y]) => compareCodePoints(x, y));
  const parts = [DERIVATION, String(settings["list-limit"]), ...fingerprints.flat()];
  return digest(decisions.length > 0 ? [...parts, JSON.stringify(decisions)] : parts, 16);
}

/** Every paragraph that names entities and repeats no other, with their ids: what communities are labelled by. */
async function* readNamingParagraphs(workspace: Workspace, documents: readonly DocumentMentions[], facts: Facts) {
  const named = new Map<string, Set<string>>();
  for (const { id, mentions } of documents) {
    const repeated = facts.repeats.get(id);
    for (const [i, { paragraph }] of mentions.entries()) {
      const entity = facts.resolutions.get(id)?.[i]?.entity;
      if (entity === undefined || repeated?.has(paragraph)) continue;
      const place = `${id} ${paragraph}`;
      const there = named.get(place) ?? new Set();
      named.set(place, there.add(entity));
    }
  }
  for await (const batch of workspace.readParagraphTexts()) {
    yield batch.flatMap(({ document, paragraph, text }) => {
      const entities = named.get(`${document} ${paragraph}`);
      return entities ? [{ entities: [...entities], text }] : [];
    });
  }
}

async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const batch of batches) for (const item of batch) all.push(item);
  return all;
}
