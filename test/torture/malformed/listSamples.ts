import { gzipSync } from "node:zlib";
import { writeTar } from "../../read/archive/writeTar.ts";
import { writeZip } from "../../read/archive/writeZip.ts";
import { encodeAs, encodeWide } from "../../read/encodeAs.ts";
import { ATOM, makeFeed, RDF } from "../../read/feed/makeFeed.ts";
import { makeMail, makeMailbox } from "../../read/mail/makeMail.ts";
import { makeDocx, makeEpub, makeFlatOdt, makeOdt } from "../../read/office/makeOffice.ts";
import { makeSamplePdf } from "../../read/pdf/makePdf.ts";
import { makeArticleTable, makeTable } from "../../read/table/makeTable.ts";

const TEXT = [
  "Gespräche in Abu Dhabi",
  "Rustem Umerov traf Steve Witkoff. 😀",
  "Кирилл Дмитриев прибыл в Москву, сообщил министр.",
  "مرحبا بالعالم",
];
const HTML = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>T</title><meta property="og:title" content="Gespräche"></head><body><nav><a href="/">Start</a></nav><article><h1>${TEXT[0]}</h1>${TEXT.map((line) => `<p>${line.repeat(5)}</p>`).join("")}<ul><li>Eins</li><li>Zwei</li></ul><table><tr><td>a</td><td>b</td></tr></table></article></body></html>`;
const JSON_RECORDS = TEXT.map((text, i) => ({ id: i, title: text, text: `${text}\n\n${text}`, date: "2026-02-05" }));

/** A small sound file of each format that is read, by its name. */
export function listSamples(): ReadonlyMap<string, Uint8Array> {
  const text = Buffer.from(TEXT.join("\n\n"));
  return new Map<string, Uint8Array>([
    ["utf-8.txt", text],
    ["utf-16.txt", encodeWide(`\uFEFF${TEXT.join("\n\n")}`, true)],
    ["windows-1251.txt", encodeAs("windows-1251", TEXT[2] ?? "")],
    ["latin-1.txt", encodeAs("windows-1252", TEXT[0] ?? "")],
    ["text.md", Buffer.from(`# ${TEXT.join("\n\n- ")}`)],
    ["page.html", Buffer.from(HTML)],
    ["value.json", Buffer.from(JSON.stringify(JSON_RECORDS))],
    ["lines.jsonl", Buffer.from(JSON_RECORDS.map((record) => JSON.stringify(record)).join("\n"))],
    ["people.csv", makeTable()],
    ["articles.csv", makeArticleTable()],
    ["rss.xml", makeFeed()],
    ["atom.xml", Buffer.from(ATOM)],
    ["rdf.xml", Buffer.from(RDF)],
    ["mail.eml", makeMail()],
    ["box.mbox", makeMailbox()],
    ["sample.pdf", makeSamplePdf()],
    ["sample.docx", makeDocx()],
    ["sample.odt", makeOdt()],
    ["sample.fodt", makeFlatOdt()],
    ["sample.epub", makeEpub()],
    ["sample.rtf", Buffer.from(makeRtf())],
    [
      "archive.zip",
      writeZip([...TEXT.map((content, i) => ({ name: `${i}.txt`, content })), { name: "a.docx", content: makeDocx() }]),
    ],
    ["text.gz", gzipSync(text)],
    ["archive.tar", writeTar(TEXT.map((content, i) => ({ name: `${i}.txt`, content })))],
  ]);
}

function makeRtf(): string {
  const words = TEXT.map((line) =>
    [...line].map((char) => [...Array(char.length).keys()].map((i) => `\\u${char.charCodeAt(i)}?`).join("")).join(""),
  );
  return `{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Gespr\\'e4che}{\\creatim\\yr2026\\mo2\\dy5}}{\\fonttbl{\\f0 Arial;}}{\\pict ffd8}${words.map((line) => `\\pard ${line}\\par\n`).join("")}{\\footnote x}\\trowd a\\cell b\\cell\\row}`;
}
