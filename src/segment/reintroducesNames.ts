/**
 * Whether a text names in full someone whom the text before it had already come to call by the last name alone, as a new
 * article does and an essay's next section does not.
 */
export function reintroducesNames(before: string, after: string): boolean {
  // The last two of the capitals: "Russian President Vladimir Putin".
  const names = new Set((after.match(CAPITALS) ?? []).slice(0, 30).map((run) => run.split(" ").slice(-2).join(" ")));
  return [...names].some((name) => {
    const at = before.indexOf(name);
    if (at < 0) return false;
    const cut = name.lastIndexOf(" ") + 1;
    return standsAlone(before.slice(at + name.length), name.slice(cut));
  });
}

const CAPITALS = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu;

/** Whether the last name occurs as a word of its own, without a word with a capital before it. */
function standsAlone(text: string, lastName: string): boolean {
  for (let at = text.indexOf(lastName); at >= 0; at = text.indexOf(lastName, at + 1)) {
    const isWord = !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + lastName.length));
    const hasCapitalBefore = /\p{Lu}[\p{L}-]* $/u.test(text.slice(Math.max(0, at - 30), at));
    if (isWord && !hasCapitalBefore) return true;
  }
  return false;
}
