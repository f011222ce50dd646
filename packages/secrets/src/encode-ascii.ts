const encoder = new TextEncoder();
/** From here on it pays. */
const LONG = 100;

/**
 * Writes a text of ASCII alone as bytes, several times faster than one by one. Gives `false` when it did not, and
 * the bytes are left in some state.
 */
export function encodeAscii(text: string, bytes: Uint8Array): boolean {
  if (text.length < LONG) return false;
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length && written === text.length;
}
