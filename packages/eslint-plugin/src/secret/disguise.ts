/** What a text says as it stands, and what it says when it is read as base64 or from its end. */
export function* spellingsOf(text: string, isReversing: boolean): Generator<string> {
  yield text;
  const decoded = /^[A-Za-z\d+/_-]{24,}={0,2}$/.test(text) ? fromBase64(text) : undefined;
  if (decoded !== undefined) yield decoded;
  if (isReversing) yield [...text].reverse().join('');
}

/** Undefined when it holds anything but printable characters: then it was no text. */
function fromBase64(text: string): string | undefined {
  try {
    const decoded = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\x20-\x7e]{10,}$/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}
