import type { Found, Reader } from "../Content.ts";
import { refuseLarge } from "../refuseLarge.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { readMessage } from "./readMessage.ts";
import { splitMessages } from "./splitMessages.ts";

/** Reads a mailbox (mbox): each message is a source, `NAME!/1` and so on; one that cannot be read ends alone. */
export const readMailbox: Reader = async function* ({ name, stream }, options): AsyncGenerator<Found> {
  for await (const { number, bytes } of splitMessages(stream(), options.maxBytes)) {
    const member = `${name}!/${number}`;
    try {
      if (!bytes) throw refuseLarge(member, options.maxBytes);
      yield* readMessage(member, bytes, options);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      yield { refused: { name: member, reason: error.reason, advice: error.advice } };
    }
  }
};
