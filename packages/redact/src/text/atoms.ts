/** Numbers and symbols: what is neither an object nor a text, and may hold one. */
export type Atom = number | bigint | symbol;

/** What becomes of it when its text is redacted; itself where nothing was to hide. */
export function redactAtom(value: Atom, redact: (text: string) => string): unknown {
  if (typeof value === 'symbol') return redactSymbol(value, redact);
  // A payment card fits into a number.
  if (value < SMALLEST_CARD || (typeof value === 'number' && !Number.isSafeInteger(value)))
    return value;
  const text = String(value);
  const next = redact(text);
  return next === text ? value : next;
}

/** Of 14 digits, beginning with 3: times in milliseconds, which every line of a log has, are smaller. */
const SMALLEST_CARD = 3e13;

function redactSymbol(value: symbol, redact: (text: string) => string): unknown {
  const { description = '' } = value;
  const next = redact(description);
  return next === description ? value : Symbol(next);
}
