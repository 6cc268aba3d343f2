import { readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { execute, getNamedType, type GraphQLObjectType, isEnumType, isObjectType, parse } from "graphql";
import { describe, expect, it } from "vitest";
import codegen from "../../codegen.ts";
import { ENTITY_KINDS, KINDS, PARAGRAPH_ROLES } from "../../src/model.ts";
import { createContext } from "../../src/server/createContext.ts";
import { createGraphCache } from "../../src/server/createGraphCache.ts";
import { createSchema } from "../../src/server/createSchema.ts";
import { ENTITY_ORDERS } from "../../src/view.ts";
import { ANN, BOB, makeTalks } from "./makeTalks.ts";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

describe("schema.graphql", () => {
  it.each([
    ["Kind", KINDS],
    ["EntityKind", ENTITY_KINDS],
    ["ParagraphRole", PARAGRAPH_ROLES],
    ["EntityOrder", ENTITY_ORDERS],
  ])("spells %s as the model does", (name, values) => {
    const type = types.find((one) => one.name === name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it("describes every type and field that is not Relay's", () => {
    const own = types.filter(({ name }) => !/^(PageInfo|\w+Connection|\w+Edge)$/.test(name));
    const fields = own.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        description: field.description,
      })),
    );
    expect([...own, ...fields].filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it("is answered in every field", async () => {
    const document = parse(`{ ${selectAll()} }`);
    const view = await makeTalks();
    const contextValue = createContext(view, createGraphCache(view));
    const { errors, data } = await execute({ schema, document, contextValue });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });

  it("is what the generated types were made from; if not, run npm run generate", async () => {
    const outputs: { filename: string; content: string }[] = await generate(codegen, false);
    for (const { filename, content } of outputs) {
      expect(content === readFileSync(filename, "utf8"), `${filename} is up to date`).toBe(true);
    }
  });
});

const GIVEN: Readonly<Record<string, string>> = {
  entity: `(id: "${ANN}")`,
  coMention: `(a: "${ANN}", b: "${BOB}")`,
  path: `(from: "${ANN}", to: "${BOB}")`,
  community: '(id: "community/1/bob-ray")',
  document: '(id: "talks/2.txt")',
};

/** A selection of every field of every type that can be reached: each type whole where it comes first, then its leaves. */
function selectAll(): string {
  const seen = new Set<string>();
  const select = (type: GraphQLObjectType, isRoot = false): string => {
    const isFirst = !seen.has(type.name);
    seen.add(type.name);
    const fields = Object.values(type.getFields()).map(({ name, type: fieldType }) => {
      const named = getNamedType(fieldType);
      if (!isObjectType(named)) return name;
      return isFirst ? `${name} ${isRoot ? (GIVEN[name] ?? "") : ""} { ${select(named)} }` : "";
    });
    return ["__typename", ...fields].join(" ");
  };
  const root = schema.getQueryType();
  return root ? select(root, true) : "";
}
