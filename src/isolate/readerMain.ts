/**
 * The body of a process that reads files: one request at a time comes by message, what is found goes back in batches. It
 * may open nothing but the files under the paths that it was started for, has no network, and ends with its parent.
 */
import { Worker } from "node:worker_threads";
import { forbidNetwork } from "./forbidNetwork.ts";
import type { FromReader, ToReader } from "./messages.ts";
import { readFile } from "./readFile.ts";

const memoryMb = Number(process.argv[2]);
new Worker(new URL(`./watchMemory${import.meta.url.slice(-3)}`, import.meta.url), {
  workerData: { limit: memoryMb * 1e6 },
}).unref();
forbidNetwork();

const send = (message: FromReader): void => void process.send?.(message);
let goOn: () => void = () => {};
process.on("message", (message: ToReader) => {
  if (message === "more") goOn();
  else void serve(message);
});
process.on("disconnect", () => process.exit());

async function serve({ read, limits }: Exclude<ToReader, string>): Promise<void> {
  const batches = readFile(read, limits, (note) => send({ note }));
  for (;;) {
    const { value, done } = await batches.next();
    if (done) return send(value);
    const isTaken = new Promise<void>((resolve) => (goOn = resolve));
    send({ batch: value });
    // The next batch is made when this one is taken, so that nothing piles up between the two.
    await isTaken;
  }
}
