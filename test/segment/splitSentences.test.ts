import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { splitSentences } from "../../src/segment/splitSentences.ts";

function split(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["titles", "Dr. Smith met Lt. Gen. Alekseev.", "He left."],
    ["initials", "J. Edgar Hoover met George W. Bush.", "He left."],
    ["U.S. before a name", "U.S. President Trump spoke.", "He left."],
    ["U.S. at the end", "He flew to the U.S.", "The talks failed."],
    ["dates", "They met on Jan. 5 and on Feb. 6.", "He left."],
    ["a number after No.", "It was No. 5.", "He left."],
    ["decimals and domains", "It rose 3.5 percent on example.org.", "He left."],
    ["companies", "Foo Inc. Chairman Roe and Bar Ltd. agreed.", "He left."],
    ["saints and streets", "She lives in St. Petersburg.", "He left."],
    ["dots in the middle", "“Russophobia… is a price,” he said.", "He left."],
    ["a question inside a sentence", "“Why not?” he asked.", "“Why?” Putin asked."],
    ["a list's number", "1. First comes this.", "Then that."],
    ["a quotation that closes after the stop", "He said “we are ready.”", "Next came Trump."],
    ["brackets", "(It was late.)", "He left."],
    ["no-break spaces", "He left.", "\u00A0She stayed."],
    ["Latin abbreviations", "Some, e.g. Poland, agreed.", "He left."],
    ["Cyrillic", "В 2014 г. Путин приехал в г. Москва.", "Он уехал."],
    ["German dates", "Am 5. Februar kam er.", "Dann ging er."],
    ["times of day", "He came at 5 p.m. Moscow time.", "He left."],
    ["a question", "Did he?", "He did."],
  ])("knows %s", (_, first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second.trim()]);
  });

  // A slash stands where one sentence ends and the next begins, a bar where no space does.
  it.each([
    ["short first names", "Wm. Stone and Joh. Seb. Bach never met. / He left."],
    ["initials", "J. K. Rowling met A. B. Stone in Leeds. / They talked."],
    ["Cyrillic initials", "А. С. Пушкин родился в Москве. / Он писал стихи."],
    ["an initial before a name that is a word", "He read J. A. Said and W. H. Auden. / Then he slept."],
    ["a letter at the end", "They chose plan B. / It failed."],
    ["the pronoun I at the end", "She is as tall as I. / Peter is taller."],
    ["a contraction at the end", "He said he didn't. / Berlin said he did."],
    ["U.S. at the end before another starter", "They live in the U.S. / However, they vote in Canada."],
    ["U.S. before an adjective with a capital", "The U.S. Supreme Court met. / Nobody spoke."],
    ["No. before a number and no at the end", "He ranked No. 5 in Oslo. / Did he win? / No. / Peter won."],
    ["a pronoun behind a time of day", "It began at 9 a.m. / He came at 10 a.m. on Monday."],
    ["a time zone and a weekday behind one", "It ends at 5 p.m. EST or 5 p.m. Monday. / Be there."],
    ["a name behind a time of day", "Doors open at 5.30 p.m. / Carla Denton speaks first."],
    ["Inc. before a verb", "Foo Inc. said it would pay. / Bar Corp. will not."],
    ["Inc. at the end", "She runs Foo Inc. / The company is old."],
    ["Inc. in a bracket", "It bought Bar (Bar Inc.) Chairman Roe in June. / He left."],
    ["an abbreviation in quotation marks", "The “U.S.” President and the (U.S.) President spoke. / He left."],
    ["Ph.D. students", "Two Ph.D. students wrote it. / She has a Ph.D. / They do not."],
    ["senators and generals", "Sen. Warren met Gov. Roe and Rev. Dr. King Jr. in May. / All smiled."],
    ["months before a day", "On Jan. 5 and Sept. 6 it rained. / On Dec. 7 it snowed."],
    ["weekdays", "It opens on Wed. Sept. 20 at noon. / Come early."],
    ["pages", "See p. 12 and pp. 14 f. of the report. / It is short."],
    ["et al.", "Stone et al. 2005 and Roe et al. found it. / It was by Denton et al. / The end came."],
    ["figures and volumes", "See Fig. 3, Fig. A and Vol. II of it. / It is clear."],
    ["a fruit that is a figure elsewhere", "He ate a fig. / She ate a date."],
    ["a wash that is a state elsewhere", "It shrank in the wash. / Nobody in Olympia, Wash. cared."],
    ["e.g., i.e. and vs.", "Some cities, e.g. Oslo, i.e. Northern ones, saw Roe vs. Denton. / It was dull."],
    ["etc. in the middle and at the end", "Cups, plates, etc. were sold. / They sold pans, etc. / Nobody bought them."],
    ["a Latin circa", "The house (c. 1818) is old. / It stands."],
    ["a postscript", "P.S. I love it. / Write soon."],
    ["streets", "She lives on Main St. / The house on 5th Ave. is empty."],
    ["decimals, versions and thousands", "It fell 3.5 percent in v1.2.3 to 1.000.000 units. / It rose."],
    ["a number at the end", "He was 20. / She was 31."],
    ["a sentence that begins with a digit", "It ended in 1999. / 40 people came."],
    ["sections", "Nach § 5. Abs. 2 und Art. 3 gilt es. / Er klagte."],
    ["a list's letter", "a) Bread is cheap. / b) Milk is not."],
    ["a list in a line", "We need the following: 1. Bread and milk. / 2. Water."],
    ["nested list numbers", "2.1. Scope of it. / 2.2. Terms of it."],
    ["a numeral of a list", "IV. The war began. / V. It ended."],
    ["sites and addresses", "Write to a.stone@example.org or see https://example.org/a.b?c=D.E now. / Thanks."],
    ["an address at a sentence's start", "It is all there. / www.example.org has it."],
    ["file names", "Open main.rs, README.MD and Node.js first. / Then close them."],
    ["a mark of exclamation in a name", "Yahoo! said it hired Roe from Yahoo! News. / It did."],
    ["a name with a mark at the end", "She left Yahoo! / The company shrank."],
    ["a question and its speaker", '"Where is it?" Carla Denton asked. / "Here!" the old man said. / He ran.'],
    ["a question and a small speaker", "“Where is it?” asked Roe. / “Here.” / He ran."],
    ["a quotation that ends in brackets", 'He agreed (he said "yes.") / Then he left.'],
    ["a sentence in brackets", "He left. / (She stayed.) / It rained."],
    ["dots before a small letter", "He waited… and left. / She sat ... and stayed."],
    ["dots apart", "He waited . . . but she left. / He waited . . . / She left."],
    ["dots before a capital", "He waited... / He left. / She sat… / She stayed."],
    ["dots at the start", "He left. / ... Then he came back. / …Then she went."],
    ["dots in brackets", "He left. [...] / Then he came back."],
    ["several marks", "You did what?! / Really!!! / Yes."],
    ["a brand with a small letter", "It sold well. / iPhone sales rose. / eBay fell."],
    ["a forgotten space", "He came home.|The door was open. / Really?|Yes, it was!"],
    ["footnotes", "It was late.[12] / He left. [3] / She stayed.² / They slept."],
    ["notes that lead", "[1] He wrote it. / [2] She read it."],
    ["bullets", "• Bread is cheap. / • Milk is not."],
    ["hasty writing", "that was fun. / we should go again! / are you free?"],
    ["an unknown abbreviation before a small letter", "The temp. of the sea and the concl. of it rose. / He left."],
    ["a dash", "The war is over. / — Carla Denton"],
    ["a dialogue with dashes", "— Привет! — сказал Иван. / — Пока."],
  ])("knows where a sentence ends: %s", (_, marked) => {
    expect(split(marked.replaceAll(" / ", " ").replaceAll("|", ""))).toEqual(marked.split(/ \/ |\|/));
  });

  it.each([
    ["German abbreviations", "Manche, z. B. Dr. Müller, d. h. Prof. Maier, kamen bzw. blieben usw. / Er ging."],
    ["German ordinals", "Am 5. Mai kam der 3. Platz im 19. Jahrhundert. / Er war 20. / Sie war 30."],
    ["German dates in numbers", "Sie kam am 3. 5. 2020. / Er kam am 24. Dezember um 5.30 Uhr."],
    ["German kings", "Ludwig XIV. kam. / Es starb Wilhelm II. / Das Reich fiel."],
    ["German quotation marks", "„Ich gehe.“ / Er ging. / »Bleib!« / Sie blieb. / „Warum?“, fragte er."],
    ["German eras and sums", "Es kostete ca. 5 Mio. Euro im Jahr 44 v. Chr. und mehr. / Nr. 5 lebt."],
    ["Russian abbreviations", "Он жил на ул. Мира, т. е. в центре, в доме им. Ленина. / Рядом был парк."],
    ["Russian years", "Он умер в 1837 г. / Он был поэт. / В г. Москва и в 2014 г. Путин был."],
    ["Russian enumerations", "Были яблоки, груши и т. д. / Все ели."],
    ["Russian quotation marks", "«Где он?» — спросил Иван. / «Тут.» / Он ушёл."],
    ["French spaces", "« Je pars. » / Il partit. / Pourquoi ? / Mme. Roe ne sait pas. / Voilà !"],
    ["French dialogues", "— Tu viens ? demanda Paul. / — Oui. / — Viens-tu? dit-il."],
    ["Spanish marks", "¿Dónde está? / ¡Aquí! / El Sr. Roe vive en EE. UU. desde mayo. / Ella no."],
    ["Polish abbreviations", "Byli m.in. prof. Nowak i dr Kowal przy ul. Długiej. / Wyszli."],
    ["Arabic", "أين هو؟ / هو هنا. / ذهب الرجل!"],
    ["Hindi", "वह आया। / वह गया।"],
    ["Urdu", "وہ آیا۔ / وہ گیا۔"],
    ["Armenian", "Նա եկավ։ / Նա գնաց։"],
    ["Georgian, which has no capitals", "ის მოვიდა. / ის წავიდა."],
    ["Greek questions", "Πού είναι; / Εδώ είναι; ίσως· ναι."],
    ["Amharic", "እሱ መጣ። / እሷ ሄደች።"],
  ])("knows other languages: %s", (_, marked) => {
    expect(split(marked.replaceAll(" / ", " "))).toEqual(marked.split(" / "));
  });

  it.each([
    ["Japanese quotations", "「行こう。」と言った。|彼は行った。"],
    ["Chinese quotations", "“走吧！”他说。|他走了。"],
    ["Hindi without spaces", "वह आया।|वह गया।"],
  ])("needs no space: %s", (_, marked) => {
    expect(split(marked.replaceAll("|", ""))).toEqual(marked.split("|"));
  });

  it("needs no space after a Chinese stop", () => {
    expect(split("习近平说。“好的！”会谈结束。")).toEqual(["习近平说。", "“好的！”", "会谈结束。"]);
  });

  it("takes a line end for a space", () => {
    expect(split("He came\nand went. She\nstayed.")).toEqual(["He came\nand went.", "She\nstayed."]);
  });

  it("finds none in white space, and stays inside the paragraph", () => {
    expect(split(" \u00A0\n")).toEqual([]);
    expect(splitSentences("A b. C d. E f.", { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  it("tiles any text but for white space", () => {
    const unit = fc.constantFrom(
      "a",
      "B",
      "U.S",
      ".",
      "?",
      "…",
      "。",
      "”",
      '"',
      "(",
      " ",
      "\n",
      "\u00A0",
      "1",
      "г",
      "😀",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let end = 0;
        for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          const words = text.slice(sentence.start, sentence.end);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe("");
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  it.each([
    ["a.", "a."],
    ["stops", "."],
    ["stops apart", ". "],
    ["quotation marks", "“"],
    ["closing marks", ".”"],
    ["straight quotation marks", '". '],
    ["brackets", "(.) "],
    ["titles", "Mr. "],
    ["initials", "A. "],
    ["small letters", "a. b "],
    ["questions", "? a "],
    ["footnotes", "A.[1] "],
    ["guillemets", ". » "],
    ["Chinese stops", "。"],
    ["white space", "A.          "],
    ["one long word", "a"],
    ["one long name", "A.a"],
  ])("reads twice as much of a text twice as long: %s", (_, unit) => {
    const [once, twice] = [4000, 8000].map((length) => countReads(unit.repeat(length / unit.length)));
    expect(twice).toBeLessThanOrEqual(2.05 * (once ?? 0) + 1000);
  });

  it("reads no more of a stop than a few hundred units about it", () => {
    const spaces = " ".repeat(5000);
    expect(countReads(`Mr.${spaces}A.${spaces}b.${spaces}C`)).toBeLessThan(40_000);
  });
});

/** How many UTF-16 units the splitter reads, counted by a text that tells of each. */
function countReads(text: string): number {
  let reads = 0;
  const told = {
    length: text.length,
    charCodeAt: (at: number) => (reads++, text.charCodeAt(at)),
    charAt: (at: number) => (reads++, text.charAt(at)),
    slice: (start: number, end: number) => {
      const part = text.slice(start, end);
      reads += part.length;
      return part;
    },
  };
  splitSentences(told as unknown as string, { start: 0, end: text.length });
  return reads;
}
