import { describe, expect, it } from "vitest";
import { memoryContent } from "../../../src/read/memoryContent.ts";
import { readMail } from "../../../src/read/mail/readMail.ts";
import { readContent } from "../../../src/read/readContent.ts";
import { encodeAs, encodeWide } from "../encodeAs.ts";
import { makeReadOptions } from "../makeReadOptions.ts";
import { listStretches, readAll, readSpoiled } from "../readAll.ts";
import { HEAD, makeMail, writeMail } from "./makeMail.ts";

const readOne = async (mail: string | Uint8Array) => (await readAll(readMail, mail)).sources[0];

describe("readMail", () => {
  it("gives a message's text, below who wrote it to whom, and what is attached", async () => {
    const { sources, members, refused } = await readAll(readMail, makeMail());
    expect(sources).toMatchObject([
      {
        name: "n",
        encoding: "utf-8",
        said: { title: "Переговоры in Abu Dhabi", author: "Jörg Müller", date: "2026-02-05", url: null },
      },
    ]);
    expect(sources.flatMap(listStretches)).toEqual([
      "HEADLINE Переговоры in Abu Dhabi",
      "TEXT From: Jörg Müller; to: Ann Roe, bob@example.com",
      "BYLINE Date: Thu, 5 Feb 2026 23:10:00 -0300",
      "BYLINE Addresses: jm@example.com, ann@example.com",
      "TEXT Rustem Umerov traf Steve Witkoff in Köln. 😀\n\nZweiter Absatz.\n",
    ]);
    expect(members.map(({ name }) => name)).toEqual(["n!/письмо.txt", "n!/t.csv", "n!/attached.eml"]);
    expect(refused).toEqual([]);
  });

  it("is told by its content, and what is attached likewise", async () => {
    const texts = new Map<string, string>();
    for await (const found of readContent(memoryContent("a.bin", "a.bin", makeMail(), 1e6), makeReadOptions())) {
      if ("source" in found) texts.set(found.source.name, found.source.text);
    }
    expect([...texts.keys()]).toEqual(["a.bin", "a.bin!/письмо.txt", "a.bin!/t.csv", "a.bin!/attached.eml"]);
    expect(texts.get("a.bin!/письмо.txt")).toBe("Кирилл Дмитриев прибыл в Абу-Даби на переговоры.\n");
    expect(texts.get("a.bin!/attached.eml")).toBe("Inner\n\nFrom: Кирилл\n\nAddresses: k@example.com\n\nВнутри 😀.\n");
  });

  it.each([
    [
      "UTF-8 without a label",
      new TextEncoder().encode(writeMail({ head: ["From: Jörg"], body: "Köln 😀" })),
      "Köln 😀",
    ],
    ["UTF-16", encodeWide("\uFEFF" + writeMail({ head: ["From: Jörg"], body: "Київ مرحبا" }), true), "Київ مرحبا"],
    [
      "Windows-1251 without a label",
      encodeAs(
        "windows-1251",
        writeMail({ head: ["From: Анна"], body: "Переговоры прошли в Москве, сообщил министр." }),
      ),
      "Переговоры прошли в Москве",
    ],
    [
      "Windows-1251 labelled as UTF-8",
      encodeAs(
        "windows-1251",
        writeMail({
          head: ["From: Анна", "Content-Type: text/plain; charset=utf-8"],
          body: "Переговоры прошли в Москве, сообщил министр.",
        }),
      ),
      "Переговоры прошли в Москве",
    ],
    [
      "Latin-1",
      encodeAs(
        "windows-1252",
        writeMail({ head: ["From: x", "Content-Type: text/plain; charset=iso-8859-1"], body: "Grüße aus Köln" }),
      ),
      "Grüße aus Köln",
    ],
    [
      "Windows-1251",
      encodeAs(
        "windows-1251",
        writeMail({ head: ["From: x", "Content-Type: text/plain; charset=windows-1251"], body: "Привет" }),
      ),
      "Привет",
    ],
  ])("reads %s", async (_, bytes, part) => {
    expect((await readOne(bytes))?.text).toContain(part);
  });

  it.each([
    ["Thu, 5 Feb 2026 23:10:00 -0300 (BRT)", "2026-02-05"],
    ["5 Feb 26 01:10:00 GMT", "2026-02-05"],
    ["Mon, 5 Jan 98 01:10:00 GMT", "1998-01-05"],
    ["yesterday", null],
  ])("takes the day of %s as it is written", async (date, day) => {
    expect((await readOne(writeMail({ head: ["From: a", `Date: ${date}`] })))?.said?.date).toBe(day);
  });

  it("joins lines that were broken to be joined", async () => {
    const head = [...HEAD, "Content-Type: text/plain; charset=utf-8; format=flowed"];
    expect((await readOne(writeMail({ head, body: "One \nline.\n\nTwo.\n" })))?.text).toContain("One line.\n\nTwo.");
  });

  it("reads HTML where there is no other text, and where that is a stub", async () => {
    const html = `<p>Rustem Umerov met Steve Witkoff in <b>Abu Dhabi</b>.</p><ul><li>One</li></ul>${"<p>More words.</p>".repeat(20)}`;
    const alone = writeMail({ head: [...HEAD, "Content-Type: text/html; charset=utf-8"], body: html });
    expect((await readOne(alone))?.text).toContain("in Abu Dhabi.\n\n- One\n\nMore words.");
    const stub = writeMail({
      head: [...HEAD, 'Content-Type: multipart/alternative; boundary="b"'],
      body: `--b\nContent-Type: text/plain\n\nPlease enable HTML.\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`,
    });
    expect((await readOne(stub))?.text).not.toContain("enable");
  });

  it.each([
    [
      "quotes between its lines",
      '<p>Yes.</p><div>On 5 Feb 2026, Ann wrote:</div><blockquote type="cite"><p>No?</p><blockquote type="cite">Or?</blockquote></blockquote><p>Well.</p>',
      ["Yes.", "Well."],
    ],
    [
      "a quote of its own",
      "<p>As Bob said:</p><blockquote>It is late.</blockquote><p>Well.</p>",
      ["As Bob said:", "It is late.", "Well."],
    ],
    [
      "what it forwards in a quote",
      '<p>See.</p><blockquote type="cite"><div>Begin forwarded message:</div><div>From: Cid</div><p>It is late.</p></blockquote>',
      ["See.", "From: Cid", "It is late."],
    ],
  ])("tells its own words in HTML from others: %s", async (_, html, own) => {
    const source = await readOne(writeMail({ head: ["Subject: Fwd: x", "Content-Type: text/html"], body: html }));
    expect(source && listStretches(source).filter((line) => line.startsWith("TEXT "))).toEqual(
      own.map((line) => `TEXT ${line}`),
    );
  });

  it("tells who was copied unseen as such", async () => {
    const mail = writeMail({ head: ["From: Ann", "Cc: Bob <b@x.org>", "Bcc: Cid <c@x.org>"] });
    expect((await readOne(mail))?.text).toContain("From: Ann; cc: Bob; bcc: Cid\n\nAddresses: b@x.org, c@x.org\n");
  });

  it("lists no more than fifty names", async () => {
    const to = Array.from({ length: 60 }, (_, i) => `n${i}@example.com`).join(", ");
    expect((await readOne(writeMail({ head: ["From: a", `To: ${to}`] })))?.text).toContain(
      "n49@example.com and 10 more",
    );
  });

  it.each([
    [
      "PGP in its text",
      writeMail({ head: HEAD, body: "-----BEGIN PGP MESSAGE-----\n\nabc\n" }),
      "it is encrypted (PGP)",
    ],
    [
      "PGP/MIME",
      writeMail({
        head: [...HEAD, 'Content-Type: multipart/encrypted; boundary="b"'],
        body: "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n",
      }),
      "it is encrypted (PGP)",
    ],
    [
      "S/MIME",
      writeMail({
        head: [...HEAD, "Content-Type: application/pkcs7-mime; name=smime.p7m", "Content-Transfer-Encoding: base64"],
        body: "AAAA",
      }),
      "it is encrypted (S/MIME)",
    ],
    ["nothing", writeMail({ head: ["From: a"], body: "" }), "it holds no text"],
  ])("refuses %s", async (_, mail, reason) => {
    expect((await readAll(readMail, mail)).error).toContain(reason);
  });

  it("refuses parts that are nested beyond what any mail is", async () => {
    const depth = 100;
    const open = Array.from(
      { length: depth },
      (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n`,
    );
    const mail = writeMail({ head: [...HEAD, "Content-Type: multipart/mixed; boundary=b0"], body: open.join("\n") });
    expect((await readAll(readMail, mail)).error).toContain("beyond what any mail is");
  });

  it("gives a message in a message in a message, as deep as archives may be", async () => {
    let mail = writeMail({ head: ["From: a", "Subject: 0", "MIME-Version: 1.0"], body: "Innermost." });
    for (let i = 1; i <= 12; i++) {
      mail = writeMail({
        head: ["From: a", `Subject: ${i}`, "MIME-Version: 1.0", "Content-Type: message/rfc822"],
        body: mail,
      });
    }
    const found = [];
    const content = memoryContent("a", "a", new TextEncoder().encode(mail), 1e6);
    for await (const one of readContent(content, makeReadOptions())) found.push(one);
    expect(found.filter((one) => "source" in one)).toHaveLength(9);
    expect(found.flatMap((one) => ("refused" in one ? [one.refused.reason] : []))).toEqual([
      "it stands more than 8 archives deep",
    ]);
  });

  it("ends every spoiled message in sources or a refusal", async () => {
    expect(await readSpoiled(readMail, makeMail())).toBeGreaterThan(200);
  });
});
