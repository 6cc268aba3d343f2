/** Where a group's text goes. */
export type RtfTarget = "TEXT" | "NOWHERE" | "FONTS" | "STYLES" | "INFO" | "TITLE" | "AUTHOR" | "CREATED";

/** What holds inside of a group, and is as it was behind it. */
export interface RtfState {
  target: RtfTarget;
  /** As WHATWG names it. */
  encoding: string;
  /** How many characters stand for one of Unicode, for programs that know none. */
  fallback: number;
  isHidden: boolean;
  font: number | null;
  /** Whether a note's text ends with this group. */
  isNote: boolean;
}

/** The code pages of Windows by the charsets of fonts. */
export const CHARSETS: Readonly<Record<number, string>> = {
  0: "windows-1252",
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** A code page by its number; the western one where it is not known. */
export function findCodePage(number: number | null): string {
  const names: Readonly<Record<number, string>> = {
    874: "windows-874",
    866: "ibm866",
    932: "shift_jis",
    936: "gbk",
    949: "euc-kr",
    950: "big5",
    10000: "macintosh",
    65001: "utf-8",
  };
  if (number !== null && number >= 1250 && number <= 1258) return `windows-${number}`;
  return (number === null ? undefined : names[number]) ?? "windows-1252";
}

/** Groups whose text is none of the document's. */
export const NOWHERE: ReadonlySet<string> = new Set(
  (
    "colortbl pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc " +
    "fldinst nonshppict annotation atnid atnauthor atndate atnref atnicn atrfstart atrfend bkmkstart bkmkend listtext pntext " +
    "sp xe tc rxe operator comment doccomm keywords subject category manager company hlinkbase revtim printim buptim " +
    "template themedata datastore listtable listoverridetable revtbl rsidtbl generator filetbl shprslt"
  ).split(" "),
);

/** Groups marked as to be passed over by who does not know them, which are known here. */
export const KNOWN: ReadonlySet<string> = new Set([
  "shpinst",
  "shptxt",
  "fldrslt",
  "shppict",
  "nesttableprops",
  "footnote",
]);

/** Words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  tab: " ",
  line: "\n",
};
