import { RefusedFile } from "./RefusedFile.ts";

/** What is larger than the setting `max-source-mb` allows, in bytes. */
export function refuseLarge(name: string, maxBytes: number): RefusedFile {
  return new RefusedFile(name, `it is larger than ${tellMegabytes(maxBytes)}`, { advice: LARGE_ADVICE });
}

export const LARGE_ADVICE = "split it into smaller files, or raise the limit (build --set max-source-mb=NUMBER)";

/** "100 MB", of bytes. */
export function tellMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString("en-US", { maximumFractionDigits: 6 })} MB`;
}
