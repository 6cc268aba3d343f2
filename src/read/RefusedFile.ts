import { Problem } from "../problem.ts";

/** A file that is not read: "NAME: REASON." */
export class RefusedFile extends Problem {
  /** Why, in words fit after a colon, with what to do about it. */
  readonly reason: string;

  constructor(name: string, reason: string, options?: ErrorOptions) {
    super(`${name}: ${reason}.`, options);
    this.reason = reason;
  }
}
