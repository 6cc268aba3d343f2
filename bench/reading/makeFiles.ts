import { gzipSync } from "node:zlib";
import { seededRandom } from "../../src/graph/seededRandom.ts";
import { makePdf, setLines } from "../../test/read/pdf/makePdf.ts";
import { packDocx, packEpub, packOdt } from "../../test/torture/malformed/packOffice.ts";
import { writeZip } from "../../test/read/archive/writeZip.ts";

const WORDS =
  "the talks harbour minister said that long frank and would go on next week nobody else in room spoke of what had been agreed left for another day town with Ada Marlow Bruno Keller Lisbon Quill Trust Oslo Northern Ports Authority Carla Denton".split(
    " ",
  );

/** Makes a file of each format, by its ending, of some 2,000 words: most take 10 kB or more. `i` tells them apart. */
export function makeFiles(i: number): ReadonlyMap<string, Uint8Array | string> {
  const random = seededRandom(i);
  const sentence = () =>
    `${Array.from({ length: 20 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ")} ${Math.floor(random() * 1e6)}.`;
  const paragraphs = Array.from({ length: 25 }, () => `${sentence()} ${sentence()} ${sentence()} ${sentence()}`);
  const text = paragraphs.join("\n\n");
  const wrap = (open: string, close: string) => paragraphs.map((words) => `${open}${words}${close}`).join("\n");
  const html = `<!DOCTYPE html><html><head><title>No. ${i}</title></head><body><article><h1>No. ${i}</h1>${wrap("<p>", "</p>")}</article></body></html>`;
  const docx = packDocx(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${wrap("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")}</w:body></w:document>`,
  );
  const head = `From: Ada Marlow <a@example.com>\nTo: Bruno Keller <b@example.com>\nSubject: No. ${i}\nDate: Thu, 5 Feb 2026 10:00:00 +0000\n`;
  const records = paragraphs.map((words, n) => JSON.stringify({ id: n, title: `No. ${n}`, text: words }));
  return new Map<string, Uint8Array | string>([
    ["txt", text],
    ["md", `# No. ${i}\n\n${text}`],
    ["html", html],
    ["json", `[${records.join(",")}]`],
    ["jsonl", records.join("\n")],
    ["csv", `id,title,text\n${paragraphs.map((words, n) => `${n},No. ${n},"${words}"`).join("\n")}\n`],
    [
      "rss",
      `<rss version="2.0"><channel><title>Feed</title>${wrap("<item><title>No.</title><description>", "</description></item>")}</channel></rss>`,
    ],
    ["eml", `Message-ID: <${i}@example.com>\n${head}\n${text}\n`],
    ["mbox", paragraphs.map((words) => `From a@example.com Thu Feb  5 10:00:00 2026\n${head}\n${words}\n\n`).join("")],
    [
      "pdf",
      makePdf(
        Array.from({ length: 4 }, (_, page) =>
          setLines(paragraphs.slice(page * 6, page * 6 + 6).join(" "), { x: 60, y: 80, columns: 90 }),
        ),
      ),
    ],
    ["docx", docx],
    [
      "odt",
      packOdt(
        `<office:document-content><office:body><office:text>${wrap("<text:p>", "</text:p>")}</office:text></office:body></office:document-content>`,
      ),
    ],
    ["rtf", `{\\rtf1\\ansi ${wrap("\\pard ", "\\par")}}`],
    ["epub", packEpub(html)],
    ["zip", writeZip(paragraphs.map((words, n) => ({ name: `${n}.txt`, content: words })))],
    ["gz", gzipSync(text)],
  ]);
}
