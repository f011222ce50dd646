/** What a text holds that is JSON of an object or a list; `undefined` when it is none. */
export function parseJson(text: string): object | undefined {
  if (!LOOKS_LIKE.test(text) || text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const LOOKS_LIKE = /^\s{0,20}(?:\{\s{0,200}["}]|\[\s{0,200}["{[\d\]tfn-])/;
const LONGEST = 10_000_000;
