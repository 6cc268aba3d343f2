import { SaxesParser } from "saxes";

/** What a GEXF file says, as strings, in the order of the file. */
export interface ReadGexf {
  readonly version: string;
  readonly graph: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly nodes: readonly ReadElement[];
  readonly edges: readonly ReadElement[];
}

export interface ReadElement {
  readonly attributes: Record<string, string>;
  readonly values: Record<string, string>;
  /** `size`, `position`, `color` → their attributes. */
  readonly viz: Record<string, Record<string, string>>;
}

/** Reads GEXF strictly: throws where it is no well-formed XML or an element stands outside the two namespaces. */
export function readGexf(xml: string): ReadGexf {
  const parser = new SaxesParser({ xmlns: true });
  const nodes: ReadElement[] = [];
  const edges: ReadElement[] = [];
  const columns: Record<string, Record<string, string>> = {};
  let version = "";
  let namespace = "";
  let graph: Record<string, string> = {};
  let columnsOf: Record<string, string> = {};
  let element: ReadElement = { attributes: {}, values: {}, viz: {} };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    if (tag.local === "gexf") {
      namespace = tag.uri;
      version = attributes["version"] ?? "";
    }
    if (tag.uri === `${namespace}/viz`) element.viz[tag.local] = attributes;
    else if (tag.uri !== namespace) throw new Error(`<${tag.name}> stands in ${tag.uri}`);
    else if (tag.local === "graph") graph = attributes;
    else if (tag.local === "attributes") columns[attributes["class"] ?? ""] = columnsOf = {};
    else if (tag.local === "attribute") columnsOf[attributes["id"] ?? ""] = attributes["type"] ?? "";
    else if (tag.local === "node") nodes.push((element = { attributes, values: {}, viz: {} }));
    else if (tag.local === "edge") edges.push((element = { attributes, values: {}, viz: {} }));
    else if (tag.local === "attvalue") element.values[attributes["for"] ?? ""] = attributes["value"] ?? "";
  });
  parser.write(xml).close();
  return { version, graph, columns, nodes, edges };
}
