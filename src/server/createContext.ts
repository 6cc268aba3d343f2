import DataLoader from "dataloader";
import type { Changes } from "../decisions.ts";
import type { Community, EntityProfile, MeasuredEntity } from "../model.ts";
import type { DocumentSummary, DocumentText, TextWindow, WorkspaceView } from "../view.ts";
import { notBuilt } from "./clientErrors.ts";
import type { GraphCache, LoadedGraph } from "./createGraphCache.ts";
import type { Version } from "./schema-types.ts";

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly view: WorkspaceView;
  /** Asked for once a request. Throws NOT_BUILT in a workspace that was never derived. */
  readonly version: () => Promise<Version>;
  readonly graph: () => Promise<LoadedGraph>;
  /** Null where nothing may be changed. */
  readonly changes: Changes | null;
  /** Forgets what was read, as after a change. */
  readonly forget: () => void;
  /** By id, null where there is none; what is asked for in one go is read in one go. */
  readonly profiles: DataLoader<string, EntityProfile | null>;
  readonly entities: DataLoader<string, MeasuredEntity | null>;
  readonly communities: DataLoader<string, Community | null>;
  readonly documents: DataLoader<string, DocumentSummary | null>;
  /** Each window of a document is read once. */
  readonly documentTexts: DataLoader<DocumentWindow, DocumentText | null, string>;
}

/** A window of the document with this id. */
export interface DocumentWindow extends TextWindow {
  readonly id: string;
}

/** Makes the context of one request. */
export function createContext(
  view: WorkspaceView,
  readGraph: GraphCache,
  changes: Changes | null = null,
): RequestContext {
  let asked: Promise<Version> | null = null;
  const version = (): Promise<Version> => (asked ??= readVersion(view));
  const context: RequestContext = {
    view,
    version,
    changes,
    forget: () => {
      asked = null;
      for (const loader of [context.entities, context.profiles, context.communities]) loader.clearAll();
      context.documents.clearAll();
      context.documentTexts.clearAll();
    },
    profiles: new DataLoader((ids) => view.findProfiles(ids), BATCHES),
    graph: async () => readGraph(await version()),
    entities: new DataLoader((ids) => view.findEntities(ids), BATCHES),
    communities: new DataLoader((ids) => view.findCommunities(ids), BATCHES),
    documents: new DataLoader((ids) => view.findDocuments(ids), BATCHES),
    documentTexts: new DataLoader(
      (windows) => Promise.all(windows.map((window) => view.readDocument(window.id, window))),
      {
        ...BATCHES,
        cacheKeyFn: ({ id, from, length }) => `${from} ${length} ${id}`,
      },
    ),
  };
  return context;
}

// Well below the number of parameters that one statement of a database takes.
const BATCHES = { maxBatchSize: 1000 };

async function readVersion(view: WorkspaceView): Promise<Version> {
  const { facts, measures, measuredFacts, behind } = await view.versions();
  if (facts === null || measures === null) throw notBuilt();
  return { facts, measures, current: measuredFacts === facts && !behind };
}

/** Loads what another thing names and so must be there. */
export async function loadKnown<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found === null) throw new Error(`The workspace names "${id}" but does not hold it.`);
  return found;
}
