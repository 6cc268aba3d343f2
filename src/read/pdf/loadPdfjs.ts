import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import type * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";

/** pdf.js, as far as it is used here. */
export type Pdfjs = typeof pdfjs;

/**
 * Loads pdf.js, without the native drawing library that it loads where it finds it, and misses aloud where it does not:
 * reading text draws nothing, and the library takes 35 MB and 200 ms.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === DRAWING ? { url: STAND_IN, format: "commonjs", shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === STAND_IN
        ? {
            format: "commonjs",
            // pdf.js makes a matrix as it loads.
            source: "module.exports = { DOMMatrix: class {}, Path2D: class {} };",
            shortCircuit: true,
          }
        : next(url, context),
  });
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    hooks.deregister();
  }
}

const DRAWING = "@napi-rs/canvas";
const STAND_IN = "comention:no-drawing";

/** The folder with the tables of Chinese, Japanese and Korean encodings that files may name without holding them. */
export function findCharacterMaps(): string {
  return fileURLToPath(new URL("cmaps/", import.meta.resolve("pdfjs-dist/package.json")));
}
