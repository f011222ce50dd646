/** What a text holds that is JSON of an object or a list; `undefined` when it is none. */
export function parseJson(text: string): object | undefined {
  const first = text.charCodeAt(0);
  // Hardly any text is JSON, and most tell by their first character.
  if (first > BLANK && first !== OBJECT && first !== LIST) return undefined;
  if (!LOOKS_LIKE.test(text) || text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const LOOKS_LIKE = /^\s{0,20}(?:\{\s{0,200}["}]|\[\s{0,200}["{[\d\]tfn-])/;
const BLANK = 32;
const OBJECT = 123;
const LIST = 91;
const LONGEST = 10_000_000;
