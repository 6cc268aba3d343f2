/** For a terminal: file names may hold anything, and must not steer it. Line ends of our own sentences stay. */
export function printable(words: string): string {
  return words.replace(/(?!\n)\p{C}/gu, "\uFFFD");
}
