import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

import { compareCodePoints } from "../model.ts";
import { explainFileError } from "./explainFileError.ts";
import type { Refusal } from "../model.ts";
import type { Input } from "./listInputs.ts";

export interface FoundFile extends Input {
  /** Without symbolic links: equal for the same file. */
  readonly real: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly refused: readonly Refusal[];
  /** Links that lead out of the folder: their names, and where they lead, without further links. */
  readonly outward: readonly { readonly name: string; readonly real: string }[];
}

/**
 * Lists the files under a folder, to the bottom; `root` is its real path and `name` prefixes all names. Opens no file.
 * A link inside the folder stands for its target only where the target is not found without it.
 */
export async function walkFolder(root: string, name: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const refused: Refusal[] = [];
  const outward: { readonly name: string; readonly real: string }[] = [];
  const seen = new Set<string>();
  let folders: Place[] = [{ path: root, name, real: root }];
  let links: Place[] = [];
  while (folders.length > 0) {
    while (folders.length > 0) {
      const folder = folders.pop();
      if (!folder || seen.has(folder.real)) continue;
      seen.add(folder.real);
      await listFolder(folder);
    }
    // Links last and in order of name: which of several leads to a file does not hang on the order of the disk.
    folders = await followLinks(links.sort((a, b) => compareCodePoints(a.name, b.name)));
    links = [];
  }
  return { files: [...files.values()], refused, outward };

  async function listFolder(folder: Place): Promise<void> {
    const entries = await readEntries(folder);
    // A workspace that lies among the texts is not one of them.
    if (entries.some(({ name }) => name === WORKSPACE_FILE)) return;
    for (const entry of entries) {
      const place = enter(folder, entry.name);
      if (entry.isSymbolicLink()) links.push(place);
      else if (entry.isDirectory()) folders.push(place);
      else if (!entry.isFile()) refused.push({ name: place.name, reason: "it is no regular file" });
      else await addFile(place);
    }
  }

  async function readEntries(folder: Place): Promise<readonly Dirent[]> {
    try {
      return (await readdir(folder.path, { withFileTypes: true })).filter(
        (entry) => !isLeftOut(entry.name, entry.isDirectory()),
      );
    } catch (error) {
      refused.push({ name: folder.name, reason: explainEntryError(folder.name, error) });
      return [];
    }
  }

  async function addFile(place: Place): Promise<void> {
    try {
      const { size } = await lstat(place.real);
      if (!files.has(place.real)) files.set(place.real, { ...place, path: place.real, bytes: size });
    } catch (error) {
      refused.push({ name: place.name, reason: explainEntryError(place.name, error) });
    }
  }

  async function followLinks(found: readonly Place[]): Promise<Place[]> {
    const targets: Place[] = [];
    for (const link of found) {
      try {
        const real = await realpath(link.path);
        if (!isUnder(root, real)) {
          outward.push({ name: link.name, real });
          continue;
        }
        const stats = await stat(real);
        if (stats.isDirectory()) targets.push({ ...link, real });
        else if (!stats.isFile()) refused.push({ name: link.name, reason: "it is no regular file" });
        else if (!files.has(real)) await addFile({ ...link, real });
      } catch (error) {
        refused.push({ name: link.name, reason: `it is a link, and ${explainFileError(error)}` });
      }
    }
    return targets.reverse();
  }
}

/** Whether one real path is another, or lies below it. */
export function isUnder(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly real: string;
}

function enter(folder: Place, entry: string): Place {
  return { path: join(folder.path, entry), name: `${folder.name}/${entry}`, real: join(folder.real, entry) };
}

/** Node shows the bytes of a name that are not UTF-8 as U+FFFD, and then does not find the file. */
function explainEntryError(name: string, error: unknown): string {
  return name.includes("\uFFFD") ? "its name is not valid UTF-8" : explainFileError(error);
}

/** What a folder holds that is a workspace. */
const WORKSPACE_FILE = "workspace.sqlite";

/** Hidden, or about the folder rather than of it; of an archive's folders it is the same. */
export function isLeftOut(name: string, isFolder: boolean): boolean {
  return name.startsWith(".") || (isFolder ? name === "__MACOSX" : ABOUT_FOLDERS.has(name.toLowerCase()));
}

const ABOUT_FOLDERS = new Set(["readme", "readme.md", "readme.txt", "thumbs.db", "desktop.ini"]);
