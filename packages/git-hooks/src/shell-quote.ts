/** One word for a POSIX shell, whatever it holds. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", QUOTE)}'`;
}

/** What stands in such a word for a quote. */
export const QUOTE = String.raw`'\''`;
