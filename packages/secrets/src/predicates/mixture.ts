/** Whether a text that could be a constant of a program has small letters and digits too. */
export function hasDigitAndSmall(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text);
}

/** Capital letters, small ones and digits behind a prefix of three capital letters. */
export function hasAllKinds(text: string): boolean {
  return hasDigitAndSmall(text) && /[A-Z]/.test(text.slice(3));
}

/** Neither a hash nor an identifier: those have letters of one case. */
export function isOfBothCases(text: string): boolean {
  return !/^[a-f0-9]*$|^[A-Z0-9]*$/.test(text);
}

/** A number of 256 bits in hexadecimal, and no zeros or a pattern made of them. */
export function isVariedNumber(text: string): boolean {
  return new Set(text.slice(2)).size > 8;
}

/** More characters than any text has that is no token. */
export function hasManyCharacters(text: string): boolean {
  return new Set(text).size > 20;
}
