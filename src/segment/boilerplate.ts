/** Whether a line announces what is no part of the article: a teaser of another one. */
export function isTeaserMark(line: string): boolean {
  return TEASER_MARK.test(line);
}

const TEASER_MARK =
  /^[[(*_>\s]*(?:read|see|watch|listen|view)\s+(?:more|also|next|on|this(?: next)?)[\])*_.:…>»→\s]*$|^(?:related(?: (?:articles?|stories|news|coverage|content|links|topics|posts))?|more (?:on this(?: story| topic)?|stories|news|from [\p{L}\p{N} ]{2,40})|recommended(?: reading| for you)?|you (?:may|might) also like|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|also read|further reading|читайте также|mehr zum thema|lire aussi)\s*[:.…]?$/iu;

/** Whether a line is boilerplate by itself: a pointer to another article, a caption, a credit, a call to subscribe. */
export function isCredit(line: string): boolean {
  return line.length <= 500 && CREDITS.some((pattern) => pattern.test(line));
}

const CREDITS = [
  /^\W{0,3}(?:(?:READ|SEE|WATCH|LISTEN)(?:\s+(?:MORE|ALSO|NEXT|NOW|IN FULL|TO))?|RELATED|MORE|DON[’']T MISS|ALSO READ|VIDEO)\s*:\s*\S/u,
  /^\W{0,3}(?:read (?:more|also|next)|see also|watch (?:also|now|more)|also read|related(?: (?:article|story|video))?|читайте также|mehr zum thema|lire aussi)\s*:\s*\S/iu,
  /^\W{0,3}(?:file photo|photo|photos|image|picture|caption|photo credit|image credit|credit|credits|photograph|screenshot|graphic|illustration|фото)\s*(?:[:.|©/]|$|by\s|courtesy\s|via\s)/iu,
  /^\(?(?:file )?photo(?:graph)?s? (?:by|courtesy)\b.{1,80}\)?$/iu,
  /^\W{0,2}(?:©|\(c\)\s|copyright\b)/iu,
  /^.{0,80}(?:©\s*\S.{0,60}|\/\s*(?:Getty Images|Reuters|AFP|AP Photo|EPA|Shutterstock))\.?$/iu,
  /^all rights reserved\b/iu,
  /^(?:please )?(?:subscribe|sign up|log in|register)\b(?=.*\b(?:newsletters?|letters?|channel|updates?|emails?|inbox|account|free|today|now|access|read(?:ing)?|briefing|morning|daily|weekly|us)\b).{0,180}$/iu,
  /^(?:please )?(?:subscribe|sign up|log in|register|newsletter|advertisement|advertising|sponsored(?: content)?|promoted|ad|print|comments?(?: \(\d+\))?|leave a (?:comment|reply)|no comments(?: yet)?|back to top|load more|show more|share|tweet|email|skip to content|menu)[.!:…]?$/iu,
  /^(?:follow|like|join|find) (?:us|our)\b.{0,150}$/iu,
  /^(?:share (?:this|on|via)|you can share this|click (?:here|to)|tap (?:here|to)|support (?:our|us)|donate (?:to us|now|today)|download our|get (?:our|the) (?:app|newsletter|latest)|enjoyed this|this (?:article|story|post) (?:was|first|originally)\b|(?:tags|tagged|filed under|posted in|categories|category|topics|labels)\s*:|(?:previous|next|older|newer) (?:post|posts|article|articles|story|page)\b|[«‹←]\s*(?:older|newer|previous|next|back)\b|page \d+ of \d+)(?!.*[.!?]\s+\p{Lu}).{0,180}$/iu,
];

/** Whether a line is the head of a page that gathers articles: "Category Archive : Russia". */
export function isPageHead(line: string): boolean {
  return line.length <= 120 && (PAGE_HEAD.test(line) || isEmptyField(line));
}

const PAGE_HEAD =
  /^(?:(?:category|tag|author|topic|section|monthly|daily|yearly|news|blog)\s+archives?\b.*|[\p{L}\p{N}\s.,'’&-]{0,60}\barchives?\s*[:|–—-]\s*\S.*|(?:category|tag|topic|section|archives?)\s*:\s*\S.*|(?:search results|all (?:articles|posts|stories)|articles (?:by|tagged)|posts (?:by|tagged))\b.*)$/iu;

/** Whether a page head is worded so that it is none of an article's lines, wherever it stands: where pages were run together. */
export function isArchiveHead(line: string): boolean {
  return /^(?:category|tag|author|topic|section|monthly|daily|yearly)\s+archives?\b/iu.test(line) || isEmptyField(line);
}

/** Whether a line names a field of metadata and leaves it empty, as pages do that gather articles: "Author:", "Date: -". */
export function isEmptyField(line: string): boolean {
  return /^(?:title|headline|authors?|byline|date|published|posted|updated|last updated|outlet|publisher|url|permalink|categor(?:y|ies)|tags?|keywords|section|topics?|slug)\s*:[^\p{L}\p{N}]*$/iu.test(
    line,
  );
}

/** Whether a line only parts what stands above from what stands below. */
export function isSeparator(line: string): boolean {
  return line.length <= 200 && /^[\p{P}\p{S}\s]*$/u.test(line) && /^(\S)(?:\s*\1){2,}$/u.test(line);
}
