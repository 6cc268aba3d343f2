import { Parser } from "htmlparser2";
import { decodeText } from "../decodeText.ts";
import { RefusedFile } from "../RefusedFile.ts";

/** What is told of an XML file as it is walked through. */
export interface XmlVisitor {
  /** `name` with its prefix, as it stands; attributes likewise, entities decoded. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Entities decoded; one element's text may come in several pieces. */
  readonly text?: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Documents nest to some dozens of levels. */
const DEEPEST = 500;
/** UTF-16 units that are parsed at a time. */
const PIECE = 65_536;

/**
 * Walks through an XML file, in time linear in its length. Only the five entities of XML and numbers are decoded: what a
 * file declares itself stands as it is written, and nothing outside of it is looked for.
 * @throws RefusedFile for what is nested deeper than any document
 */
export function walkXml(name: string, bytes: Uint8Array, visitor: XmlVisitor): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++depth > DEEPEST)
          throw new RefusedFile(name, `it is nested more than ${DEEPEST} levels deep, as no document is`);
        visitor.open(tag, attributes);
      },
      ontext: (text) => visitor.text?.(text),
      onclosetag: (tag) => {
        depth--;
        visitor.close(tag);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const { text } = decodeText(bytes, findEncoding(bytes));
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.end();
}

function findEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const label = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]{2,40})["']/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
