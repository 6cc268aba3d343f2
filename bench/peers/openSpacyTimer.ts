import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { SPACY_SCRIPT } from "./runSpacy.ts";

export interface SpacyTimer {
  /** Milliseconds for all texts, on one thread: the whole pipeline, or tok2vec and ner alone. */
  time(pipeline: "full" | "ner"): Promise<number>;
  close(): void;
}

/** Starts a Python that holds the texts and both pipelines, and waits to be asked. */
export function openSpacyTimer(python: string, texts: readonly string[]): SpacyTimer {
  const child = spawn(python, [SPACY_SCRIPT, "--time"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // A Python that refused has said why by itself, and is told of below, when it does not answer.
  child.stdin.on("error", () => undefined);
  child.stdin.write(texts.map((text) => `${JSON.stringify(text)}\n`).join("") + "\n");
  return {
    async time(pipeline) {
      child.stdin.write(`${pipeline}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error("spaCy ended before it answered.");
      return 1000 * Number(value);
    },
    close: () => child.stdin.end(),
  };
}
