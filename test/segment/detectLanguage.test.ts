import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FOREIGN_TEXTS } from "./foreignTexts.ts";
import { segmentText } from "./segmentText.ts";

/** Of each article in the text. */
function detectLanguages(text: string): readonly (string | null)[] {
  return segmentText(text).map(({ language }) => language);
}

const ENGLISH = `The mayor opened the new bridge on Friday after almost four years of work, and said that the way from the
station to the harbour would take no more than ten minutes from now on. People on the left bank had long asked for it,
because the old ferry went in summer only. A school choir sang, and in the evening there were fireworks over the river.`;

describe("detectLanguage", () => {
  it.each(Object.entries(FOREIGN_TEXTS))("knows a short article in %s", (language, text) => {
    expect(detectLanguages(text)).toEqual([language]);
  });

  it("knows every article of the sample as English", () => {
    const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((file) =>
      /\/.*\.(txt|md)$/.test(file),
    );
    const languages = files.flatMap((file) => detectLanguages(readFileSync(join("data", file), "utf8")));
    expect(languages).toEqual(Array.from({ length: 54 }, () => "en"));
  });

  it.each([
    [
      "a list of foreign names in a sentence",
      `Those present were Sergei Ivanovich Petrov, Kirill Andreevich Sokolov, Oleksandr Shevchenko, Zbigniew Wojciechowski,
Krzysztof Lewandowski, Hans-Joachim Schröder, Jean-François Lefèvre, Miguel Ángel Rodríguez and Nguyen Van Thanh.`,
    ],
    [
      "a list of names, one a line",
      "Petrov Sergei\nSokolov Kirill\nShevchenko Oleksandr\nWojciechowski Zbigniew\nLewandowski Krzysztof\n".repeat(9),
    ],
    ["a table", "Bayern 10 8 1 1 25\nDortmund 10 7 1 2 22\nLeverkusen 10 6 2 2 20\nWolfsburg 10 5 2 3 17\n".repeat(9)],
    [
      "capitals",
      "MOSCOW SAYS NO TO TALKS IN RIYADH AS KYIV PRESSES FOR A CEASEFIRE AND MERZ MEETS MACRON\n\n".repeat(9),
    ],
    ["a short notice", "The office is closed on Monday."],
    ["a short line in Russian", "Мост открыли в пятницу."],
    ["figures", "10.5 20.7 30.1 44\n".repeat(50)],
    ["one letter", "a".repeat(5000)],
  ])("does not guess at %s", (_, text) => {
    expect(detectLanguages(text)).toEqual([null]);
  });

  it.each([
    ["keeps an English article with a list of foreign names in it", "Vertreten durch: Schröder, Müller, Weiß.", "en"],
    ["keeps an English article with a foreign quotation", `He said: "Ne pleure pas, j'ai besoin de toi!"`, "en"],
  ])("%s", (_, line, language) => {
    expect(detectLanguages(`${ENGLISH}\n\n${line}\n\n${ENGLISH}`)).toEqual([language]);
  });

  it("says nothing of an article that is half in one language and half in another", () => {
    const russian = FOREIGN_TEXTS["ru"]?.split("\n\n").slice(1).join("\n\n") ?? "";
    expect(detectLanguages(`${`${ENGLISH}\n\n`.repeat(3)}${russian.repeat(3)}`)).toEqual([null]);
  });

  it("leaves boilerplate out of account", () => {
    const teasers = "Read more: Мэр города открыл новый мост через реку, который строили четыре года\n\n".repeat(30);
    expect(detectLanguages(`${teasers}${ENGLISH}\n\n${ENGLISH}`)).toEqual(["en"]);
  });

  it("goes by the beginning of a long text", () => {
    const russian = FOREIGN_TEXTS["ru"]?.split("\n\n").slice(1).join("\n\n") ?? "";
    expect(detectLanguages(`${`${ENGLISH}\n\n`.repeat(12)}${russian.repeat(200)}`)).toEqual(["en"]);
  });
});
