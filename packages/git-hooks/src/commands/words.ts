/**
 * The words of a command line, as lint-staged takes it apart: at spaces, with both quotes and no escapes.
 * Parts that touch form one word.
 */
export function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:[^\s'"]+|"[^"]*"|'[^']*'|["'])+/g)) {
    words.push(word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  }
  return words;
}
