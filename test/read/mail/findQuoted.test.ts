import { describe, expect, it } from "vitest";
import { findQuoted, markQuoted } from "../../../src/read/mail/findQuoted.ts";

/** What is left of a text without what is quoted in it, line by line. */
function listOwn(text: string, isForward = false): readonly string[] {
  const own = markQuoted([{ start: 0, end: text.length, role: "TEXT", level: 0 }], findQuoted(text, isForward));
  return own
    .filter(({ role }) => role === "TEXT")
    .flatMap(({ start, end }) => text.slice(start, end).split("\n"))
    .filter((line) => line !== "");
}

describe("findQuoted", () => {
  it.each([
    ["lines with a mark", "Yes.\n\n> No?\n> Or?\n\nWell.", ["Yes.", "Well."]],
    [
      "what a line introduces",
      "Yes.\n\nOn 5 Feb 2026 at 10:00, Ann Roe <a@x.org> wrote:\n\n> No?\n\nWell.",
      ["Yes.", "Well."],
    ],
    [
      "an introduction of two lines",
      "Yes.\n\nOn Thu, 5 Feb 2026 at 10:00, Ann Roe\n<a@x.org> wrote:\n> No?\n",
      ["Yes."],
    ],
    ["an introduction without a day", "Ann wrote:\n> No?\n\nYes.", ["Yes."]],
    ["an introduction right below a sentence", "Yes.\nOn 5 Feb 2026, Ann wrote:\n> No?\n", ["Yes."]],
    ["what a newsletter says of itself", "Yes.\n\nUnsubscribe | View in browser\n", ["Yes."]],
    ["German", "Ja.\n\nAm 05.02.2026 um 10:00 schrieb Jörg Müller:\n> Nein?\n", ["Ja."]],
    ["Russian", "Да.\n\n5 февраля 2026 г., 10:00, Анна <a@x.org> пишет:\n> Нет?\n", ["Да."]],
    ["all below an introduction, where nothing is marked", "Yes.\n\nOn 5 Feb 2026, Ann wrote:\n\nNo?\nOr?\n", ["Yes."]],
    ["an original message", "Yes.\n\n-----Original Message-----\nFrom: Ann\nSent: 5 Feb\nTo: Bob\n\nNo?\n", ["Yes."]],
    ["a message below its head", "Ja.\n\nVon: Ann\nGesendet: 5. Feb\nAn: Bob\nBetreff: x\n\nNein?\n", ["Ja."]],
    ["a signature", "Yes.\n\n-- \nBob Day\nHead of Sales\n", ["Yes."]],
    ["a telephone's line", "Yes.\n\nSent from my iPhone\n", ["Yes."]],
  ])("finds %s", (_, text, own) => {
    expect(listOwn(text)).toEqual(own);
  });

  it.each([
    "He wrote:\n\nThe talks failed.",
    "From: the start it was clear.\nTo: this day.",
    "Two -- three.\n\n--- \n",
    "On Monday the minister wrote:\nNo.",
  ])("leaves %j", (text) => {
    expect(listOwn(text)).toEqual(text.split("\n").filter((line) => line !== ""));
  });

  it("keeps what is forwarded, with its head", () => {
    const head = ["From: Ann", "Date: 5 Feb", "Subject: x", "To: Bob"];
    const text = `See below.\n\n---------- Forwarded message ---------\n${head.join("\n")}\n\nThe talks failed.\n`;
    expect(listOwn(text)).toEqual(["See below.", ...head, "The talks failed."]);
    const office = ["From: Ann", "Sent: 5 Feb", "To: Bob", "Subject: x"];
    const forward = `See below.\n\n-----Original Message-----\n${office.join("\n")}\n\nThe talks failed.\n`;
    expect(listOwn(forward, true)).toEqual(["See below.", ...office, "The talks failed."]);
  });
});
