import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

/** The title and the text that Readability finds in a page, by a document of jsdom's. */
export function extractByReadability(html: string): string {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const found = new Readability(window.document).parse();
  window.close();
  return `${found?.title ?? ""}\n${found?.textContent ?? ""}`;
}
