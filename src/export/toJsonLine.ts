/**
 * One line of JSON Lines, with its `\n`. The keys keep their order.
 *
 * U+0085, U+2028 and U+2029 are written as escapes: Node's `readline` and Python's `splitlines` end a line there.
 */
export function toJsonLine(value: object): string {
  const json = JSON.stringify(value).replace(LINE_ENDS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${json}\n`;
}

const LINE_ENDS = /[\u0085\u2028\u2029]/g;
