import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listPermissions } from "../../src/isolate/listPermissions.ts";
import type { ReadEnd, ReadLimits } from "../../src/isolate/messages.ts";
import { openReaders, type ReadTask } from "../../src/isolate/openReaders.ts";
import type { Refusal, Source } from "../../src/model.ts";
import { makeFolder } from "../makeWorkspace.ts";
import { makeLimits } from "./makeLimits.ts";

async function readAll(
  roots: readonly string[],
  tasks: readonly Partial<ReadTask>[],
  limits: Partial<ReadLimits> = {},
) {
  const readers = openReaders(roots, makeLimits(limits));
  try {
    const ends: { sources: Source[]; refused: Refusal[]; end: ReadEnd }[] = [];
    for (const task of tasks) {
      const [sources, refused]: [Source[], Refusal[]] = [[], []];
      const batches = readers.read({ name: "in/a", path: null, bytes: 0, fields: "", known: null, ...task });
      for (;;) {
        const { value, done } = await batches.next();
        if (done) {
          ends.push({ sources, refused, end: value });
          break;
        }
        sources.push(...value.sources.map(({ source }) => source));
        refused.push(...value.refused);
      }
    }
    return ends;
  } finally {
    readers.close();
  }
}

const LINES = (count: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: i, text: `Ada Marlow left Oslo on day ${i}.` })}\n`);

describe("openReaders", () => {
  it("reads file after file in one process", async () => {
    const folder = makeFolder();
    for (const i of [1, 2, 3]) writeFileSync(join(folder, `${i}.txt`), `Day ${i}.`);
    const ends = await readAll(
      [folder],
      [1, 2, 3].map((i) => ({ name: `${i}.txt`, path: join(folder, `${i}.txt`) })),
    );
    expect(ends.map(({ sources }) => sources[0]?.text)).toEqual(["Day 1.", "Day 2.", "Day 3."]);
  });

  it("ends a file that takes too long, alone", async () => {
    const folder = makeFolder();
    // Some seconds of work for the tokenizer.
    writeFileSync(join(folder, "slow.html"), `<html><body>${"<p>a<b>c</b> ".repeat(90_000)}`);
    writeFileSync(join(folder, "good.txt"), "Ada Marlow left.");
    const [slow, good] = await readAll(
      [folder],
      [{ path: join(folder, "slow.html") }, { path: join(folder, "good.txt") }],
      { seconds: 0.6 },
    );
    expect(slow?.end).toMatchObject({
      state: "REFUSED",
      reason: "it took more than 0.6 seconds to read",
      advice: "if it is worth it, raise the limit (build --set max-seconds=NUMBER)",
    });
    expect(good?.sources).toHaveLength(1);
  });

  it("ends a file that takes too much memory, alone", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "swelling.json"), `[${"[1,2],".repeat(9_000_000)}{}]`);
    writeFileSync(join(folder, "good.txt"), "Ada Marlow left.");
    const [swelling, good] = await readAll(
      [folder],
      [{ path: join(folder, "swelling.json") }, { path: join(folder, "good.txt") }],
      { memoryMb: 250 },
    );
    expect(swelling?.end).toMatchObject({
      state: "REFUSED",
      reason: "it took more than 250 MB of memory to read",
      advice: "if it is worth it, raise the limit (build --set max-memory-mb=NUMBER)",
    });
    expect(good?.sources).toHaveLength(1);
  });

  it("gives up a file that takes too long as a whole, and reads the next one", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "long.jsonl"), LINES(20_000).join(""));
    writeFileSync(join(folder, "good.txt"), "Ada Marlow left.");
    const [long, good] = await readAll(
      [folder],
      [{ path: join(folder, "long.jsonl") }, { path: join(folder, "good.txt") }],
      { minutes: 1e-9 },
    );
    expect(long?.end).toMatchObject({ state: "REFUSED", reason: "it took more than 1e-9 minutes to read" });
    expect(good?.sources).toHaveLength(1);
  });

  it("does not count the time that its texts are worked on", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "a.jsonl"), LINES(200).join(""));
    const readers = openReaders([folder], makeLimits({ minutes: 2 / 60 }));
    const task = { name: "in/a", path: join(folder, "a.jsonl"), bytes: 0, fields: "", known: null };
    const batches = readers.read(task);
    for (let texts = 0; ;) {
      const { value, done } = await batches.next();
      if (done) {
        expect([texts, value.state]).toEqual([200, "READ"]);
        break;
      }
      texts += value.sources.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    readers.close();
  });

  it("ends what does harm in an archive, alone", async () => {
    const folder = makeFolder();
    const entry = (text: string) => new TextEncoder().encode(text);
    const slow = entry(`<html><body>${"<p>a<b>c</b> ".repeat(90_000)}`);
    const members = {
      "1.txt": entry("One."),
      "2.html": slow,
      "3.txt": entry("Three."),
      "4.html": slow,
      "5.txt": entry("Five."),
    };
    writeFileSync(join(folder, "a.zip"), zipSync(members));
    const [zip] = await readAll([folder], [{ path: join(folder, "a.zip") }], { seconds: 0.6 });
    expect(zip?.sources.map(({ text }) => text)).toEqual(["One.", "Three.", "Five."]);
    expect(zip?.refused).toMatchObject([
      { name: "in/a!/2.html", reason: "it took more than 0.6 seconds to read" },
      { name: "in/a!/4.html", reason: "it took more than 0.6 seconds to read" },
    ]);
    expect(zip?.end.state).toBe("READ");
  });

  it("tells what is passed over in an archive with something harmful in it", async () => {
    const folder = makeFolder();
    const entry = (text: string) => new TextEncoder().encode(text);
    const slow = entry(`<html><body>${"<p>a<b>c</b> ".repeat(90_000)}`);
    const inner = zipSync({ "1.txt": entry("One."), "2.html": slow, "3.txt": entry("Three.") });
    writeFileSync(join(folder, "a.zip"), zipSync({ "b.zip": inner, "c.txt": entry("C.") }));
    const [zip] = await readAll([folder], [{ path: join(folder, "a.zip") }], { seconds: 0.6 });
    expect(zip?.sources.map(({ text }) => text)).toEqual(["One.", "C."]);
    expect(zip?.refused).toMatchObject([
      { name: "in/a!/b.zip!/2.html" },
      { name: "in/a!/b.zip", reason: "what follows in it after 2.html was not read" },
    ]);
  });

  it("passes on what comes through a pipe, and does not run ahead of whoever takes it", async () => {
    let given = 0;
    async function* chunks() {
      for (const line of LINES(50_000)) {
        given++;
        yield Buffer.from(line);
      }
    }
    const readers = openReaders([], makeLimits());
    const batches = readers.read({ name: "stdin", path: null, piped: chunks(), bytes: 0, fields: "", known: null });
    const first = await batches.next();
    expect(first.done).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(given).toBeLessThan(40_000);
    let [texts, next] = [0, first];
    for (; !next.done; next = await batches.next()) texts += next.value.sources.length;
    expect([texts, given, next.value.state]).toEqual([50_000, 50_000, "READ"]);
    readers.close();
  });

  it("starts no process any more once it is closed", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "a.jsonl"), LINES(5000).join(""));
    const readers = openReaders([folder], makeLimits());
    const batches = readers.read({ name: "in/a", path: join(folder, "a.jsonl"), bytes: 0, fields: "", known: null });
    await batches.next();
    const next = batches.next();
    readers.close();
    await expect(next).rejects.toThrow("CRASH");
  });

  it("reads nothing outside of what was given", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "secret.txt"), "Secret Person met Hidden Person.");
    symlinkSync(join(folder, "secret.txt"), join(folder, "in", "link.txt"));
    const [outside, link] = await readAll(
      [join(folder, "in")],
      [{ path: join(folder, "secret.txt") }, { path: join(folder, "in", "link.txt") }],
    );
    expect(outside).toMatchObject({ sources: [], end: { state: "REFUSED" } });
    expect(link).toMatchObject({ sources: [], end: { state: "REFUSED" } });
  });
});

describe("listPermissions", () => {
  it("names the folders of more files than a command line takes", () => {
    const folder = makeFolder();
    const files = Array.from({ length: 5000 }, (_, i) => join(folder, `${i}.txt`));
    expect(listPermissions(files.slice(0, 3))).toContain(`--allow-fs-read=${files[2]}`);
    expect(listPermissions(files).filter((flag) => flag.startsWith(`--allow-fs-read=${folder}`))).toEqual([
      `--allow-fs-read=${folder}`,
    ]);
  });
});

describe("a process that reads", () => {
  /** Runs code as that process would run a parser's. */
  function runInside(code: string): string {
    const guard = fileURLToPath(new URL("../../src/isolate/forbidNetwork.ts", import.meta.url));
    const folder = makeFolder();
    const file = join(folder, "parser.mjs");
    writeFileSync(file, `import { forbidNetwork } from ${JSON.stringify(guard)}; forbidNetwork(); ${code}`);
    const { stdout, stderr } = spawnSync(process.execPath, [...listPermissions([folder]), "--no-warnings", file], {
      encoding: "utf8",
      env: {},
    });
    return stdout + stderr;
  }

  it.each([
    ["fetch", "await fetch(`http://127.0.0.1:${port}/`).catch((e) => console.log('no', e.cause ?? e));"],
    ["http", "await import('node:http').then((m) => m.get({ port })).catch((e) => console.log('no', e));"],
    ["https", "await import('node:https').then((m) => m.get({ port })).catch((e) => console.log('no', e));"],
    ["net", "await import('node:net').then((m) => m.connect(port)).catch((e) => console.log('no', e));"],
    [
      "http2",
      "await import('node:http2').then((m) => m.connect(`http://127.0.0.1:${port}`)).catch((e) => console.log('no', e));",
    ],
    ["dns", "await import('node:dns').then((m) => m.promises.lookup('localhost')).catch((e) => console.log('no', e));"],
    [
      "udp",
      "await import('node:dgram').then((m) => m.createSocket('udp4').send('x', port)).catch((e) => console.log('no', e));",
    ],
    [
      "another process",
      "await import('node:child_process').then((m) => m.spawn('id')).catch((e) => console.log('no', e));",
    ],
    [
      "a thread",
      "await import('node:worker_threads').then((m) => new m.Worker('1', { eval: true })).catch((e) => console.log('no', e));",
    ],
    ["code out of strings", "try { new Function('return 1')(); } catch (e) { console.log('no', e); }"],
    [
      "a file outside",
      "await import('node:fs').then((m) => m.readFileSync('/etc/hostname')).catch((e) => console.log('no', e));",
    ],
    ["writing", "await import('node:fs').then((m) => m.writeFileSync('x', '')).catch((e) => console.log('no', e));"],
  ])("has no way out by %s", async (_, code) => {
    let visits = 0;
    const server = createServer((_, response) => {
      visits++;
      response.end("come in");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const told = runInside(
      `process.on('uncaughtException', (e) => console.log('no', e)); const port = ${port}; ${code}`,
    );
    expect(told).toMatch(/^no /);
    expect(told).toMatch(/forbidden|disallowed|ERR_ACCESS_DENIED/);
    expect(visits).toBe(0);
    server.close();
  });
});
