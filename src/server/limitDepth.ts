import { GraphQLError, type SelectionSetNode, type ValidationContext, type ASTVisitor } from "graphql";

/** How many fields may lie inside each other. */
export const MAX_DEPTH = 12;

/** Validation rule: refuses an operation whose fields are nested deeper than MAX_DEPTH; introspection has its own limit. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const fragmentDepths = new Map<string, number>();
  const measure = ({ selections }: SelectionSetNode): number => Math.max(0, ...selections.map(measureSelection));
  const measureSelection = (selection: SelectionSetNode["selections"][number]): number => {
    if (selection.kind === "InlineFragment") return measure(selection.selectionSet);
    if (selection.kind === "FragmentSpread") return measureFragment(selection.name.value);
    if (selection.name.value.startsWith("__")) return 0;
    return 1 + (selection.selectionSet ? measure(selection.selectionSet) : 0);
  };
  // Each fragment is measured once: fragments that spread others twice would take exponential time.
  const measureFragment = (name: string): number => {
    const known = fragmentDepths.get(name);
    if (known !== undefined) return known;
    // A fragment inside itself is another rule's to refuse.
    fragmentDepths.set(name, 0);
    const fragment = context.getFragment(name);
    const depth = fragment ? measure(fragment.selectionSet) : 0;
    fragmentDepths.set(name, depth);
    return depth;
  };
  return {
    OperationDefinition(operation) {
      const depth = measure(operation.selectionSet);
      if (depth <= MAX_DEPTH) return;
      context.reportError(
        new GraphQLError(`A query must be at most ${MAX_DEPTH} fields deep, but this one is ${depth}.`, {
          nodes: operation,
        }),
      );
    },
  };
}
