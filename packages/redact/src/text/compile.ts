import { findSpans } from '@magi-guardrail/secrets/spans';
import { findPersonal, type PersonalKind, personalKinds } from '@magi-guardrail/secrets/personal';
import type { RedactOptions } from '../options.js';
import type { TextLook } from '../policy.js';
import { lookWith } from './look.js';
import { pairsIn } from './pairs.js';
import { AT, CODE, COLON, DIGITS, EQUALS, profileOf, RUN, TELLING } from './profile.js';
import type { Span } from './span.js';
import { userinfoIn } from './userinfo.js';
import { WRITTEN, writtenIn } from './written.js';

/** A redactor of texts: by names inside of them, by the formats of secrets, by the forms of personal data. */
export function compileText(
  { personal = true }: RedactOptions,
  isSecretName: (name: string) => boolean,
): TextLook {
  const kinds = kindsOf(personal);
  const asksIp = kinds.includes('ip');
  return lookWith((text, replace) => {
    if (isPlainId(text)) return text;
    const profile = profileOf(text);
    if ((profile & TELLING) === 0) return text;
    const spans: Span[] = [];
    if ((profile & RUN) !== 0 || isAddress(profile)) spans.push(...findSpans(text));
    if ((profile & (EQUALS | COLON)) !== 0) spans.push(...pairsIn(text, profile, isSecretName));
    if ((profile & WRITTEN) !== 0) spans.push(...writtenIn(text, profile, isSecretName));
    if (isAddress(profile)) spans.push(...userinfoIn(text));
    const asked =
      (profile & PERSONAL) === 0 && !asksIp
        ? []
        : kinds.filter((kind) => mayHold(kind, profile, text));
    if (asked.length > 0) spans.push(...findPersonal(text, asked));
    return spans.length === 0 ? text : replaced(text, spans, replace);
  });
}

/** Whether there may be an address with a user. */
function isAddress(profile: number): boolean {
  return (profile & AT) !== 0 && (profile & COLON) !== 0;
}

function kindsOf(personal: RedactOptions['personal']): readonly PersonalKind[] {
  if (typeof personal === 'object') return personal;
  return personal === false ? [] : personalKinds;
}

const PERSONAL = AT | COLON | CODE | DIGITS;

function mayHold(kind: PersonalKind, profile: number, text: string): boolean {
  switch (kind) {
    case 'email':
      return (profile & AT) !== 0;
    case 'ip':
      return (profile & (COLON | DIGITS)) !== 0 || /\d\.\d/.test(text);
    case 'national-id':
      return (profile & DIGITS) !== 0 || ((profile & CODE) !== 0 && LETTERED.test(text));
    case 'phone':
    case 'card':
    case 'iban':
      return (profile & DIGITS) !== 0;
  }
}

/** How numbers that begin with letters begin. */
const LETTERED = /[A-Z]{2} ?\d{2} ?\d{2} ?\d{2}|[A-Z]{6}\d{2}|[XYZ]-?\d{7}/;

/** Identifiers and dates, which most objects of a log have. */
function isPlainId(text: string): boolean {
  return text.length === 36 ? UUID.test(text) : text.length === 24 && DATE.test(text);
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What overlaps is hidden as one. */
function replaced(text: string, spans: Span[], replace: (secret: string) => string): string {
  spans.sort((left, right) => left.start - right.start);
  let result = '';
  let rest = 0;
  for (let at = 0; at < spans.length;) {
    const { start } = spans[at] ?? { start: 0 };
    let end = start;
    for (; at < spans.length && (spans[at]?.start ?? 0) <= end; at++)
      end = Math.max(end, spans[at]?.end ?? 0);
    result += text.slice(rest, start) + replace(text.slice(start, end));
    rest = end;
  }
  return result + text.slice(rest);
}
