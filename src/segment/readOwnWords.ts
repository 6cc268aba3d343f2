import type { Paragraph } from "../model.ts";
import { readDateline } from "./findDateline.ts";

/** Gives the words of each paragraph in order, the first TEXT among them without its dateline. */
export function* readOwnWords(text: string, paragraphs: Iterable<Paragraph>): Generator<string> {
  let opened = false;
  for (const { role, start, end } of paragraphs) {
    const words = text.slice(start, end);
    const dateline = role === "TEXT" && !opened ? readDateline(words) : null;
    opened ||= role === "TEXT";
    yield words.slice(dateline?.length ?? 0);
  }
}
