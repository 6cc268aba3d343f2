import { isRevision, type LedgerEvent, type NameRef } from "../decisions.ts";

/** Says what was decided, in words: `merge "Kiev" and "Kyiv"`. */
export function describeAction(action: LedgerEvent["action"]): string {
  if (isRevision(action)) return action.type;
  const names = action.names.map(toWords);
  const text = action.text ?? "";
  switch (action.type) {
    case "merge":
      return `merge ${names.join(" and ")}`;
    case "split":
      return `split off ${names.join(" and ")}`;
    case "apart":
      return `keep ${names.join(" and ")} apart`;
    case "rename":
      return `rename ${names.join("")} to "${text}"`;
    case "retype":
      return `take ${names.join("")} for ${text}`;
    case "hide":
      return `hide ${names.join("")}`;
    case "note":
      return `note beside ${names.join("")}: ${text}`;
    case "tag":
      return `tag ${names.join("")} "${text}"`;
  }
}

function toWords({ name, mention }: NameRef): string {
  return mention ? `"${name}" (${mention.source}, ${mention.start} to ${mention.end})` : `"${name}"`;
}
