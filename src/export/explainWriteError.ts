import { Problem } from "../problem.ts";

/** Turns an error of the system into a Problem that names what could not be written and says what to do. */
export function explainWriteError(error: unknown, name: string): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const advice = typeof code === "string" && Object.hasOwn(ADVICE, code) ? ADVICE[code] : undefined;
  const reason = advice ?? (error instanceof Error ? `the system says: ${error.message}` : "the reason is not known");
  return new Problem(`${name} could not be written: ${reason}.`, { cause: error });
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist; make the folder first, or name another file",
  ENOTDIR: "a part of its path is a file and not a folder; name another file",
  EISDIR: "it is a folder; name a file in it",
  EACCES: "you may not write there; name a file in a folder of your own",
  EPERM: "you may not write there; name a file in a folder of your own",
  EROFS: "the disk can only be read; name a file on another one",
  ENOSPC: "the disk is full; free some space, or name a file on another disk",
  EDQUOT: "your share of the disk is used up; free some space, or name a file on another disk",
  EFBIG: "it would be larger than the disk or your limits allow; name a file on another disk",
  ENAMETOOLONG: "its name is too long; choose a shorter one",
};
