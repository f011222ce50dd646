/** Shannon entropy in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** What a random text of this length and alphabet has at least, but for one in thousands. */
export function expectedEntropy(text: string): number {
  const most = Math.log2(Math.max(1, Math.min(text.length, sizeOfAlphabet(text))));
  return Math.min(SHARE * most, ENOUGH);
}

// Long texts come close to the entropy of their alphabet, short ones to that of their length.
const SHARE = 0.7;
// A token may be half hexadecimal.
const ENOUGH = 3.6;

function sizeOfAlphabet(text: string): number {
  const core = text.replace(/[^A-Za-z\d]/g, '');
  if (/^\d*$/.test(core)) return 10;
  if (/^[\da-f]*$/i.test(core)) return 16;
  return /^(?:[\da-z]*|[\dA-Z]*)$/.test(core) ? 36 : 62;
}
