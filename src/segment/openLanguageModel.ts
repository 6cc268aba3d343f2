import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

let opened: ((text: string) => string | null) | undefined;

/**
 * Opens eld's smallest n-gram model (60 languages, 99 % of single sentences right by its author's count): the function
 * it returns tells a text's language by its first 350 bytes, null where the model does not trust itself.
 */
export function openLanguageModel(): (text: string) => string | null {
  return (opened ??= readModel());
}

/** With the first text only, as it costs 40 MB and 0.1 s. `require` waits for it; segmenting need not be asynchronous. */
function readModel(): (text: string) => string | null {
  const file = fileURLToPath(import.meta.resolve("eld/extrasmall"));
  const eld: unknown = createRequire(import.meta.url)(file);
  if (!isEld(eld)) throw new Error("eld/extrasmall must have a detector.");
  return (text) => {
    const found = eld.eld.detect(text);
    return found.isReliable() ? found.language : null;
  };
}

interface Eld {
  readonly eld: { detect(text: string): { readonly language: string; isReliable(): boolean } };
}

function isEld(value: unknown): value is Eld {
  return typeof value === "object" && value !== null && "eld" in value;
}
