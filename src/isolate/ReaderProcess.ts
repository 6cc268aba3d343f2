import { type ChildProcess, fork } from "node:child_process";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { listPermissions } from "./listPermissions.ts";
import type { FromReader, ReadBatch, ReadEnd, ReadLimits, ReadNote, ReadRequest, ToReader } from "./messages.ts";

/** How a process came to its end in the midst of a file. */
export type Failure = "TIME" | "MEMORY" | "CRASH";

/** A process that reads did not come to the end of a file. */
export class ReaderFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`The process that reads files ended: ${failure}.`);
    this.failure = failure;
  }
}

type Answer = Exclude<FromReader, { readonly note: ReadNote }>;

/** A process that reads files, one at a time. */
export class ReaderProcess {
  readonly #child: ChildProcess;
  #filesRead = 0;
  #failure: Failure | null = null;
  #note: ReadNote | null = null;
  #told: { readonly resolve: (message: Answer) => void; readonly reject: (error: Error) => void } | null = null;
  #stderr = "";

  /** @param roots absolute paths of what it may read */
  constructor(roots: readonly string[], limits: ReadLimits) {
    const main = fileURLToPath(new URL(`./readerMain${import.meta.url.slice(-3)}`, import.meta.url));
    this.#child = fork(main, [String(limits.memoryMb)], {
      execArgv: [...listPermissions(roots), `--max-old-space-size=${limits.memoryMb}`, "--no-warnings"],
      // What a parser could learn from it is nothing that it needs.
      env: {},
      serialization: "advanced",
      stdio: ["pipe", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (words: string) => {
      this.#stderr = (this.#stderr + words).slice(-4000);
    });
    this.#child.on("message", (message: FromReader) => {
      if ("note" in message) this.#note = message.note;
      else this.#told?.resolve(message);
    });
    this.#child.on("error", () => this.#fail("CRASH"));
    // After the pipes are read to their ends: what it died of stands there.
    this.#child.on("close", (_, signal) =>
      this.#fail(signal === "SIGKILL" || /heap|memory/i.test(this.#stderr) ? "MEMORY" : "CRASH"),
    );
    this.unref();
  }

  get filesRead(): number {
    return this.#filesRead;
  }

  /** Of the file that it reads; null before that is known. */
  get fingerprint(): string | null {
    return this.#note?.fingerprint ?? null;
  }

  /** Whether the file is one text; true before that is known. */
  get isWhole(): boolean {
    return this.#note?.isWhole ?? true;
  }

  get isAlive(): boolean {
    return this.#failure === null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Its standard input, for JSON Lines from a pipe. */
  get input(): Writable | null {
    return this.#child.stdin;
  }

  /**
   * Reads a file: batches as they come, and how it ended. Throws a ReaderFailed, and is of no use any more then.
   * @param seconds what it may take until the first batch, beside what any batch may
   */
  async *read(request: ReadRequest, limits: ReadLimits, seconds: number): AsyncGenerator<ReadBatch, ReadEnd> {
    this.#filesRead++;
    this.#note = null;
    let isOver = false;
    this.#child.ref();
    this.#child.channel?.ref();
    try {
      let message = await this.#ask({ read: request, limits }, limits.seconds + seconds);
      while ("batch" in message) {
        yield message.batch;
        message = await this.#ask("more", limits.seconds);
      }
      isOver = true;
      if (message.last) yield message.last;
      return message.end;
    } finally {
      // Whoever wants no more of a file ends the process: that is quicker than to wait for what it is at.
      if (!isOver) this.kill();
      this.unref();
    }
  }

  kill(): void {
    // From now on it takes no more files, though it is not gone yet.
    this.#failure ??= "CRASH";
    this.#child.kill("SIGKILL");
  }

  /** An idle process keeps nobody waiting. */
  unref(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    for (const pipe of [this.#child.stdin, this.#child.stderr]) (pipe as unknown as { unref?: () => void })?.unref?.();
  }

  #ask(message: ToReader, seconds: number): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      if (this.#failure !== null) return reject(new ReaderFailed(this.#failure));
      const timer = setTimeout(() => {
        this.#failure = "TIME";
        this.kill();
      }, seconds * 1000);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.#told = null;
          then(value);
        };
      this.#told = { resolve: settle(resolve), reject: settle(reject) };
      this.#child.send(message, (error) => error && this.#fail("CRASH"));
    });
  }

  #fail(failure: Failure): void {
    this.#failure ??= failure;
    this.#told?.reject(new ReaderFailed(this.#failure));
  }
}
