import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, DECISION_TYPES, type LedgerEvent } from "../../src/decisions.ts";
import { cleanText } from "../../src/ledger/cleanText.ts";
import { foldLedger } from "../../src/ledger/foldLedger.ts";
import { parseLedger } from "../../src/ledger/parseLedger.ts";
import { ENTITY_KINDS } from "../../src/model.ts";

const word = fc
  .string({ minLength: 1 })
  .map(cleanText)
  .filter((text) => text !== "");
const time = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
const name = fc.record(
  {
    kind: fc.constantFrom(...ENTITY_KINDS),
    name: word,
    mention: fc.record({ source: word, start: fc.nat(), end: fc.nat() }),
  },
  { requiredKeys: ["kind", "name"] },
);
const decision = fc
  .record({ type: fc.constantFrom(...DECISION_TYPES), names: fc.array(name, { minLength: 2, maxLength: 3 }) })
  .chain(({ type, names }): fc.Arbitrary<Decision> => {
    if (type === "retype") return fc.constantFrom(...ENTITY_KINDS).map((text) => ({ type, names, text }));
    if (type === "rename" || type === "note" || type === "tag") return word.map((text) => ({ type, names, text }));
    return fc.constant({ type, names });
  });
const revision = fc.record({ type: fc.constantFrom("undo" as const, "redo" as const), event: word });
const event = fc.record({
  id: word,
  time,
  author: word,
  reason: fc.string().map(cleanText),
  action: fc.oneof(decision, revision),
});

describe("parseLedger", () => {
  it("reads what was written", () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const lines = events.map((one) => JSON.stringify(one)).join("\n");
        expect(parseLedger(`\uFEFF${lines}\n\n`, "f")).toEqual(events);
      }),
    );
  });

  it.each([
    "{",
    "[]",
    "null",
    '{"id":"1"}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"merge","names":[]}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"merge","names":[{"kind":"PERSON","name":"A"}]}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"hide","names":[{"kind":"GROUP","name":"A"}]}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"hide","names":[{"kind":"LAW","name":"A","mention":{}}]}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"retype","names":[{"kind":"LAW","name":"A"}],"text":"dog"}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"undo"}}',
    '{"id":"1","time":"yesterday","author":"a","reason":"","action":{"type":"undo","event":"1"}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"tag","names":[{"kind":"LAW","name":"A"}],"text":"\\n"}}',
    '{"id":"1","time":"2026-11-23T00:00:00.000Z","author":"a","reason":"","action":{"type":"dance","names":[{"kind":"LAW","name":"A"}]}}',
  ])("refuses %s", (line) => {
    expect(() => parseLedger(`\n${line}`, "file.jsonl")).toThrow(/^Line 2 of file\.jsonl is no entry of a ledger/);
  });
});

describe("foldLedger", () => {
  const take = (id: string): LedgerEvent => ({
    ...{ id, time: "t", author: "a", reason: "" },
    action: { type: "tag", names: [{ kind: "PERSON", name: id }], text: id },
  });
  const revise = (type: "undo" | "redo", of: string): LedgerEvent => ({
    ...{ id: `${type} ${of}`, time: "t", author: "a", reason: "" },
    action: { type, event: of },
  });
  const holding = (...events: readonly LedgerEvent[]) => foldLedger(events).active.map(({ id }) => id);

  it("gives what is done again its old place", () => {
    expect(holding(take("1"), take("2"), revise("undo", "1"), revise("redo", "1"))).toEqual(["1", "2"]);
  });

  it("passes over what revises nothing", () => {
    expect(holding(revise("undo", "9"), take("1"), revise("redo", "9"))).toEqual(["1"]);
  });

  it("has nothing more to do again after a new decision", () => {
    expect(foldLedger([take("1"), revise("undo", "1")]).nextRedo).toBe("1");
    expect(foldLedger([take("1"), revise("undo", "1"), take("2")])).toMatchObject({ nextRedo: null, nextUndo: "2" });
    expect(foldLedger([])).toEqual({ active: [], undone: [], nextUndo: null, nextRedo: null });
  });
});
