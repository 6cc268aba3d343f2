import type { Document } from "../../src/model.ts";
import { segmentSource } from "../../src/segment/segmentSource.ts";

/** Segments a text of the name `test.txt`. */
export function segmentText(text: string): readonly Document[] {
  return segmentSource({ name: "test.txt", text, encoding: "utf-8" });
}

/** The paragraphs of all documents, as role and text: what a reader would see. */
export function showParagraphs(text: string): readonly string[][] {
  return segmentText(text).map(({ paragraphs }) =>
    paragraphs.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`),
  );
}
