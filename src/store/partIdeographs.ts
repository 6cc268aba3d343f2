/**
 * Parts ideographs and kana by spaces, so that each is a word of its own to the search: Chinese and Japanese write none
 * between words, and the tokenizer would take a whole sentence for one.
 */
export function partIdeographs(text: string): string {
  return text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ");
}
