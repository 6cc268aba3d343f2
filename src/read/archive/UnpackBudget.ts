import { RefusedFile } from "../RefusedFile.ts";
import { tellMegabytes } from "../refuseLarge.ts";

/** What the archives in one file have taken of what they may, all together. */
export interface UnpackBudget {
  /** Throws LimitReached when there are more bytes than there may be. */
  readonly takeBytes: (name: string, bytes: number) => void;
  /** Throws LimitReached when there are more members than there may be. */
  readonly takeMembers: (name: string, count: number) => void;
}

/** The end of a file with all that is in it: nothing more of it is read. */
export class LimitReached extends RefusedFile {}

export function openUnpackBudget(maxBytes: number, maxMembers: number): UnpackBudget {
  let [bytes, members] = [0, 0];
  return {
    takeBytes: (name, more) => {
      bytes += more;
      if (bytes <= maxBytes) return;
      throw new LimitReached(name, `what is packed in it is more than ${tellMegabytes(maxBytes)}`, {
        advice: "unpack it yourself, or raise the limit (build --set max-unpacked-mb=NUMBER)",
      });
    },
    takeMembers: (name, more) => {
      members += more;
      if (members <= maxMembers) return;
      throw new LimitReached(name, `it has more than ${maxMembers.toLocaleString("en-US")} members`, {
        advice: "unpack it yourself, or raise the limit (build --set max-entries=NUMBER)",
      });
    },
  };
}
