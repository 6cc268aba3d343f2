import { type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";

import { compareCodePoints, type Refusal } from "../model.ts";
import { UsageProblem } from "../problem.ts";
import { explainFileError } from "./explainFileError.ts";
import { isUnder, walkFolder } from "./walkFolder.ts";

/** One file to read. */
export interface Input {
  /** The source's name: the path under the PATH it was given with, prefixed by that PATH's last part. */
  readonly name: string;
  /** Absolute, without symbolic links. */
  readonly path: string;
  /** Its size in bytes. */
  readonly bytes: number;
}

export interface InputRoot {
  /** Prefix of the names of all that was found under it. */
  readonly name: string;
  /** Absolute, without symbolic links; or PIPE. */
  readonly path: string;
}

export interface InputListing {
  readonly roots: readonly InputRoot[];
  /** Ordered by name; the same file is listed once. */
  readonly inputs: readonly Input[];
  /** Ordered by name. */
  readonly refused: readonly Refusal[];
}

export interface ListInputsOptions {
  /** Takes the place of PATH's last part in all names. Only with one PATH. @default none */
  readonly as?: string;
}

/** The path that stands for standard input; a file of that name is `./-`. */
export const PIPE = "-";

/**
 * Lists the files under the given paths, folders searched to the bottom. Hidden files and READMEs are left
 * out; what cannot be read, and links that lead out of all that was given, are listed as refused, and the rest goes on.
 * Opens no file.
 * PIPE is a root without files, named `stdin`. Throws a UsageProblem for a missing path, for two roots of one name, and for `as` with several paths.
 */
export async function listInputs(paths: readonly string[], options: ListInputsOptions = {}): Promise<InputListing> {
  if (paths.length === 0) throw new UsageProblem("Name at least one file or folder to read.");
  const roots = await findRoots(paths, options.as);
  const inputs = new Map<string, Input>();
  const refused: Refusal[] = [];
  // Outer folders first, so that a file given twice has the same name in whatever order the paths were given.
  for (const { name, path, real, stats } of roots.toSorted((a, b) => a.real.length - b.real.length)) {
    if (path === PIPE) continue;
    if (stats.isDirectory()) {
      const found = await walkFolder(real, name);
      for (const { real: key, ...input } of found.files) if (!inputs.has(key)) inputs.set(key, input);
      const outward = found.outward.filter((link) => !roots.some((root) => isUnder(root.real, link.real)));
      refused.push(...found.refused, ...outward.map(refuseLink));
    } else if (!stats.isFile()) refused.push({ name, reason: "it is no regular file" });
    else if (!inputs.has(real)) inputs.set(real, { name, path: real, bytes: stats.size });
  }
  return {
    roots: roots.map(({ name, real }) => ({ name, path: real })),
    inputs: [...inputs.values()].sort((a, b) => compareCodePoints(a.name, b.name)),
    refused: refused.sort((a, b) => compareCodePoints(a.name, b.name)),
  };
}

function refuseLink({ name }: { readonly name: string }): Refusal {
  return {
    name,
    reason: "it is a link that leads out of the folder",
    advice: "to read what it leads to, give that as a PATH of its own",
  };
}

/** Throws the UsageProblem that `listInputs` would throw for these paths, before any is searched. */
export async function checkPaths(paths: readonly string[], options: ListInputsOptions = {}): Promise<void> {
  await findRoots(paths, options.as);
}

interface FoundRoot extends InputRoot {
  /** Without symbolic links: equal for the same file. */
  readonly real: string;
  readonly stats: Pick<Stats, "isDirectory" | "isFile" | "size">;
}

const NO_STATS = { isDirectory: () => false, isFile: () => false, size: 0 };

async function findRoots(paths: readonly string[], as: string | undefined): Promise<readonly FoundRoot[]> {
  const roots = new Map<string, FoundRoot>();
  for (const given of paths) {
    const root = await findRoot(given, as);
    if (!roots.has(root.real)) roots.set(root.real, root);
  }
  if (as !== undefined && roots.size > 1) {
    throw new UsageProblem("--as NAME names one PATH, but several were given: build them one after the other.");
  }
  const byName = new Map<string, FoundRoot>();
  for (const root of roots.values()) {
    const other = byName.get(root.name);
    if (other) {
      throw new UsageProblem(
        `${other.path} and ${root.path} would both be named ${root.name}: build one of them apart, with --as NAME.`,
      );
    }
    byName.set(root.name, root);
  }
  return [...roots.values()];
}

async function findRoot(given: string, as: string | undefined): Promise<FoundRoot> {
  const path = given === PIPE ? PIPE : resolve(given);
  const name = as ?? (given === PIPE ? "stdin" : basename(path));
  if (given === "") throw new UsageProblem("A PATH is empty: name a file or a folder.");
  if (name === "") throw new UsageProblem(`${given} has no name of its own: give it one with --as NAME.`);
  if (/[/\\]/.test(as ?? "") || name === "." || name === "..") {
    throw new UsageProblem(`--as must be a plain name without slashes, but it is ${JSON.stringify(name)}.`);
  }
  if (path === PIPE) return { name, path, real: PIPE, stats: NO_STATS };
  try {
    return { name, path, real: await realpath(path), stats: await stat(path) };
  } catch (cause) {
    throw new UsageProblem(`${given} cannot be read: ${explainFileError(cause).replace("file", "file or folder")}.`, {
      cause,
    });
  }
}
