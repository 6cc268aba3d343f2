/**
 * Prints a number in plain digits: whole numbers in full, others to six significant digits, never with an exponent,
 * never `-0`. Throws a RangeError for NaN and the infinities.
 *
 * Significant digits and not decimals: in a graph of 100,000 entities a PageRank is about 0.00001.
 */
export function toDecimal(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) throw new RangeError(`A number to print must be finite, but it is ${value}.`);
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  const text = String(rounded);
  const exponent = text.indexOf("e-");
  return exponent === -1 ? text : expand(rounded, Number(text.slice(exponent + 2)));
}

const SIGNIFICANT_DIGITS = 6;

// toFixed prints at most 100 decimals; what is smaller than that prints as 0.
function expand(value: number, leadingZeros: number): string {
  const digits = value.toFixed(Math.min(100, leadingZeros + SIGNIFICANT_DIGITS - 1)).replace(/\.?0+$/, "");
  return digits === "-0" ? "0" : digits;
}
