import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { MAX_WINDOW_MENTIONS } from "../view.ts";
import { MAX_FIRST } from "./pageConnection.ts";

/** The most that one query may cost. */
export const MAX_COST = 10_000;

export interface CostRequest {
  /** Already validated. */
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/**
 * Checks what a query may cost at most, before it runs: sizes of lists inside each other are multiplied. An item of a
 * list costs 1, and so does a page; a field costs 0.1, and some cost more (`PRICES`).
 *
 * @returns the error to answer with, its code QUERY_TOO_LARGE; null where the query may run
 */
export function checkCost(schema: GraphQLSchema, request: CostRequest): GraphQLError | null {
  const cost = Math.round(measureCost(schema, request));
  if (cost <= MAX_COST) return null;
  const [most, got] = [MAX_COST, cost].map((number) => number.toLocaleString("en"));
  return new GraphQLError(
    `A query may ask for about ${most} things at most, but this one may answer ${got}; ask for smaller pages.`,
    { extensions: { code: "QUERY_TOO_LARGE" } },
  );
}

/** What a query may cost at most; 0 where it cannot run. */
export function measureCost(schema: GraphQLSchema, { document, variables, operationName }: CostRequest): number {
  const operation = getOperationAST(document, operationName);
  const root = operation?.operation === "mutation" ? schema.getMutationType() : schema.getQueryType();
  if (!operation || !root) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (!coerced) return 0;

  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === "FragmentDefinition" ? [[one.name.value, one]] : [])),
  );
  const fragmentCosts = new Map<string, Cost>();

  const addUp = (set: SelectionSetNode, parent: GraphQLObjectType): Cost => {
    let [once, each] = [0, 0];
    for (const selection of set.selections) {
      const cost = selectionCost(selection, parent);
      once += cost.once;
      each += cost.each;
    }
    return { once, each };
  };
  const selectionCost = (selection: SelectionSetNode["selections"][number], parent: GraphQLObjectType): Cost => {
    if (selection.kind === "InlineFragment") return addUp(selection.selectionSet, parent);
    if (selection.kind === "Field") return fieldCost(selection, parent);
    // Each fragment is added up once: fragments that spread others twice would take exponential time. The schema has
    // no interfaces and unions, so that a fragment has one parent type wherever it is spread.
    const name = selection.name.value;
    const known = fragmentCosts.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const cost = fragment ? addUp(fragment.selectionSet, parent) : NOTHING;
    fragmentCosts.set(name, cost);
    return cost;
  };
  const fieldCost = (node: FieldNode, parent: GraphQLObjectType): Cost => {
    const name = node.name.value;
    if (name.startsWith("__")) return { once: INTROSPECTION, each: 0 };
    const field = parent.getFields()[name];
    if (!field) return NOTHING;
    const given = readArguments(field, node, coerced);
    if (!given) return NOTHING;
    const type = getNamedType(field.type);
    const isChange = parent === schema.getMutationType();
    const price = isChange ? CHANGE : (PRICES[`${parent.name}.${name}`] ?? free)(given) + FIELD;
    if (!isObjectType(type) || !node.selectionSet) return { once: price, each: 0 };
    const inner = addUp(node.selectionSet, type);
    if (isConnection(type)) return { once: price + 1 + inner.once + pageSize(given) * inner.each, each: 0 };
    if (isConnection(parent) && isList(field)) return { once: 0, each: 1 + inner.once };
    const length = (LENGTHS[`${parent.name}.${name}`] ?? few)(given);
    return { once: price + (isList(field) ? length * (1 + inner.once) : inner.once), each: 0 };
  };
  return addUp(operation.selectionSet, root).once;
}

interface Cost {
  readonly once: number;
  /** For each item of the page that it stands in. */
  readonly each: number;
}

const NOTHING: Cost = { once: 0, each: 0 };

type ArgumentValues = Readonly<Record<string, unknown>>;

const FIELD = 0.1;
const INTROSPECTION = 1000;
/** One in a query: each derives the graph anew. */
const CHANGE = MAX_COST / 2 + 1;

/** What a list without paging is taken to hold, unless `LENGTHS` says otherwise. */
const few = (): number => 4;
const LENGTHS: Readonly<Record<string, (given: ArgumentValues) => number>> = {
  // There may be more, but nothing is asked for inside them.
  "Document.paragraphs": ({ length }) => toCount(length) / 25,
  "Document.highlights": ({ length }) => Math.min(MAX_WINDOW_MENTIONS, toCount(length)),
  "Document.timeExpressions": ({ length }) => toCount(length) / 25,
};

const free = (): number => 0;

/** What takes the server more work than its place in the answer tells. */
const PRICES: Readonly<Record<string, (given: ArgumentValues) => number>> = {
  "Query.entities": ({ search }) => (typeof search === "string" ? 50 : 10),
  "Query.documents": ({ search }) => (typeof search === "string" ? 50 : 10),
  "Query.path": () => 1000,
  "Query.graph": ({ maxNodes, maxEdges }) => 500 + (toCount(maxNodes) + toCount(maxEdges)) / 100,
  "Query.statistics": () => 100,
  "Document.text": ({ length }) => 5 + toCount(length) / 500,
  "Document.paragraphs": () => 5,
  "Document.highlights": () => 5,
  "Document.timeExpressions": () => 5,
  // Each page is read by itself.
  "Entity.neighbors": () => 5,
  "Entity.mentions": () => 5,
  "Entity.documents": () => 5,
  "CoMention.evidence": () => 5,
  "Entity.suggestions": () => 5,
  "Query.suggestions": () => 50,
  "Query.ledger": () => 200,
  "Community.members": () => 5,
};

function toCount(value: unknown): number {
  return typeof value === "number" ? Math.max(0, value) : 0;
}

// What is more than a page may hold is refused later, with a clearer message.
function pageSize({ first }: ArgumentValues): number {
  return Math.min(MAX_FIRST, toCount(first));
}

function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): ArgumentValues | null {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // The field will not run either: null was given where it must not be.
    return null;
  }
}

function isConnection({ name }: GraphQLObjectType): boolean {
  return name.endsWith("Connection");
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
