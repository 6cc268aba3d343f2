import { readDate } from "../readDate.ts";
import { readNames } from "../readNames.ts";

/** What the linked data (JSON-LD, schema.org) of a page say of its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** Reads the first article that the scripts describe, all null where they describe none or are no JSON. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => listNodes(parse(script), 0));
  const node = nodes.find(isArticle) ?? null;
  const value = (key: string) => (node && Object.hasOwn(node, key) ? node[key] : undefined);
  const text = (key: string) => {
    const said = value(key);
    return typeof said === "string" && said.trim() !== "" ? said.replace(/\s+/g, " ").trim().slice(0, 500) : null;
  };
  return {
    title: text("headline") ?? text("name"),
    author: readNames(value("author")) ?? readNames(value("creator")),
    outlet: readNames(value("publisher")),
    url: text("url"),
    date: readDate(value("datePublished")) ?? readDate(value("dateCreated")),
  };
}

type Node = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  try {
    // Some stand in a comment.
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return null;
  }
}

/** The objects at the top, in lists and in graphs. */
function listNodes(value: unknown, depth: number): readonly Node[] {
  if (depth > 3 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => listNodes(item, depth + 1));
  const node = value as Node;
  const inner = ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((key) =>
    Object.hasOwn(node, key) ? listNodes(node[key], depth + 1) : [],
  );
  return [node, ...inner];
}

function isArticle(node: Node): boolean {
  const types = [Object.hasOwn(node, "@type") ? node["@type"] : null].flat();
  return types.some(
    (type) => typeof type === "string" && /(?:Article|BlogPosting|^Report|Review|LiveBlogPosting)$/.test(type),
  );
}
