import { createHash } from "node:crypto";

/** Hashes the parts, in order, to `length` hexadecimal digits of SHA-256; `["ab", "c"]` and `["a", "bc"]` differ. */
export function digest(parts: readonly (string | Uint8Array)[], length = 32): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(`${typeof part === "string" ? Buffer.byteLength(part) : part.byteLength}:`);
    hash.update(part);
  }
  return hash.digest("hex").slice(0, length);
}
