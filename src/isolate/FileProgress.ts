import type { Refusal } from "../model.ts";
import type { ReadBatch, ReadRequest } from "./messages.ts";

/** Why something was not read. */
export interface Fault {
  readonly reason: string;
  readonly advice: string;
}

/** How often one file may bring a process down before the rest of it is given up: twice for each of its members. */
const MOST_FAILURES = 40;
/** Things among which is what brought a process down: more than a batch has. */
const CAREFUL = 100;
/** Processes in a row that a file may bring down before anything of it is found. */
const MOST_BARREN = 3;

/** How far the reading of a file has come, through the deaths of the processes that read it. */
export class FileProgress {
  readonly #name: string;
  /** Things in the file that are done with. */
  #step = 0;
  #bytes = 0;
  /** UTF-16 units of text that were told. */
  #output = 0;
  #current: string | null = null;
  #carefulUntil = 0;
  #failures = 0;
  #barren = 0;
  #isBarren = true;
  /** What is told once it is clear that the rest of the file can be read. */
  #held: readonly Refusal[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** What the next process is told: what it passes over, how many things it is careful with, what came before. */
  begin(): Pick<ReadRequest, "from" | "careful" | "output"> {
    this.#isBarren = true;
    this.#current = null;
    return { from: this.#step, careful: Math.max(0, this.#carefulUntil - this.#step), output: this.#output };
  }

  /** Takes note of a batch, and gives it with what was held back. */
  take(batch: ReadBatch): ReadBatch {
    const { sources, step, current } = batch;
    // A sign of life: it is still passing over what was told.
    if (sources.length + batch.refused.length === 0 && step === this.#step && current === this.#current) return batch;
    this.#isBarren = false;
    this.#barren = 0;
    [this.#step, this.#current, this.#bytes] = [step, current, batch.bytes];
    for (const { source } of sources) this.#output += source.text.length;
    const refused = [...this.#held, ...batch.refused];
    this.#held = [];
    return { ...batch, refused };
  }

  /**
   * Takes note that a process came to grief, and finds what did it: among the things after those that are done with, which
   * the next process tells one by one. Gives what to refuse the file with, or null where it is worth going on.
   */
  fail(fault: Fault, isWhole: boolean): Fault | null {
    if (this.#isBarren) this.#barren++;
    if ((isWhole && this.#carefulUntil === 0) || this.#barren >= MOST_BARREN) return fault;
    if (++this.#failures > MOST_FAILURES) {
      const reason = `more than ${MOST_FAILURES / 2} of the things in it could not be read`;
      return { reason, advice: "look at what it holds" };
    }
    if (this.#step < this.#carefulUntil) {
      this.#step++;
      this.#held = [...this.#held, ...this.#blame(this.#current ?? `${this.#name}!/${this.#step}`, fault)];
      this.#current = null;
      this.#carefulUntil = this.#step;
    } else this.#carefulUntil = this.#step + CAREFUL;
    return null;
  }

  /** What is held back, for a file that is given up; null where nothing is. */
  release(): ReadBatch | null {
    if (this.#held.length === 0) return null;
    const refused = this.#held;
    this.#held = [];
    return { sources: [], refused, step: this.#step, current: null, bytes: this.#bytes };
  }

  /** What did harm, and the member of the file that it stands in, where it is an archive: the rest of that is passed over. */
  #blame(harmful: string, fault: Fault): readonly Refusal[] {
    const end = harmful.indexOf("!/", this.#name.length + 2);
    const reason = `what follows in it after ${harmful.slice(end + 2)} was not read`;
    const rest = { name: harmful.slice(0, end), reason, advice: "unpack it first" };
    return [{ name: harmful, ...fault }, ...(end < 0 ? [] : [rest])];
  }
}
