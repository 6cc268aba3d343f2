/** The limits that hold for every query, from the command line as over HTTP. */

import type { ParseOptions, ValidationRule } from "graphql";
import { limitDepth } from "./limitDepth.ts";

export const PARSE_OPTIONS: ParseOptions = { maxTokens: 2000 };

/** Beside those of the GraphQL specification. */
export const VALIDATION_RULES: ValidationRule[] = [limitDepth];
