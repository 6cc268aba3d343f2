import type { Lead } from "./bootstrap.ts";

/** Says in words by how much one system leads another, and between which bounds. */
export function formatLead({ lead, low, high }: Lead): string {
  const points = (value: number) => `${value < 0 ? "" : "+"}${value.toFixed(1)}`;
  return `${points(lead)} points, 95 % bootstrap interval by document ${points(low)} to ${points(high)}`;
}
