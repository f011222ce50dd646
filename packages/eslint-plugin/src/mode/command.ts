/** The mode that a command gives with `chmod`, if everybody may write after it. */
export function openingMode(words: readonly string[]): string | undefined {
  const program = words.findIndex((word) => /(?:^|\/)chmod$/.test(word));
  if (program < 0) return undefined;
  const mode = words.slice(program + 1).find((word) => !word.startsWith('-'));
  return mode !== undefined && OPEN.test(mode) ? mode : undefined;
}

/** `777`, `0666`, `a+rw`, `o=rwx`; not with the sticky bit. */
const OPEN = /^(?:0?[0-7]{2}[2367]|(?:[ug]*[ao][ugoa]*|)[+=][rxX]*w[rwxX]*)$/;
