import type { SecretFormat, Severity } from '../format.js';
import { formats as builtIn } from '../formats.generated.js';
import { anyOf, compileAllow } from './allowance.js';
import {
  isOver,
  join,
  listOf,
  objectOf,
  oneOf,
  OptionsError,
  record,
  SIGNATURE,
  signatureOf,
  textOf,
} from './check.js';
import type { Signature } from './options.js';

/** What `options.formats` makes of the table. */
export interface FormatSettings {
  readonly formats: readonly SecretFormat[];
  allows(formatId: string, secret: string): 'yes' | 'no' | 'unsigned';
  readonly remarks: readonly string[];
}

const KEYS = ['disabled', 'severity', 'allows', ...SIGNATURE] as const;
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

interface One {
  readonly id: string;
  readonly key: string;
  /** The built-in severity. */
  readonly from: Severity;
  readonly severity: Severity;
  readonly isDisabled: boolean;
  readonly isAllowed: (secret: string) => boolean;
  readonly signature: Signature | undefined;
}

export function formatSettings(value: unknown, canary: readonly SecretFormat[]): FormatSettings {
  const given = value === undefined ? {} : record(value, 'formats');
  const all = Object.entries(given).map(([id, one]) => parse(id, one, canary));
  // An approval that has run out weakens nothing any more.
  const valid = all.filter(({ signature }) => !signature || !isOver(signature));
  return {
    formats: all.length === 0 ? builtIn : builtIn.flatMap((format) => adapted(format, valid)),
    allows: (formatId, secret) => {
      const one = valid.find(({ id }) => id === formatId);
      if (one?.isAllowed(secret) !== true) return 'no';
      return one.signature ? 'yes' : 'unsigned';
    },
    remarks: all.flatMap(remarkOn),
  };
}

function adapted(format: SecretFormat, settings: readonly One[]): readonly SecretFormat[] {
  const one = settings.find(({ id }) => id === format.id);
  if (!one) return [format];
  return one.isDisabled ? [] : [{ ...format, severity: one.severity }];
}

function parse(id: string, value: unknown, canary: readonly SecretFormat[]): One {
  const key = join('formats', id);
  const format = builtIn.find((one) => one.id === id);
  if (!format) throw new OptionsError(key, problemWith(id, canary));
  const given = objectOf(value, key, KEYS);
  const { disabled = false, severity = format.severity } = given;
  if (typeof disabled !== 'boolean')
    throw new OptionsError(join(key, 'disabled'), 'must be true or false.');
  const allows = listOf(given['allows'], join(key, 'allows')).map((allow, index) => {
    const place = `${key}.allows.${index}`;
    return { isAllowed: compileAllow(textOf(allow, place), place) };
  });
  const one = {
    id,
    key,
    from: format.severity,
    severity: oneOf(severity, join(key, 'severity'), SEVERITIES),
    isDisabled: disabled,
    isAllowed: anyOf(allows),
    signature: signatureOf(given, key),
  };
  if (weakens(one) && !one.signature) throw new OptionsError(key, unsigned(one));
  return one;
}

/** Whether a high format stops being one. */
function weakens({ from, severity, isDisabled }: One): boolean {
  return from === 'high' && (isDisabled || severity !== 'high');
}

function unsigned({ id, isDisabled }: One): string {
  const what = isDisabled ? 'switched off' : 'made less severe';
  return `is about live credentials: "${id}" can only be ${what} with \`reason\`, \`approvedBy\` and \`expires\` beside it.`;
}

function problemWith(id: string, canary: readonly SecretFormat[]): string {
  if (canary.some((format) => format.id === id))
    return `is a format of your own, and these are always high: remove it from \`options.canary\` instead.`;
  const [word = id] = id.split('-');
  const near = builtIn.filter((format) => format.id.startsWith(word)).map((format) => format.id);
  const known = near.length > 0 ? ` Known: ${near.slice(0, 8).join(', ')}.` : '';
  return `is an unknown format.${known} All of them: https://github.com/magi-guardrail/magi-guardrail/blob/main/packages/secrets/FORMATS.md.`;
}

function remarkOn(one: One): readonly string[] {
  const { key, isDisabled, severity, signature } = one;
  if (!signature) return [];
  const effect = isDisabled ? 'switches the format off' : `makes it ${severity}`;
  return [
    describeWeakening(
      `\`options.${key}\` ${weakens(one) ? effect : 'allows high secrets'}`,
      signature,
    ),
  ];
}

/** A sentence about an approval: what it does, who answers for it, and whether it still holds. */
export function describeWeakening(what: string, signature: Signature): string {
  const { approvedBy, expires, reason } = signature;
  return isOver(signature)
    ? `${what}, but the approval by ${approvedBy} expired on ${expires}: it has no effect.`
    : `${what}, approved by ${approvedBy} until ${expires}: ${reason}`;
}
