import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecognizer } from "../../src/recognize/openRecognizer.ts";
import { makeDocument } from "../make.ts";
import { recognizeMarked } from "./recognizeMarked.ts";

const recognizer = openRecognizer("rules");

/** Takes the marks out, recognises, and expects the same marks. */
async function expectMarks(marked: string): Promise<void> {
  expect(await recognizeMarked(makeDocument(marked).source.text)).toBe(marked);
}

describe("openRecognizer", () => {
  it("names the versions of the lexicons and its own", () => {
    expect(recognizer.fingerprint).toMatch(/^rules \d+, compromise \d+\.\d+\.\d+, word-list \d+\.\d+\.\d+$/);
  });
});

describe("recognizeMentions", () => {
  it.each([
    ["titles stay outside", "He met President [PERSON Emmanuel Macron] and Chancellor [PERSON Friedrich Merz]."],
    ["a demonym before a title is a group", "[GROUP French] Foreign Minister [PERSON Jean-Noel Barrot] spoke."],
    ["a country before a title is a place", "Former [LOCATION UK] Prime Minister [PERSON Tony Blair] spoke."],
    ["an organization inside a title is marked", "[ORGANIZATION NATO] Secretary-General [PERSON Mark Rutte] spoke."],
    [
      "a title with a field stays outside",
      "Secretary of State [PERSON Marco Rubio] and the Minister of Finance [PERSON Bruno Le Maire] met.",
    ],
    ["a lower-case role shows a person", "It was the journalist [PERSON Oriana Fallaci] who asked."],
    [
      "the longest name wins",
      "The [ORGANIZATION German Foreign Ministry] and the [ORGANIZATION Ministry of Defense of Poland] agreed.",
    ],
    ["a list of fields is one name", "The [ORGANIZATION Ministry of Foreign Affairs and Trade] agreed."],
    ["first words may be shared", "The [LOCATION Lisbon Convention and Exhibition Centre] opened."],
    [
      "two ministries are two names",
      "The [ORGANIZATION Ministry of Defense] and the [ORGANIZATION Ministry of Health] agreed.",
    ],
    ["a possessive ends a name", "[LOCATION Poland]’s [PERSON Donald Tusk] and [LOCATION Spain]'s king met."],
    ["the article stays outside", "He read the [ORGANIZATION New York Times] in the [LOCATION United Arab Emirates]."],
    ["a name and its acronym are two", "The [ORGANIZATION African Union] ([ORGANIZATION AU]) met."],
    ["hyphens tie names to plain words", "The [LOCATION US]-led, anti-[GROUP French], [LOCATION Paris]-based group."],
    ["hyphens tie two names", "The [EVENT Israel-Hamas war] and the [LOCATION Paris]-[LOCATION Berlin] axis."],
    ["hyphens stay in a person's name", "[PERSON Ban Ki-moon] met [PERSON Jean-Claude Juncker]."],
    [
      "particles stay in a person's name",
      "[PERSON Ursula von der Leyen] met [PERSON Mohammed bin Salman] and [PERSON Bashar al-Assad].",
    ],
    ["place, place: two", "He lives in [LOCATION Geneva], [LOCATION Switzerland]."],
    ["a shared plural head stays outside", "The [LOCATION Ulyanovsk] and [LOCATION Penza] Regions voted."],
    ["a singular head stays inside", "He lives in [LOCATION Penza Region] near [LOCATION Lake Baikal]."],
    ["a place and a noun make an event", "The [EVENT Abu Dhabi talks] and the [EVENT NATO summit] were short."],
    ["an organization's own event needs no article", "They spoke at [EVENT NATO talks] on Monday."],
    ["one of several is no event", "They spoke at a [ORGANIZATION NATO] summit on Monday."],
    ["what an organization does is no event", "Yesterday [ORGANIZATION NATO] debate was short."],
    ["a visit is an event", "The [EVENT Geneva visit] and the [EVENT Oslo ceremony] were short."],
    [
      "a shared head takes its owner with it",
      "The [LOCATION Ulyanovsk] and [LOCATION Penza] Farmers' Districts voted.",
    ],
    ["workers of any trade own a day", "They kept the [EVENT Bakers' Day] and the [EVENT Diplomats' Day]."],
    [
      "networks and missiles by name",
      "It was on [PRODUCT Bluesky] that the [PRODUCT Burevestnik] and the [PRODUCT Hyunmoo] were shown.",
    ],
    ["a landmark is a place", "They met in [LOCATION Trafalgar Square] and [LOCATION Taksim Square]."],
    ["a phrase is no event", "The talks in [LOCATION Abu Dhabi] were short."],
    [
      "events by name",
      "After [EVENT World War II] came the [EVENT Cold War] and the [EVENT Munich Security Conference].",
    ],
    ["laws by name", "The [LAW Treaty of Versailles] and the [LAW New START Treaty] ended."],
    ["platforms are products", "He wrote on [PRODUCT Telegram] and on [PRODUCT X]."],
    ["types with numbers are products", "They sent [PRODUCT F-16] jets and [PRODUCT S-400] systems."],
    ["a brigade keeps its number", "The [ORGANIZATION 28th Mechanized Brigade] left."],
    ["groups", "[GROUP Democrats], [GROUP Muslims] and [GROUP Western] diplomats met."],
    ["months and weekdays are none", "On Monday, in May, nothing happened."],
    ["pronouns of small letters are no country", "Give us it."],
    ["common acronyms are none", "The CEO said on TV that GDP fell."],
    ["a first word is a name only if it can be one", "Participants met. Several [GROUP Danish] cities voted."],
    [
      "a head word keeps the first word",
      "Constitutional Court rulings bind.",
      "[ORGANIZATION Constitutional Court] rulings bind.",
    ],
    ["a first name that is a place", "[PERSON Jordan Peterson] went to [LOCATION Jordan]."],
    ["no-break spaces", "President\u00a0[PERSON Emmanuel\u00a0Macron] spoke."],
    ["a headline in capitals", "WORLD LEADERS DISCUSS PEACE WITH [LOCATION NORTH KOREA]"],
    [
      "head words of companies, clubs and media",
      "[ORGANIZATION Velmora Logistics] owns [ORGANIZATION Trellin Athletic] and the [ORGANIZATION Trellin Courier].",
    ],
    ["an ampersand makes a company", "The auditors of [ORGANIZATION Marl & Fenn] spoke."],
    ["fields in -ics", "It came from [ORGANIZATION Velmora Photonics]."],
    [
      "a plural possessive before a head word",
      "The [ORGANIZATION Trellin Miners’ Union] and [PERSON Ada Smith] agreed.",
    ],
    ["an office and its holder", "The [ORGANIZATION Special Prosecutor’s Office] agreed."],
    ["capitals on both sides of a hyphen", "The [ORGANIZATION National Anti-Fraud Bureau] agreed."],
    ["the platform X at the end of a sentence", "She sent it to [PRODUCT X]. [PERSON Ada Smith] left."],
    ["initials", "He met [PERSON J. K. Rowling] and [PERSON Philip K. Dick]."],
    ["an abbreviated title ends no sentence", "He met Dr. [PERSON Prosper Amundi]."],
    ["common words before a title", "Human Rights Commissioner [PERSON Olga Petrova] spoke."],
    ["the full stop of an abbreviated company form", "He left [ORGANIZATION Velmora Corp.] in May."],
    ["adjectives and nouns made of names", "He called it “Swissophobic” and feared its Swissization."],
    ["words that are shouted", "It was the BEST DAY of all."],
    ["praise", "Great Service was given."],
    ["addresses and file names", "Write to ada@example.org about Lisa_notes.doc now."],
    ["an acronym after an article is common", "She got a TRQ and his XRQ."],
    ["a type with a number", "The [PRODUCT QX450] flies."],
    ["a bulletin of scientists", "He read the [ORGANIZATION Bulletin of the Polar Society]."],
    ["a motto as a party's name", "The governing party, [ORGANIZATION Friend of the Farmer], lost."],
    ["nothing", "Nothing is named here."],
  ])("%s", (_, ...marked) => expectMarks(marked.at(-1) ?? ""));

  it("knows a surname by the full name elsewhere in the document", () =>
    expectMarks("[PERSON Petra Zabriskie] came.\n\nThey saw [PERSON Zabriskie] in [LOCATION Rome]."));

  it("knows a common word as a surname by the full name elsewhere", () =>
    expectMarks("[PERSON Robert Frost] came.\n\n[PERSON Frost] left."));

  it("takes an unknown word at a sentence's start for nothing if it stands nowhere else", () =>
    expectMarks("Brilll work was done."));

  it("gives one unknown word one kind throughout", () =>
    expectMarks("[PERSON Quorvax] said so.\n\nThat was because of [PERSON Quorvax]."));

  it.each([
    ["a preposition of place", "They slept near [LOCATION Trellin]."],
    ["a noun of place before", "They saw the town of [LOCATION Trellin]."],
    ["a noun of place after", "They crossed the [LOCATION Trellin] river."],
    ["a dateline", "[LOCATION Trellin], 3 March 2026 – The levee broke."],
    ["a dateline in capitals", "[LOCATION UPPER TRELLIN] (Reuters) - The levee broke."],
    ["a verb of motion", "She flew to [LOCATION Trellin]."],
    ["a neighbour in a list", "They saw [LOCATION Paris] and [LOCATION Trellin]."],
    ["a state's postal code", "They saw [LOCATION Trellin], [LOCATION KS]."],
    ["a place that it lies in", "They saw [LOCATION Trellin], [LOCATION Ohio]."],
    ["an apposition of a company", "They saw [ORGANIZATION Velmora], a maker of pumps."],
    ["a chief executive", "They saw [ORGANIZATION Velmora]'s chief executive."],
    ["shares", "They bought shares of [ORGANIZATION Velmora]."],
    ["a noun of an organization before", "They saw the brewery [ORGANIZATION Velmora]."],
    ["an article", "They saw the [ORGANIZATION Velmora]."],
    ["a role", "They saw the engineer [PERSON Orla Venn]."],
    ["an age", "They saw [PERSON Orla Venn], 54, there."],
    ["a verb of saying", "[PERSON Orla Venn] said so."],
    ["speech before its speaker", "“Yes,” said [PERSON Orla Venn]."],
    ["an apposition of a person", "They saw [PERSON Orla Venn], a former engineer."],
    ["kin", "They saw [PERSON Velmora]'s widow."],
    ["a treaty", "The [LAW Velmora] treaty is old."],
    ["a weapon", "They fired [PRODUCT Velmora] missiles."],
  ])("tells an unknown name's kind by %s", (_, marked) => expectMarks(marked));

  it("weighs what all mentions in the document say", () =>
    expectMarks(
      "[LOCATION Trellin] was quiet.\n\nPeople slept in [LOCATION Trellin].\n\nThey left [LOCATION Trellin] near [LOCATION Marl].",
    ));

  it("knows an organization by its first word", () =>
    expectMarks("[ORGANIZATION Velmora Holdings] grew.\n\n[ORGANIZATION Velmora] said so."));

  it("knows the town that a club is named after", () =>
    expectMarks("[ORGANIZATION Trellin Athletic] won.\n\nPeople sang in [LOCATION Trellin]."));

  it("knows a person whose firm bears the surname", () =>
    expectMarks("[PERSON Edmund Orvale] owns [ORGANIZATION Orvale Advisory].\n\n[PERSON Orvale] left."));

  it("takes a large city's name for a surname where a person bears it", () =>
    expectMarks("[PERSON Ada Norilsk] came.\n\n[PERSON Norilsk] left."));

  it("takes no mention from boilerplate", async () => {
    const { source, document } = makeDocument("Paris is here.\n\nRome is here.");
    const [first, second] = document.paragraphs;
    if (!first || !second) throw new Error("must have two paragraphs");
    const paragraphs = [{ ...first, role: "BOILERPLATE" as const }, second];
    const mentions = await recognizer.recognizeMentions(source, { ...document, paragraphs });
    expect(mentions).toEqual([{ start: 16, end: 20, kind: "LOCATION", text: "Rome", paragraph: 1, sentence: 0 }]);
  });

  it("finds nothing in an empty document", async () => {
    const { source, document } = makeDocument("");
    expect(await recognizer.recognizeMentions(source, document)).toEqual([]);
  });

  it.each([
    ["markup", "<script>alert(1)</script> [PERSON Ada Lovelace] & co"],
    ["emoji", "😀[LOCATION Paris]😀 👨‍👩‍👧 [LOCATION Rome]"],
    ["control characters", "\u0001[LOCATION Paris]\u0007 \u202e[LOCATION Rome]"],
  ])("is not misled by %s", (_, marked) => expectMarks(marked));
});

describe("recognizeMentions, for any text", () => {
  const piece = fc.constantFrom(
    ...[
      "Vladimir",
      "Kim",
      "Jong",
      "un",
      "Ministry",
      "of",
      "and",
      "the",
      "The",
      "President",
      "US",
      "al",
      "Al",
      "Paris",
      "NATO",
      "X.",
    ],
    ...[
      "summit",
      "talks",
      "28th",
      "2025",
      "Brigade",
      "Regions",
      "People",
      "’s",
      "’",
      "-",
      "–",
      ".",
      ",",
      "&",
      "😀",
      "\n",
      "\u00a0",
      " ",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" ")),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  it("mentions cut their own words, lie in their sentence, are in order and do not overlap", () =>
    fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { source, document } = makeDocument(words);
        let last = 0;
        for (const mention of await recognizer.recognizeMentions(source, document)) {
          const sentence = document.paragraphs[mention.paragraph]?.sentences[mention.sentence];
          expect(source.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).not.toBe("");
          expect(mention.start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? Infinity));
          expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? -1);
          last = mention.end;
        }
      }),
      { numRuns: 400 },
    ));

  it("a document's mentions do not depend on what was recognised before", () =>
    fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const before = await recognizeMarked(one);
        await recognizeMarked(other);
        expect(await recognizeMarked(one)).toBe(before);
      }),
    ));

  // Quadratic time would run into the limit of a test.
  it.each(["Abc ", "ABC ", "Ab-Cd-", "Ministry of ", "A.", "a", "’s", "al-", "President of the United States of "])(
    "gets through one long sentence of %j",
    async (unit) => {
      const { source, document } = makeDocument(unit.repeat(400_000 / unit.length));
      const mentions = await recognizer.recognizeMentions(source, document);
      for (const { start, end, text } of mentions) expect(source.text.slice(start, end)).toBe(text);
    },
  );
});
