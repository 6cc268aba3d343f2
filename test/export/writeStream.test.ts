import { execFile, spawn } from "node:child_process";
import { PassThrough, Writable } from "node:stream";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { writeStream } from "../../src/export/writeFileWhole.ts";
import { Problem } from "../../src/problem.ts";

describe("writeStream", () => {
  it("writes the pieces in order and leaves the stream open", async () => {
    const stream = new PassThrough();
    await writeStream(pieces("one, ", "", "два 😀"), stream);
    expect(stream.writable).toBe(true);
    expect(stream.read().toString()).toBe("one, два 😀");
    expect(stream.listenerCount("error") + stream.listenerCount("close")).toBe(0);
  });

  it("asks for the next piece only when the last one is taken", async () => {
    let asked = 0;
    let taken = 0;
    const ahead: number[] = [];
    const slow = new Writable({
      write(_chunk, _encoding, done) {
        setTimeout(() => {
          taken++;
          done();
        }, 1);
      },
    });
    await writeStream(
      (async function* () {
        for (; asked < 10; asked++) {
          ahead.push(asked - taken);
          yield "x";
        }
      })(),
      slow,
    );
    expect({ taken, ahead }).toEqual({ taken: 10, ahead: Array(10).fill(0) });
  });

  it.each(["EPIPE", "ECONNRESET"])("ends quietly on %s and asks for no more", async (code) => {
    const endless = naturals();
    await writeStream(endless, failing(code));
    expect(await endless.next()).toEqual({ done: true, value: undefined });
  });

  it("ends quietly when the stream is closed before or between pieces", async () => {
    const stream = new PassThrough();
    stream.destroy();
    await writeStream(naturals(), stream);
    const stuck = new Writable({ write: () => undefined });
    setTimeout(() => stuck.destroy(), 1);
    await writeStream(naturals(), stuck);
  });

  it("says in a sentence why the stream failed", async () => {
    await expect(writeStream(pieces("x"), failing("ENOSPC"))).rejects.toThrow(
      new Problem(
        "The output could not be written: the disk is full; free some space, or name a file on another disk.",
      ),
    );
    await expect(writeStream(pieces("x"), failing("EODD"))).rejects.toThrow(
      new Problem("The output could not be written: the system says: EODD happened."),
    );
  });

  it("passes on what the pieces throw", async () => {
    const failure = new Problem("The store is gone.");
    const broken = (async function* (): AsyncGenerator<string> {
      throw failure;
    })();
    await expect(writeStream(broken, new PassThrough())).rejects.toBe(failure);
  });

  it("gives head its lines and ends with exit code 0", async () => {
    const { stdout } = await promisify(execFile)("sh", [
      "-c",
      `"${process.execPath}" -e '${ENDLESS}' | head -n 1; echo done`,
    ]);
    expect(stdout).toBe("0\ndone\n");
    const child = spawn(process.execPath, ["-e", ENDLESS], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
  });
});

const ENDLESS = `
  import("${new URL("../../src/export/writeFileWhole.ts", import.meta.url)}").then(({ writeStream }) =>
    writeStream((async function* () { for (let i = 0; ; i++) yield i + "\\n"; })(), process.stdout));
`;

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code} happened`), { code })),
  });
}

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function* naturals(): AsyncGenerator<string, undefined> {
  for (let i = 0; ; i++) yield String(i);
}
