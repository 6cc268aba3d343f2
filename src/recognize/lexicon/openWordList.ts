import { readFileSync } from "node:fs";
import wordListPath from "word-list";

/** Opens a list of 274,000 English words without proper names; the function it returns tells whether it holds a word. */
export function openWordList(): (word: string) => boolean {
  // One sorted string, searched by halves: a Set of it would cost 20 MB and 60 ms a thread.
  const list = `\n${readFileSync(wordListPath, "latin1")}\n`;
  return (word) => {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const start = list.lastIndexOf("\n", (low + high) >> 1) + 1;
      const end = list.indexOf("\n", start);
      if (end < 0) return false;
      const entry = list.slice(start, end);
      if (entry === word) return true;
      if (entry < word) low = end;
      else high = start - 1;
    }
    return false;
  };
}
