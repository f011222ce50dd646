/** The digits of a text, as numbers. */
export function digitsOf(text: string): number[] {
  return [...text.replace(/\D/g, '')].map(Number);
}

/** ISO/IEC 7812-1 annex B: payment cards and the Canadian Social Insurance Number. */
export function isLuhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits[digits.length - 1 - index] ?? 0;
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 over letters and digits, as ISO 13616 uses it: A is 10, B is 11 and so on. */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Verhoeff's dihedral check digit, which Aadhaar ends in. */
export function isVerhoeff(digits: readonly number[]): boolean {
  let check = 0;
  digits.toReversed().forEach((digit, index) => {
    let permuted = digit;
    for (let round = 0; round < index % 8; round++) permuted = PERMUTATION[permuted] ?? 0;
    check = product(check, permuted);
  });
  return check === 0;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** In the dihedral group of ten elements: 0 to 4 turn, 5 to 9 flip. */
function product(left: number, right: number): number {
  const turn = left % 5;
  const other = right % 5;
  if (left < 5) return right < 5 ? (turn + other) % 5 : 5 + ((turn + other) % 5);
  return right < 5 ? 5 + ((turn - other + 5) % 5) : (turn - other + 5) % 5;
}

/** Eleven minus what the weighted sum leaves over, as the Brazilian CPF counts; 10 and 11 are 0. */
export function mod11(digits: readonly number[], firstWeight: number): number {
  const sum = digits.reduce((total, digit, index) => total + digit * (firstWeight - index), 0);
  const check = 11 - (sum % 11);
  return check > 9 ? 0 : check;
}
