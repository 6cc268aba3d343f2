/** A transformation of the plane, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Null for what is no six numbers. */
export function toMatrix(value: unknown): Matrix | null {
  if (typeof value !== "object" || value === null || (value as ArrayLike<unknown>).length !== 6) return null;
  const numbers = Array.from(value as ArrayLike<unknown>);
  return numbers.every((number) => typeof number === "number") ? (numbers as unknown as Matrix) : null;
}
