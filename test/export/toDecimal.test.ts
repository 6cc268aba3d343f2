import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimal } from "../../src/export/toDecimal.ts";

describe("toDecimal", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [123456789, "123456789"],
    [-1.5, "-1.5"],
    [1 / 3, "0.333333"],
    [-0.12345678, "-0.123457"],
    [98765.4321, "98765.4"],
    [1234567.8, "1234570"],
    [0.999999999, "1"],
    [0.00001234567, "0.0000123457"],
    [1.5e-7, "0.00000015"],
    [-1e-12, "-0.000000000001"],
    [1e-300, "0"],
    [-1e-300, "0"],
    [1e21, "1000000000000000000000"],
  ])("prints %d as %s", (value, expected) => {
    expect(toDecimal(value)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => toDecimal(value)).toThrow(new RangeError(`A number to print must be finite, but it is ${value}.`));
  });

  it("prints any number in plain digits that read back the same to six digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = toDecimal(value);
        expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        if (Math.abs(value) > 1e-90) expect(Math.abs(Number(text) / value - 1)).toBeLessThan(5.001e-6);
      }),
    );
  });
});
