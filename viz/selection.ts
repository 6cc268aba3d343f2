/** What is looked at, and its place in the address: `#entity=person/steve-witkoff`. */
export type Selection =
  | { readonly type: "entity"; readonly id: string }
  | { readonly type: "edge"; readonly a: string; readonly b: string }
  | { readonly type: "community"; readonly id: string }
  | {
      readonly type: "document";
      readonly id: string;
      /** A place in the source's text to turn to; null for the beginning. */
      readonly at: number | null;
    };

/** Gives the address's hash of a selection, `#` for none; the inverse of `parseHash`. */
export function toHash(selection: Selection | null): string {
  if (!selection) return "#";
  switch (selection.type) {
    case "edge":
      return `#edge=${encode(selection.a)}|${encode(selection.b)}`;
    case "document":
      return `#document=${encode(selection.id)}${selection.at === null ? "" : `&at=${selection.at}`}`;
    default:
      return `#${selection.type}=${encode(selection.id)}`;
  }
}

/** Reads a hash; what it does not understand is no selection. */
export function parseHash(hash: string): Selection | null {
  const [first = "", ...rest] = hash.replace(/^#/, "").split("&");
  const at = first.indexOf("=");
  const type = first.slice(0, at);
  const value = first.slice(at + 1);
  if (at < 0 || value === "") return null;
  switch (type) {
    case "entity":
    case "community": {
      const id = decode(value);
      return id === null ? null : { type, id };
    }
    case "edge": {
      // Some programs escape the bar when they pass an address on.
      const [a, b, ...more] = value.split(value.includes("|") ? "|" : /%7C/i).map(decode);
      return a && b && more.length === 0 ? { type, a, b } : null;
    }
    case "document": {
      const id = decode(value);
      const place = rest.map((part) => /^at=(\d{1,15})$/.exec(part)?.[1]).find((digits) => digits !== undefined);
      return id === null ? null : { type, id, at: place === undefined ? null : Number(place) };
    }
    default:
      return null;
  }
}

export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return toHash(one) === toHash(other);
}

function encode(id: string): string {
  return encodeURIComponent(id).replaceAll("%2F", "/");
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
