import { digitsOf, isLuhn, mod97 } from './checksums.js';
import type { Detector } from './detector.js';

/** Issuers by their first digits and the lengths of their numbers (ISO/IEC 7812). */
const CARD =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|(?:5[06-9]|6[37])\d{14,17})$/;

export const card: Detector = {
  kind: 'card',
  trigger: /\d{2}[ -]?\d{2}/,
  pattern: /(?<![\w.+/-])[2-6]\d{3}(?:[ -]?\d{1,7}){2,4}(?![\w/]|[.-]\d)/g,
  isPlausible: (match) => {
    const number = match.replace(/\D/g, '');
    return CARD.test(number) && isGrouped(match) && isLuhn(digitsOf(number));
  },
};

/** All in one, or in groups of four to seven, with the same sign between them. */
function isGrouped(text: string): boolean {
  const signs = new Set(text.replace(/\d/g, ''));
  return signs.size < 2 && text.split(/\D/).every((group) => group.length >= 3);
}

/** Lengths by country, from the IBAN registry of SWIFT. */
const LENGTHS = new Map(
  `15NO 16BE 18DKFIFOGLNLSD 19MKSI 20ATBAEEKZLTLUXK 21CHHRLILV 22BGBHCRDEGBGEIEMERSVA 23AEGIILIQTL
24ADCZESMDPKROSASESKTNVG 25LYPTST 26ISTR 27FRGRITMCMRSM 28ALAZBYCYDOGTHULBPLSV 29BREGPSQAUA 30JOKWMU
31MTSC 32LC`
    .split(/\s+/)
    .flatMap((entry) =>
      (entry.slice(2).match(/../g) ?? []).map((country) => [country, Number(entry.slice(0, 2))]),
    ),
);

export const iban: Detector = {
  kind: 'iban',
  trigger: /[A-Z]{2}\d{2}/i,
  pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{1,4}){3,8}(?![A-Za-z0-9])/g,
  // The next word may look like another group.
  lengthOf: (match) => {
    let rest = LENGTHS.get(match.slice(0, 2).toUpperCase()) ?? 0;
    let at = 0;
    for (; rest > 0 && at < match.length; at++) if (!/[ -]/.test(match[at] ?? '')) rest--;
    return /^[A-Za-z0-9]/.test(match.slice(at)) ? 0 : at;
  },
  isPlausible: (match) => {
    const account = match.replace(/[ -]/g, '').toUpperCase();
    const isLong = account !== '' && account.length === LENGTHS.get(account.slice(0, 2));
    return isLong && mod97(account.slice(4) + account.slice(0, 4)) === 1;
  },
};
