import type { Reader } from "../Content.ts";
import { readMessage } from "./readMessage.ts";

/** Reads one message (RFC 5322): a source of its own text, and what is attached as members. */
export const readMail: Reader = async function* (content, options) {
  yield* readMessage(content.name, await content.whole(), options);
};
