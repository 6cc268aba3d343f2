/** Something a user can mend: the message is one clear sentence, shown without a stack trace. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** A command that was worded wrongly: exit code 2. */
export class UsageProblem extends Problem {}
