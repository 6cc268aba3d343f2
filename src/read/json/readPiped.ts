import { digest } from "../../digest.ts";
import type { Found, Reader } from "../Content.ts";
import { decodeText } from "../decodeText.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { type FieldMap, findField } from "./fieldMap.ts";
import { parseRecord, readRecord, TextlessRecord } from "./readRecord.ts";
import { listRecordLines } from "./readJsonLines.ts";

/**
 * Reads JSON Lines from a pipe. Records are named by their id, their URL or a hash of all of them, so that a second pipe
 * adds to the first. A record that came before is left out; another one of the same name is told apart by a hash.
 */
export const readPiped: Reader = async function* ({ name: root, stream }, { maxBytes, fields }): AsyncGenerator<Found> {
  const given = new Map<string, string>();
  let isEmpty = true;
  for await (const record of listRecordLines(root, stream(), maxBytes)) {
    isEmpty = false;
    const line = `line ${record.name.slice(root.length + MEMBER.length)}`;
    if ("reason" in record) {
      yield { refused: { ...record, name: root, reason: `${line}: ${record.reason}` } };
      continue;
    }
    const hash = digest([record.json], 12);
    try {
      let name = `${root}${MEMBER}${findMember(parseRecord(root, decodeText(record.json).text), fields) ?? hash}`;
      const before = given.get(name);
      if (before !== undefined && before !== hash) name += `~${hash}`;
      if (given.get(name) === hash) continue;
      given.set(name, hash);
      yield { source: readRecord({ ...record, name }, fields) };
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      const { reason, advice } = error;
      if (error instanceof TextlessRecord) yield { refused: { name: root, reason, advice, isTextless: true } };
      else yield { refused: { name: root, reason: `${line}: ${reason}`, advice } };
    }
  }
  if (isEmpty) throw new RefusedFile(root, "it is empty");
};

/** Between a file's name and a member's. */
const MEMBER = "!/";

function findMember(record: object, fields: FieldMap): string | null {
  for (const names of [fields.id, fields.url]) {
    const value = findField(record, names);
    if (typeof value !== "number" && typeof value !== "string") continue;
    const member = String(value).trim();
    if (member !== "") return member.length > 300 || /\p{C}/u.test(member) ? digest([member], 12) : member;
  }
  return null;
}
