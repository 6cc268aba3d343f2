/** Elements that end a paragraph and stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = toSet(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot
   th thead tr ul`,
);

export const TABLE_PARTS: ReadonlySet<string> = toSet("caption tbody td tfoot th thead tr");

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = toSet(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that stand in a page's head: any other ends it. */
export const HEAD: ReadonlySet<string> = toSet("head title meta link base script style noscript template");

/** What an end tag inside does not reach over. */
export const SCOPES: ReadonlySet<string> = toSet("html table td th caption template object");

/** Elements whose text is none of a page's words. */
export const WORDLESS: ReadonlySet<string> = toSet(
  `applet area audio button canvas datalist embed frame frameset head iframe img input map math meter nav noembed noframes
   noscript object option progress rp rt script select style svg template textarea title video`,
);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}
