import { createRequire } from "node:module";

export interface WordTags {
  readonly version: string;
  /** Lower-case words and phrases, each with its tags: `said` → `PastTense`, `steve` → `MaleName`. */
  readonly tags: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Reads the lexicon of compromise: 24,000 English words and names with their parts of speech.
 *
 * Its tagger is not run: at 100 kB/s it would halve our speed, and on top of our rules it found nothing more.
 */
export function readCompromise(): WordTags {
  // The bundled build loads in half the time of the 200 modules that `import` would resolve to.
  const compromise: unknown = createRequire(import.meta.url)("compromise/two");
  if (!isCompromise(compromise)) throw new Error("compromise/two must have a version and a lexicon.");
  return { version: compromise.version, tags: compromise.model().one.lexicon };
}

interface Compromise {
  readonly version: string;
  model(): { readonly one: { readonly lexicon: WordTags["tags"] } };
}

function isCompromise(value: unknown): value is Compromise {
  return typeof value === "function" && "version" in value && "model" in value;
}
