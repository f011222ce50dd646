/** Whether somebody wrote a text to be read, such as an identifier or a path: it is made of words. */
export function isWritten(text: string): boolean {
  const parts = text.match(/[A-Z]{2,}(?![a-z])\d*|[A-Z]?[a-z]+\d*|[A-Za-z\d]+/g) ?? [];
  // A word glued to digits and more letters is none: `thdl7fvz` is one part.
  const glued = text.split(/[^A-Za-z\d]+/).filter((part) => /[A-Za-z]\d+[A-Za-z]/.test(part));
  const random = glued.reduce((sum, part) => sum + part.length, 0);
  const read = parts.filter(isWord).reduce((sum, part) => sum + part.length, 0);
  const all = text.replace(/[^A-Za-z\d]/g, '').length;
  return all > 0 && random <= all * 0.2 && read >= all * 0.8;
}

/** Letters of one case with a vowel among them, perhaps numbered: `Region`, `API`, `key2`. */
function isWord(part: string): boolean {
  return (
    /^(?:[A-Z]?[a-z]+|[A-Z]+)\d{0,3}$/.test(part) &&
    part.length > 1 &&
    part.length <= LONGEST &&
    /[aeiouy]/i.test(part)
  );
}

const LONGEST = 20;
