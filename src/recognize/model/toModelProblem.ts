import { Problem } from "../../problem.ts";

/** Makes the one sentence on a network that cannot be used: which folder, what is wrong with it, and the way on. */
export function toModelProblem(folder: string, what: string, cause?: unknown): Problem {
  return new Problem(
    `The recogniser's model in ${folder} cannot be used: ${what.replace(/\.$/, "")}. Mend it, or go on with another: --set recognizer=model or rules.`,
    cause === undefined ? undefined : { cause },
  );
}
