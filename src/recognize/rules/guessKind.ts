import type { Kind, Span } from "../../model.ts";
import { compareCodePoints } from "../../model.ts";
import { findVotes } from "./findVotes.ts";
import type { Name, Vote } from "./Name.ts";
import type { Reading } from "./Reading.ts";
import type { Token } from "./splitTokens.ts";

/** Guesses the kind of an unknown name from the words around it and from its form: how it ends, or else `prior`. */
export function guessKind({ lexicon, tokens }: Reading, name: Span, prior?: Vote): Name {
  const votes = findVotes(lexicon, tokens, name);
  const form = prior ?? readEnding(tokens[name.end - 1]);
  const best = toBestKind(form ? [...votes, form] : votes);
  const weight = best === undefined ? 0 : best[1] >= 3 ? 2 : 1;
  return { ...name, kind: best?.[0] ?? null, weight, votes, ...(form ? { prior: form } : {}) };
}

/** The kind with the most points, ties by name, if any has points. */
export function toBestKind(votes: Iterable<Vote>): Vote | undefined {
  const points = new Map<Kind, number>();
  for (const [kind, value] of votes) points.set(kind, (points.get(kind) ?? 0) + value);
  const [best] = [...points].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  return best && best[1] > 0 ? best : undefined;
}

function readEnding(token: Token | undefined): Vote | undefined {
  if (!token || token.text.length < 5) return undefined;
  if (PLACE_ENDING.test(token.lower)) return ["LOCATION", 1];
  if (COMPANY_ENDING.test(token.lower)) return ["ORGANIZATION", 2];
  if (PERSON_ENDING.test(token.lower)) return ["PERSON", 1];
  return undefined;
}

// Endings of place names, of company names and of surnames in the languages of Europe, the Caucasus and Central Asia.
const PLACE_ENDING = /(?:stan|burg|grad|ville|shire|polis|abad|sk|pur|shahr|borough|land|istan|ovo|vka|insk)$/;
const COMPANY_ENDING = /(?:tech|soft|corp|bank|neft|gaz|prom|mobil|post|media)$/;
const PERSON_ENDING =
  /(?:ov|ev|ova|eva|sky|skiy|skyy|skaya|enko|vich|shvili|dze|yan|son|sen|ez|escu|oglu|opoulos|berg|stein|man|chuk|iak|yuk|ini|elli)$/;
