import { digitsOf, isLuhn, isVerhoeff, mod11, mod97 } from './checksums.js';
import type { Detector } from './detector.js';

/**
 * Numbers that a state gives to a person. Those of bare digits are looked for only as they are printed, with
 * their signs between, or with a checksum strong enough to tell them from any other number.
 */
export const nationalIds: readonly Detector[] = [
  // United States: no area 000, 666 or 9xx, no group 00, no serial 0000 (Social Security Administration).
  of(/(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}/),
  // United Kingdom: National Insurance, letters as HMRC gives them out.
  of(/(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/),
  // Spain: DNI and NIE, the letter is the number modulo 23.
  of(/[XYZ]?-?\d{7,8}-?[A-HJ-NP-TV-Z]/, isDni),
  // France: numéro de sécurité sociale, 97 minus the number modulo 97.
  of(/[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/, isNir),
  // Italy: codice fiscale.
  of(/[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]/),
  // Brazil: CPF.
  of(/\d{3}\.\d{3}\.\d{3}-\d{2}/, isCpf),
  // India: Aadhaar.
  of(/[2-9]\d{3} \d{4} \d{4}/, (match) => isVerhoeff(digitsOf(match))),
  // Canada: Social Insurance Number.
  of(/[1-79]\d{2}[ -]\d{3}[ -]\d{3}/, (match) => isLuhn(digitsOf(match))),
];

function of({ source }: RegExp, isPlausible?: (match: string) => boolean): Detector {
  return {
    kind: 'national-id',
    trigger: new RegExp(source),
    pattern: new RegExp(String.raw`(?<![\w.+/=-])(?:${source})(?![\w/=-]|\.\d)`, 'g'),
    ...(isPlausible && { isPlausible }),
  };
}

function isDni(match: string): boolean {
  const [, first = '', number = '', letter = ''] = /^([XYZ]?)(\d+)(\w)$/.exec(plain(match)) ?? [];
  if (first.length + number.length !== 8) return false;
  return (
    'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${'XYZ'.indexOf(first || 'X')}${number}`) % 23] === letter
  );
}

function isNir(match: string): boolean {
  const text = plain(match).replace('2A', '19').replace('2B', '18');
  return 97 - mod97(text.slice(0, 13)) === Number(text.slice(13));
}

function isCpf(match: string): boolean {
  const digits = digitsOf(match);
  if (new Set(digits).size === 1) return false;
  return (
    mod11(digits.slice(0, 9), 10) === digits[9] && mod11(digits.slice(0, 10), 11) === digits[10]
  );
}

function plain(match: string): string {
  return match.replace(/[ -]/g, '');
}
