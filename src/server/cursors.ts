import { digest } from "../digest.ts";
import { badUserInput, staleCursor } from "./clientErrors.ts";
import type { Version } from "./schema-types.ts";

/** Makes the opaque cursor of the item at `offset` of a list, good for one version of the graph. */
export function toCursor(version: Version, offset: number): string {
  return Buffer.from(`${toStamp(version)}.${offset}`).toString("base64url");
}

/** Reads a cursor's offset. Throws BAD_USER_INPUT for what is no cursor, STALE_CURSOR for one of another version. */
export function readCursor(version: Version, cursor: string): number {
  const match = CURSOR.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  const [, stamp, digits] = match ?? [];
  if (stamp === undefined || digits === undefined) throw badUserInput("after must be a cursor that this server gave.");
  if (stamp !== toStamp(version)) throw staleCursor();
  return Number(digits);
}

const CURSOR = /^([0-9a-f]{12})\.(0|[1-9][0-9]{0,9})$/;

// Measures give orders and communities, so they count too.
function toStamp({ facts, measures }: Version): string {
  return digest([facts, measures], 12);
}
