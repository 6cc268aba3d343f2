import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openUnpackBudget } from "../../../src/read/archive/UnpackBudget.ts";
import { repeatGzipped, repeatPacked } from "./repeatPacked.ts";
import { writeZip, type ZipEntry } from "./writeZip.ts";
import { makeFeed } from "../feed/makeFeed.ts";
import { makeDocx } from "../office/makeOffice.ts";
import { checkSource, spoil } from "../readAll.ts";
import { readMembers } from "../readMembers.ts";
import { writeTar } from "./writeTar.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const names = async (entries: readonly ZipEntry[]) =>
  (await readMembers(writeZip(entries.map((entry) => ({ content: "Ada left Oslo.", ...entry }))))).sources.map(
    ({ name }) => name,
  );

describe("a zip archive", () => {
  it("is read member by member, each by its own type, archives in it too", async () => {
    const inner = zipSync({ "c/d.txt": bytes("Внутри 😀."), "e.docx": makeDocx() });
    const { sources, refused } = await readMembers(
      zipSync({
        "b.zip": inner,
        "f.xml": makeFeed(),
        "ж.txt": bytes("Ж."),
        "g.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      }),
    );
    expect(sources.map(({ name }) => name)).toEqual([
      ...["a!/b.zip!/c/d.txt", "a!/b.zip!/e.docx", "a!/f.xml!/1", "a!/f.xml!/2", "a!/f.xml!/3", "a!/ж.txt"],
    ]);
    expect(sources[0]?.text).toBe("Внутри 😀.");
    expect(refused).toMatchObject([{ name: "a!/g.png" }]);
  });

  it("gives no member a name that leads out of it, and no two the same", async () => {
    expect(
      await names([
        ...["../../etc/passwd", "/etc/passwd", "C:\\x\\y.txt", "a/../b.txt", "b.txt", "./b.txt", "B.TXT"].map(
          (name) => ({ name }),
        ),
        { name: `${"d/".repeat(500)}x.txt` },
        { name: "e\u202Egnp.txt" },
      ]),
    ).toEqual([
      "a!/etc/passwd",
      "a!/b.txt",
      "a!/etc/passwd~2",
      "a!/B.TXT",
      "a!/x/y.txt",
      "a!/a/b.txt",
      "a!/b.txt~2",
      expect.stringMatching(/^a!\/(?:d\/){200}~[0-9a-f]{12}$/),
      "a!/egnp.txt",
    ]);
  });

  it("leaves out what folders leave out too", async () => {
    expect(
      await names([{ name: ".git/x.txt" }, { name: "__MACOSX/._a.txt" }, { name: "README.md" }, { name: "a.txt" }]),
    ).toEqual(["a!/a.txt"]);
  });

  it.each([
    ["a link", { mode: 0o120777, content: "/etc/passwd" }, "it is a link, and links are not followed"],
    [
      "a member that is no deflate stream",
      { packed: bytes("no deflate stream") },
      "it is damaged: it cannot be unpacked whole",
    ],
    ["a member that is larger than it says", { size: 1 }, "it is damaged: it cannot be unpacked whole"],
    [
      "a member that unpacks to two gigabytes",
      { packed: repeatPacked("", "Ada left.\n".repeat(100_000), 2000, ""), size: 2_000_000_000 },
      "it is larger than 100 MB",
    ],
    [
      "a member that unpacks to a thousand times its size",
      { packed: repeatPacked("", "0".repeat(1_000_000), 50, ""), size: 50_000_000 },
      "it unpacks to more than 200 times its size, as no document does",
    ],
  ])("refuses %s alone", async (_, entry: Partial<ZipEntry>, reason) => {
    const zip = writeZip([
      { name: "bad.txt", ...entry },
      { name: "good.txt", content: "Ada left Oslo." },
    ]);
    const { sources, refused } = await readMembers(zip);
    expect(refused).toMatchObject([{ name: "a!/bad.txt", reason }]);
    expect(sources).toMatchObject([{ name: "a!/good.txt", text: "Ada left Oslo." }]);
  });

  it("is refused with members that lie over one another", async () => {
    const zip = writeZip([
      { name: "1.txt", content: "Ada left Oslo." },
      { name: "2.txt", content: "Ada left Oslo.", offset: 0 },
    ]);
    expect((await readMembers(zip)).error).toBe("its members lie over one another, as in archives made to harm");
  });

  it("is read up to the limits on all that is in it", async () => {
    const zip = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, bytes(`Ada ${i}.`)])));
    expect(await readMembers(zip(11), { maxEntries: 10 })).toMatchObject({
      sources: [],
      error: "it has more than 10 members",
    });
    const budget = openUnpackBudget(1e6, 15);
    const nested = await readMembers(zipSync({ "1.zip": zip(10), "2.zip": zip(10) }), { budget });
    expect(nested.sources).toHaveLength(10);
    expect(nested.error).toBe("it has more than 15 members");
    const large = zipSync({ "1.txt": bytes("Ada. ".repeat(1000)), "2.txt": bytes("Bob. ".repeat(1000)) });
    const { sources, error } = await readMembers(large, { budget: openUnpackBudget(8000, 100) });
    expect(sources).toHaveLength(1);
    expect(error).toBe("what is packed in it is more than 0.008 MB");
  });

  it("is read no deeper than archives may stand in archives", async () => {
    let nested = zipSync({ "a.txt": bytes("Innermost.") });
    for (let i = 0; i < 20; i++) nested = zipSync({ "z.zip": nested });
    const { sources, refused } = await readMembers(nested);
    expect(sources).toEqual([]);
    expect(refused).toMatchObject([{ reason: "it stands more than 8 archives deep" }]);
  });

  it("is refused where it is empty of texts or cut off", async () => {
    const zip = zipSync({ "1.txt": bytes("Ada left Oslo.") });
    expect((await readMembers(zip.subarray(0, -10))).error).toBe("it is damaged: it cannot be unpacked whole");
    for (const spoiled of spoil(zipSync({ "1.txt": bytes("Ada."), "b.docx": makeDocx() }), 60)) {
      (await readMembers(spoiled)).sources.forEach(checkSource);
    }
  });
});

describe("a gzip file", () => {
  it("is what it packs", async () => {
    expect((await readMembers(gzipSync("Ада 😀."), { name: "b.txt.gz" })).sources).toMatchObject([
      { name: "b.txt.gz!/b.txt", text: "Ада 😀." },
    ]);
    expect((await readMembers(gzipSync(makeFeed()))).sources).toHaveLength(3);
    expect((await readMembers(Buffer.concat([gzipSync("One. "), gzipSync("Two.")]))).sources[0]?.text).toBe(
      "One. Two.",
    );
  });

  it("is refused where it is cut off, or unpacks without end", async () => {
    const { sources, refused } = await readMembers(gzipSync("Ada left Oslo. ".repeat(100)).subarray(0, 40));
    expect([sources.length, refused.length]).toEqual([0, 1]);
    expect((await readMembers(repeatGzipped("0".repeat(1_000_000), 10_000))).refused).toHaveLength(1);
    for (const spoiled of spoil(gzipSync("Ada left Oslo."), 60))
      (await readMembers(spoiled)).sources.forEach(checkSource);
  });
});

describe("a tar archive", () => {
  it("is read member by member, in its order; links and devices are told", async () => {
    const long = `${"long/".repeat(40)}name.txt`;
    const tar = writeTar([
      { name: "b.txt", content: "Ада 😀." },
      { name: "../../a.txt", content: "Up." },
      { name: "link", type: "2", link: "/etc/passwd" },
      { name: "zero", type: "3" },
      { name: "folder/", type: "5" },
      { name: long, content: "Far." },
    ]);
    const { sources, refused } = await readMembers(tar);
    expect(sources.map(({ name }) => name)).toEqual(["a!/b.txt", "a!/a.txt", `a!/${long}`]);
    expect(refused.map(({ name }) => name)).toEqual(["a!/link", "a!/zero"]);
    expect((await readMembers(gzipSync(tar), { name: "a.tgz" })).sources[0]?.name).toBe("a.tgz!/a.tar!/b.txt");
  });

  it("tells members of one name apart, also from those that are named so", async () => {
    const tar = writeTar(["a", "a", "a~2", "a", "a~2"].map((name) => ({ name, content: "Ada." })));
    const { sources } = await readMembers(tar);
    expect(sources.map(({ name }) => name)).toEqual(["a!/a", "a!/a~2", "a!/a~2~2", "a!/a~3", "a!/a~2~3"]);
  });

  it("passes over a member above the limit, and is refused where it is cut off", async () => {
    const tar = writeTar([
      { name: "large.txt", content: "Ada. ".repeat(1000) },
      { name: "b.txt", content: "Bob." },
    ]);
    const { sources, refused } = await readMembers(Buffer.concat([tar]), { maxBytes: 20_000 });
    expect([sources.length, refused.length]).toEqual([2, 0]);
    expect((await readMembers(tar.subarray(0, 2000))).error).toBe("it is damaged: it cannot be unpacked whole");
    for (const spoiled of spoil(tar, 60)) (await readMembers(spoiled)).sources.forEach(checkSource);
  });
});
