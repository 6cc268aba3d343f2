/** Whether a text of unsaid type plainly is an HTML page: it begins as one does, comments and white space aside. */
export function isHtml(text: string): boolean {
  let at = 0;
  for (let comments = 0; comments < 20; comments++) {
    at += /^\s*/.exec(text.slice(at, at + 2000))?.[0].length ?? 0;
    const skipped = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?xml", at) ? "?>" : null;
    if (skipped === null) break;
    const end = text.indexOf(skipped, at);
    if (end < 0) return false;
    at = end + skipped.length;
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(at, at + 40));
}
