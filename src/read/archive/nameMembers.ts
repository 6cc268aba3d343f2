import { digest } from "../../digest.ts";
import { isLeftOut } from "../walkFolder.ts";

/** UTF-16 units of a member's name; the rest of a longer one is a hash. */
const LONGEST = 400;

/** Names members as they stand below their archive, each other than the ones before. */
export function openMemberNames(): (name: string) => string {
  // Name → the last number that it was told apart by.
  const given = new Map<string, number>();
  return (name) => {
    const clean = cleanMemberName(name);
    let count = (given.get(clean) ?? 0) + 1;
    let free = count === 1 ? clean : `${clean}~${count}`;
    while (count > 1 && given.has(free)) free = `${clean}~${++count}`;
    given.set(clean, count);
    if (count > 1) given.set(free, 1);
    return free;
  };
}

/**
 * A member's name without what leads out of the archive: `../../etc/passwd` is `etc/passwd`, `C:\\x` is `x`. Nothing is
 * ever written under it; it is cleaned for whoever reads it.
 */
export function cleanMemberName(name: string): string {
  const parts = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "")
    .replaceAll("\\", "/")
    .replace(/^[a-z]:/i, "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const clean = parts.join("/");
  if (clean === "") return "unnamed";
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST).toWellFormed()}~${digest([clean], 12)}`;
}

/** Whether a member is hidden, or about its folder rather than of it. */
export function isMemberLeftOut(name: string): boolean {
  const parts = cleanMemberName(name).split("/");
  return parts.some((part, i) => isLeftOut(part, i < parts.length - 1));
}
