import type { Found, Reader } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { memberContent } from "./memberContent.ts";
import { isMemberLeftOut, openMemberNames } from "./nameMembers.ts";
import { openZip, type ZipMember } from "./openZip.ts";

/**
 * Reads what is packed as a zip: an office file or a book as such, any other archive member by member, in the order of
 * their names. Hidden files and READMEs are left out, as in folders.
 */
export const readZip: Reader = async function* (content, options): AsyncGenerator<Found> {
  const members = await openZip(content, options.maxEntries);
  const read = await findPackedReader(content.name, members);
  if (read) return yield* read(content, options);
  options.budget.takeMembers(content.name, members.length);
  const nameMember = openMemberNames();
  for (const member of members) {
    if (isMemberLeftOut(member.name)) continue;
    const name = nameMember(member.name);
    const refused = explainUnread(member);
    if (refused) yield { refused: { name: `${content.name}!/${name}`, ...refused } };
    else yield { member: memberContent(content.name, { ...member, name }, options) };
  }
};

function explainUnread({ isEncrypted, isLink }: ZipMember) {
  if (isEncrypted) return { reason: "it is encrypted", advice: "unpack it with its password first" };
  return isLink ? { reason: "it is a link, and links are not followed", advice: null } : null;
}

/** Office files are zip archives, told by what stands in them. */
async function findPackedReader(name: string, members: readonly ZipMember[]): Promise<Reader | null> {
  const names = new Set(members.map((member) => member.name));
  if (names.has("word/document.xml")) return (await import("../office/readDocx.ts")).readDocx;
  if (names.has("META-INF/container.xml")) return (await import("../office/readEpub.ts")).readEpub;
  if (names.has("content.xml") && names.has("mimetype")) return (await import("../office/readOdt.ts")).readOdt;
  if (names.has("xl/workbook.xml")) throw new RefusedFile(name, "it is a workbook of tables", { advice: TABLE_ADVICE });
  if (names.has("ppt/presentation.xml")) throw new RefusedFile(name, "it is slides", { advice: "save it as PDF" });
  return null;
}

export const TABLE_ADVICE = "save each table as CSV";
