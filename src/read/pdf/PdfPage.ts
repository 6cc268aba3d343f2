/** A stretch of text as it is drawn on a page, at one place, in one size. */
export interface Run {
  /** Never empty, without white space at its ends. Where it is right-to-left, one character and its marks. */
  readonly text: string;
  /** Where its baseline begins, in points; y grows upwards. */
  readonly x: number;
  readonly y: number;
  /** A unit vector: where it goes on. */
  readonly dx: number;
  readonly dy: number;
  /** Its length along the baseline, in points. */
  readonly length: number;
  /** Of its type, in points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Drawn in no colour, as the text layer under a scanned page is. */
  readonly isInvisible: boolean;
  /** Whether the file calls it furniture of the page: a running head, a page number. */
  readonly isArtifact: boolean;
}

/** What a page shows, as far as it is text. */
export interface PdfPage {
  /** In the order of the file. */
  readonly runs: readonly Run[];
  /** Left, lower, right and upper edge of what is shown, in points. */
  readonly box: readonly [number, number, number, number];
  /** Whether nothing at all is drawn on it, no picture either. */
  readonly isBlank: boolean;
}

/** What a file says of itself, as it stands there. */
export interface PdfAbout {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** When it was published, by its publisher's own word. */
  readonly published: string | null;
  /** When the file was made. */
  readonly created: string | null;
  readonly language: string | null;
}

/** An open file. */
export interface Pdf {
  readonly pageCount: number;
  readonly about: () => Promise<PdfAbout>;
  /** Pages count from 1. Throws where the page is broken. */
  readonly readPage: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
}
