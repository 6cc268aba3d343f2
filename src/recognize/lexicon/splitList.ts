/** Splits a list written with commas, over any number of lines. */
export function splitList(list: string): readonly string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
