import type { DocumentMentions, Kind, Mention } from "../../src/model.ts";

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
  let [paragraph, sentence] = [0, 0];
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
      sentence++;
    },
    endParagraph: () => {
      text = `${text.trimEnd()}\n\n`;
      paragraph++;
      sentence = 0;
    },
    close: () => ({ id, source: id, start: 0, date: null, contentHash: id, text, mentions }),
  };
}
