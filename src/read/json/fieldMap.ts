/** Which field of a record is what: for each noun the names that it goes by, the first that is there counts. */
export type FieldMap = Readonly<Record<Field, readonly string[]>>;

export const FIELDS = ["text", "title", "date", "url", "author", "outlet", "language", "id"] as const;
export type Field = (typeof FIELDS)[number];

/** What fields are usually called. Case, hyphens and underscores do not count: `articleBody` is `article_body`. */
export const USUAL_FIELDS: FieldMap = {
  text: words(
    "text body content article maintext main_text article_body full_text fulltext plain_text raw_text body_text content_text text_content post_content story",
  ),
  title: words("title headline name"),
  date: words(
    "date published pub_date date_publish date_published published_date published_at published_time publish_date publication_date created_at created date_created datetime timestamp time",
  ),
  url: words("url link canonical_url canonical permalink source_url href"),
  author: words("author authors byline creator dc_creator"),
  outlet: words("outlet source publisher publication source_domain site_name site newspaper domain"),
  language: words("language lang"),
  id: words("id _id guid uuid"),
};

/** Reads the setting `fields`, `text=body,title=headline`; what it does not name goes by its usual names. */
export function parseFieldMap(setting: string): FieldMap {
  const named = setting.split(",").flatMap((pair) => {
    const [field = "", name = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
    return name === "" ? [] : [[field, [name]] as const];
  });
  return { ...USUAL_FIELDS, ...Object.fromEntries(named) };
}

/** The value of a record's field; `a.b` is b in a, unless a field is called that. Undefined where it is not there. */
export function findField(record: object, names: readonly string[]): unknown {
  for (const name of names) {
    const value = follow(record, name);
    if (value !== undefined && value !== null && value !== "") return unwrap(value);
  }
  return undefined;
}

/** Which of a table's columns are which fields: index → the name that the map has for it. */
export function nameFields(columns: readonly string[], fields: FieldMap): ReadonlyMap<number, string> {
  const plain = columns.map((column) => (column.length < 100 ? toPlain(column) : ""));
  const named = new Map<number, string>();
  for (const names of Object.values(fields)) {
    for (const name of names) {
      const exact = columns.indexOf(name);
      const at = exact < 0 ? plain.indexOf(toPlain(name)) : exact;
      if (at >= 0 && !named.has(at)) named.set(at, name);
    }
  }
  return named;
}

function follow(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name];
  const plain = toPlain(name);
  const key = Object.keys(record).find((key) => key.length < 100 && toPlain(key) === plain);
  if (key !== undefined) return (record as Record<string, unknown>)[key];
  const dot = name.indexOf(".");
  if (dot < 0) return undefined;
  const inner = follow(record, name.slice(0, dot));
  return typeof inner === "object" && inner !== null ? follow(inner, name.slice(dot + 1)) : undefined;
}

/** WordPress and others put a value in an object of its own. */
function unwrap(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  for (const key of ["rendered", "#text", "text", "plain", "value"]) {
    if (Object.hasOwn(value, key)) return (value as Record<string, unknown>)[key];
  }
  return value;
}

function toPlain(name: string): string {
  return name.toLowerCase().replace(/[-_:]/g, "");
}

function words(names: string): readonly string[] {
  return names.split(" ");
}
