import { openRecognizer } from "../../src/recognize/openRecognizer.ts";
import { makeDocument } from "../make.ts";

const recognizer = openRecognizer("rules");

/** Recognises a plain text and gives it back with its mentions marked, as `makeDocument` reads them. */
export async function recognizeMarked(text: string): Promise<string> {
  const { source, document } = makeDocument(text);
  let marked = "";
  let at = 0;
  for (const { start, end, kind, text: words } of await recognizer.recognizeMentions(source, document)) {
    marked += `${source.text.slice(at, start)}[${kind} ${words}]`;
    at = end;
  }
  return marked + source.text.slice(at);
}
