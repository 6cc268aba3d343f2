/**
 * Whether a sentence speaks of the day named in it as one to come: of the words that tell so or the contrary, the last
 * of the six before it, else the first of the four after it. "said on Thursday that it will" tells of the past.
 */
export function isAhead(sentence: string, start: number, end: number): boolean {
  const before =
    sentence
      .slice(Math.max(0, start - REACH), start)
      .match(WORD)
      ?.slice(-6)
      .reverse() ?? [];
  const after =
    sentence
      .slice(end, end + REACH)
      .match(WORD)
      ?.slice(0, 4) ?? [];
  for (const word of [...before, ...after]) {
    if (AHEAD.test(word)) return true;
    if (PAST.test(word)) return false;
  }
  return false;
}

/** UTF-16 units. */
const REACH = 100;
const WORD = /[\p{L}’']+/gu;
const AHEAD =
  /^(?:will|would|shall|should|must|might|scheduled|due|set|expected|planned|plans?|planning|upcoming|begins?|starts?|opens|resumes?|wird|werden|soll|sollen|будет|будут|пройдет|пройдёт|состоится|состоятся)$/iu;
const PAST =
  /^(?:said|told|was|were|had|has|have|did|held|met|began|took|came|went|wrote|spoke|gave|made|left|saw|won|lost|wurde|wurden|hat|hatte|sagte|war|был|была|были|было|сказал|сказала|заявил|заявила|сообщил|сообщила|\p{Ll}+ed)$/u;
