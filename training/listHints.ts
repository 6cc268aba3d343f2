/**
 * Lists what the rules alone find in texts: the network is shown it as a hint beside each word.
 *
 * Standard input: one JSON array of sentences a line, which is one text. Standard output: for each line one JSON array of
 * `[sentence, start, end, kind]`, offsets in UTF-16 units into that sentence.
 */

import { createInterface } from "node:readline";
import type { Document } from "../src/model.ts";
import { openRulesRecognizer } from "../src/recognize/rules/openRulesRecognizer.ts";

const rules = openRulesRecognizer();
for await (const line of createInterface({ input: process.stdin })) {
  const sentences = JSON.parse(line) as readonly string[];
  const starts: number[] = [];
  let text = "";
  for (const sentence of sentences) {
    starts.push(text.length);
    text += `${sentence}\n`;
  }
  const spans = sentences.map((sentence, i) => ({ start: starts[i] ?? 0, end: (starts[i] ?? 0) + sentence.length }));
  const whole = { start: 0, end: Math.max(0, text.length - 1) };
  const document: Document = {
    ...whole,
    id: "",
    source: "",
    title: null,
    author: null,
    url: null,
    outlet: null,
    date: null,
    contentHash: "",
    paragraphs: [{ ...whole, role: "TEXT", sentences: spans }],
  };
  const mentions = await rules.recognizeMentions({ name: "", text, encoding: "utf-8" }, document);
  const hints = mentions.map(({ start, end, kind, sentence }) => {
    const from = starts[sentence] ?? 0;
    return [sentence, start - from, end - from, kind];
  });
  process.stdout.write(`${JSON.stringify(hints)}\n`);
}
