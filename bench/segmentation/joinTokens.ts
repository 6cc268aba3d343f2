/**
 * Joins a sentence's tokens as they are written: no space before what closes or after what opens, straight quotation
 * marks in pairs, "n't" and "'s" at their word, a hyphen or slash between two words tight.
 *
 * The corpora keep no word of their white space: a dash that is written as a hyphen becomes tight too.
 */
export function joinTokens(tokens: readonly string[]): string {
  let text = "";
  // The straight marks that are open.
  const open = new Set<string>();
  let isTight = true;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    let opens = OPENS.test(token);
    let closes = CLOSES.test(token);
    if (token === '"' || token === "'") {
      // The last one closes though its pair stands in another sentence; an apostrophe alone ends a word.
      closes = open.delete(token) || (i > 0 && (next === undefined || (token === "'" && !tokens.includes("'", i + 1))));
      opens = !closes;
      if (opens) open.add(token);
    }
    const joins = JOINS.test(token) && WORD.test(tokens[i - 1] ?? "") && WORD.test(next ?? "");
    if (!isTight && !closes && !joins) text += " ";
    text += token;
    isTight = opens || joins;
  });
  return text;
}

const OPENS = /^(?:[([{“‘«„¿¡$£€#<]|<<|``)$/u;
const CLOSES = /^(?:[)\]}”’»%>,;:]|>>|[.!?…]+|n['’]t|['’](?:s|m|d|re|ve|ll)|'')$/iu;
const JOINS = /^[-/–]$/u;
const WORD = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u;
