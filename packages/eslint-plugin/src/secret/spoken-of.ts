/** Whether a file may hold a constant that stands in for a key; most do not. */
export function mayHoldFallback(text: string): boolean {
  return SPOKEN_OF.test(text);
}

/** A variable of the environment that is a key, and not far behind it a string. */
const SPOKEN_OF = /(?:SECRET|_KEY)['"]?[^\n'"`]{1,60}['"`]/;
