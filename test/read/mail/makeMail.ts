import { encodeAs } from "../encodeAs.ts";

export interface MailParts {
  readonly head?: readonly string[];
  readonly body?: string;
}

/** A message in UTF-8; lines end as mail's do. */
export function writeMail({ head = [], body = "Hello.\n" }: MailParts): string {
  return [...head, "", body].join("\n").replaceAll("\n", "\r\n");
}

export const HEAD = [
  "Message-ID: <1@example.com>",
  "From: =?utf-8?B?SsO2cmcgTcO8bGxlcg==?= <jm@example.com>",
  'To: "Roe, Ann" <ann@example.com>, bob@example.com',
  "Subject: =?windows-1251?Q?=CF=E5=F0=E5=E3=EE=E2=EE=F0=FB?= in Abu Dhabi",
  "Date: Thu, 5 Feb 2026 23:10:00 -0300",
  "MIME-Version: 1.0",
];

/** A message with two forms of its text, a picture in it, and three attachments, one of them a message. */
export function makeMail(): Uint8Array {
  const attached = writeMail({
    head: ["Message-ID: <2@example.com>", "From: Кирилл <k@example.com>", "Subject: Inner"],
    body: "Внутри 😀.\n",
  });
  return new TextEncoder().encode(
    writeMail({
      head: [...HEAD, 'Content-Type: multipart/mixed; boundary="out"'],
      body: [
        "--out",
        'Content-Type: multipart/alternative; boundary="in"',
        "",
        "--in",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "Rustem Umerov traf Steve Witkoff in K=C3=B6ln. =F0=9F=98=80",
        "",
        "Zweiter Absatz.",
        "--in",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<p>Rustem Umerov traf Steve Witkoff in Köln. 😀</p><p>Zweiter Absatz.</p><img src='cid:a'>",
        "--in--",
        "--out",
        'Content-Type: image/png; name="logo.png"',
        "Content-ID: <a>",
        "Content-Disposition: inline",
        "Content-Transfer-Encoding: base64",
        "",
        "iVBORw0KGgo=",
        "--out",
        "Content-Type: text/plain; charset=windows-1251",
        "Content-Disposition: attachment; filename*=utf-8''%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE.txt",
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from(encodeAs("windows-1251", "Кирилл Дмитриев прибыл в Абу-Даби на переговоры.\n")).toString("base64"),
        "--out",
        'Content-Type: text/csv; name="../../t.csv"',
        "Content-Disposition: attachment",
        "",
        "Name,City\nAnn Roe,Paris",
        "--out",
        "Content-Type: message/rfc822",
        "",
        attached,
        "--out--",
        "",
      ].join("\n"),
    }),
  );
}

/** A mailbox of three messages. */
export function makeMailbox(): Uint8Array {
  const message = (n: number, body: string) =>
    `From x@example.com Thu Feb  5 23:10:0${n} 2026\n` +
    `From: Ann ${n} <a${n}@example.com>\nTo: Bob\nSubject: No. ${n}\nDate: ${n} Feb 2026 10:00:00 +0000\n\n${body}\n\n`;
  return new TextEncoder().encode(
    message(1, "Grüße aus Köln.") +
      message(2, ">From here on it is quoted.\n\nFrom now on, too.") +
      message(3, "مرحبا"),
  );
}
