/** What wire prose says over and over, whatever the event: unrelated articles share these runs of words. */
export const STOCK_PHRASES: readonly string[] = [
  "said in a statement on Tuesday",
  "told reporters after the meeting",
  "did not immediately respond to a request for comment",
  "spoke on condition of anonymity because they were not authorized to speak to the media",
  "according to people familiar with the matter",
  "the statement did not give any further details",
  "in the first three months of the year",
  "for the first time in more than a decade",
  "as part of a wider effort to",
  "at a press conference in the capital on Monday",
  "could not be independently verified",
  "a spokesman for the ministry declined to comment",
  "is expected to be signed by the end of the month",
  "compared with the same period a year earlier",
  "the two sides agreed to meet again next week",
  "who asked not to be named because the talks are private",
  "the move comes amid growing concern about",
  "it was not immediately clear whether",
  "on the sidelines of the summit",
  "has repeatedly denied any wrongdoing",
  "in an interview published on Sunday",
  "local media reported on Thursday",
  "will come into force at the beginning of next year",
  "according to figures released on Friday",
  "the government has said it will",
  "a court is due to hear the case later this month",
  "in what officials described as a routine inspection",
  "no one was hurt and the cause is under investigation",
  "the company said in a filing with the regulator",
  "analysts said the decision had been widely expected",
];

/** The words that hold English together, most frequent first. */
export const SMALL_WORDS: readonly string[] = (
  "the of to and a in that is was for it on with as he his by at be from are this had but not have which they one " +
  "were all their has would what will there if can more when who so no out up into them then its only some could time " +
  "these two may first other after over also than most any between under last our year still through before where new"
).split(" ");
