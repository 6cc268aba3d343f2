import { RefusedFile } from "../RefusedFile.ts";
import { TooManyElements } from "./parseHtml.ts";

/** Runs `work` on a page; one that is too large comes out as a RefusedFile of that name. */
export function refuseAs<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof TooManyElements) {
      throw new RefusedFile(name, cause.reason, { advice: cause.advice, cause });
    }
    throw cause;
  }
}
