import { memberContent } from "../archive/memberContent.ts";
import { openZip } from "../archive/openZip.ts";
import type { Content, ReadOptions } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";

/** The parts of an office file or a book, by their names in it. */
export interface Package {
  readonly names: readonly string[];
  /** Null where there is no such part. Throws a RefusedFile where it is damaged or too large. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

export async function openPackage(content: Content, options: ReadOptions): Promise<Package> {
  const members = new Map((await openZip(content, options.maxEntries)).map((member) => [member.name, member]));
  return {
    names: [...members.keys()],
    read: async (name) => {
      const member = members.get(name);
      if (!member) return null;
      if (member.isEncrypted) {
        throw new RefusedFile(content.name, "it is encrypted", { advice: "save it without a password" });
      }
      return memberContent(content.name, member, options).whole();
    },
  };
}
