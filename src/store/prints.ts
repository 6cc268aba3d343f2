import type { Print } from "../model.ts";
import type { Database } from "./database.ts";
import { inBatches } from "./readLines.ts";

export interface DocumentSignature {
  /** The document's. */
  readonly id: string;
  readonly signature: Uint16Array;
}

/** @param document the document's key */
export function insertPrint(db: Database, document: number, { signature, shingles, counts, bound }: Print): void {
  if (signature.length === 0) return;
  db.run("INSERT INTO signatures (document, signature) VALUES (?, ?)", document, toBytes(signature));
  db.run(
    "INSERT INTO shingles (document, shingles, counts, bound) VALUES (?, ?, ?, ?)",
    ...[document, toBytes(shingles), toBytes(counts), Math.log2(bound)],
  );
}

export async function* readSignatures(db: Database): AsyncGenerator<readonly DocumentSignature[]> {
  const rows = db.iterate<{ id: string; signature: Uint8Array }>(
    "SELECT d.id, p.signature FROM signatures p JOIN documents d USING (document)",
  );
  for await (const batch of inBatches(rows)) {
    yield batch.map(({ id, signature }) => ({ id, signature: new Uint16Array(toBuffer(signature)) }));
  }
}

export function readPrint(db: Database, id: string): Print | null {
  const row = db.get<{ signature: Uint8Array; shingles: Uint8Array; counts: Uint8Array; bound: number }>(
    `SELECT signature, shingles, counts, bound FROM documents JOIN shingles USING (document)
     JOIN signatures USING (document) WHERE id = ?`,
    id,
  );
  if (!row) return null;
  return {
    signature: new Uint16Array(toBuffer(row.signature)),
    shingles: new Uint32Array(toBuffer(row.shingles)),
    counts: new Uint32Array(toBuffer(row.counts)),
    bound: 2 ** row.bound,
  };
}

// As the processor has them: all that Node 24 is made for but one (s390x) are little-endian.
function toBytes({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A copy of its own, so that it begins where numbers may. */
function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
