import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Span } from "../../src/model.ts";
import { SHARED } from "../shared.ts";

/** A gold file and the page it marks. */
export interface Gold {
  /** `004`. */
  readonly name: string;
  readonly path: string;
  /** The page's file name. */
  readonly source: string;
  readonly text: string;
  readonly articles: readonly Span[];
}

/** Reads the gold files and their pages, ordered by name. */
export function readGolds(): readonly Gold[] {
  return readdirSync(join(SHARED, "gold"))
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const path = join(SHARED, "gold", file);
      const { source, articles } = JSON.parse(readFileSync(path, "utf8")) as Pick<Gold, "source" | "articles">;
      const text = new TextDecoder().decode(readFileSync(join(SHARED, "seeds", source)));
      const spans = articles.map(({ start, end }) => ({ start, end }));
      return { name: basename(file, ".gold.json"), path, source, text, articles: spans };
    });
}
