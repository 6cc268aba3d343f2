import type { DocumentMentions, Kind, Mention, Paragraph, Span } from "../../src/model.ts";
import { findRoles } from "../../src/recognize/roles/findRoles.ts";

/** What a mention of a made-up article stands for. */
export interface StressMention extends Mention {
  readonly entity: string;
  /** How the name differs from the entity's usual one. */
  readonly variant: string;
}

/** An article with what its mentions stand for. */
export interface StressDocument extends Omit<DocumentMentions, "mentions"> {
  readonly text: string;
  readonly mentions: readonly StressMention[];
}

/** An article while it is written. */
export interface StressText {
  readonly write: (words: string) => void;
  readonly name: (kind: Kind, entity: string, words: string, variant: string) => void;
  readonly endSentence: () => void;
  readonly endParagraph: () => void;
  readonly close: () => StressDocument;
}

export function openText(id: string): StressText {
  let text = "";
  let [paragraph, sentence, start] = [0, 0, 0];
  let sentences: Span[] = [];
  const paragraphs: Paragraph[] = [];
  const endSentence = () => {
    sentences.push({ start, end: text.trimEnd().length });
    start = text.length;
    sentence++;
  };
  const endParagraph = () => {
    if (text.length > start) endSentence();
    paragraphs.push({ start: sentences[0]?.start ?? start, end: text.trimEnd().length, role: "TEXT", sentences });
    sentences = [];
    text = `${text.trimEnd()}\n\n`;
    start = text.length;
    paragraph++;
    sentence = 0;
  };
  const mentions: StressMention[] = [];
  return {
    write: (words) => void (text += words),
    name: (kind, entity, words, variant) => {
      const start = text.length;
      text += words;
      mentions.push({ start, end: text.length, kind, text: words, paragraph, sentence, entity, variant });
    },
    endSentence: () => {
      text += ". ";
      endSentence();
    },
    endParagraph,
    close: () => {
      if (sentences.length > 0 || text.length > start) endParagraph();
      const roles = findRoles(text, { paragraphs }, mentions);
      const known = mentions.map((mention, i) => (roles[i] ? { ...mention, role: roles[i] } : mention));
      return { id, source: id, start: 0, date: null, contentHash: id, text, mentions: known };
    },
  };
}
