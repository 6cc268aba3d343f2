/**
 * Escapes text for an XML 1.0 attribute value in double quotes, or for an element's text.
 *
 * What reads the XML gets back the same text, white space included, but for the characters that XML 1.0 cannot hold
 * in any spelling (controls, U+FFFE, U+FFFF, lone surrogates): each becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(ILLEGAL, "\uFFFD").replace(ESCAPED, (character) => {
    return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
  });
}

const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;
// A raw tab or line end in an attribute would be read back as a space.
const ESCAPED = /[&<>"\t\n\r]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const SPECIAL = /[\0-\x1F&<>"\uFFFE\uFFFF]|\p{Surrogate}/u;
