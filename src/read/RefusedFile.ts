import { Problem } from "../problem.ts";

export interface RefusedFileOptions extends ErrorOptions {
  /** What to do about it: "convert it to plain text first". @default none */
  readonly advice?: string | null;
}

/** A file that is not read: "NAME: REASON; ADVICE." */
export class RefusedFile extends Problem {
  /** Why, in words fit after a colon. */
  readonly reason: string;
  /** What to do about it, in words fit after a semicolon; null where nothing can be done. */
  readonly advice: string | null;

  constructor(name: string, reason: string, { advice = null, ...options }: RefusedFileOptions = {}) {
    super(`${name}: ${reason}${advice === null ? "" : `; ${advice}`}.`, options);
    this.reason = reason;
    this.advice = advice;
  }
}
