import { merged } from '../merged.js';
import { email, ip, phone } from './contact.js';
import { type Detector, matchesOf, type PersonalKind, type PersonalMatch } from './detector.js';
import { nationalIds } from './national.js';
import { card, iban } from './payment.js';

export type { PersonalKind, PersonalMatch } from './detector.js';

/** What is looked for unless said otherwise: an IP address is needed in most logs. */
export const personalKinds: readonly PersonalKind[] = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
];

/** A number with a checksum says more than its form: it goes first where two overlap. */
const DETECTORS: readonly Detector[] = [email, iban, card, ...nationalIds, phone, ip];

/** Every place of a text that shows personal data, in order and without overlaps. Throws on no string. */
export function findPersonal(
  text: string,
  kinds: readonly PersonalKind[] = personalKinds,
): PersonalMatch[] {
  let found: readonly PersonalMatch[] = [];
  for (const detector of DETECTORS) {
    if (!kinds.includes(detector.kind)) continue;
    const own = matchesOf(detector, text);
    if (own.length > 0) found = found.length === 0 ? own : merged(found, own);
  }
  return [...found];
}
