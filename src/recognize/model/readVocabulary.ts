import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Vocabulary {
  /** One piece for each id. */
  readonly vocabulary: readonly string[];
  readonly isUncased: boolean;
}

/**
 * Reads a folder's WordPiece vocabulary from `vocab.txt`, else from `tokenizer.json`. Returns what is wrong, as part of a
 * sentence, where there is none or the tokenizer is of another sort.
 */
export function readVocabulary(folder: string): Vocabulary | string {
  const tokenizer = readJson(join(folder, "tokenizer.json")) as Tokenizer | null;
  const config = readJson(join(folder, "tokenizer_config.json")) as { readonly do_lower_case?: unknown } | null;
  const sort = tokenizer?.model?.type;
  if (sort !== undefined && sort !== "WordPiece")
    return `its tokenizer is ${sort}, and only BERT's WordPiece is supported`;
  const told = config?.do_lower_case;
  const isUncased = typeof told === "boolean" ? told : tokenizer ? lowers(tokenizer.normalizer) : true;
  const lines = readText(join(folder, "vocab.txt"));
  if (lines !== null) return { vocabulary: lines.replace(/\r?\n$/, "").split(/\r?\n/), isUncased };
  const ids = tokenizer?.model?.vocab;
  if (!ids)
    return "it has neither vocab.txt nor a vocabulary in tokenizer.json, and only BERT's WordPiece is supported";
  const vocabulary: string[] = [];
  for (const [piece, id] of Object.entries(ids)) {
    if (!Number.isInteger(id) || id < 0 || id >= MOST_PIECES) return `its piece "${piece}" has the id ${id}`;
    vocabulary[id] = piece;
  }
  return { vocabulary: Array.from(vocabulary, (piece: string | undefined) => piece ?? ""), isUncased };
}

const MOST_PIECES = 2_000_000;

interface Normalizer {
  readonly lowercase?: boolean;
  readonly type?: string;
  readonly normalizers?: readonly Normalizer[];
}

interface Tokenizer {
  readonly model?: { readonly type?: string; readonly vocab?: Readonly<Record<string, number>> };
  readonly normalizer?: Normalizer | null;
}

/** Whether a normaliser lowers letters, itself or by one of those it is made of. */
function lowers(normalizer: Normalizer | null | undefined): boolean {
  if (!normalizer) return false;
  if (normalizer.normalizers) return normalizer.normalizers.some(lowers);
  return normalizer.lowercase ?? normalizer.type === "Lowercase";
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path) ?? "null");
  } catch {
    return null;
  }
}
