import { fileURLToPath } from "node:url";

/** Data that stand beside a checkout, not in it: `seeds`, `gold`, `eval`, `ner`. */
export const SHARED = fileURLToPath(new URL("../../shared", import.meta.url));
