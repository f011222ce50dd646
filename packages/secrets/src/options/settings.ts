import type { SecretFormat } from '../format.js';
import { formats as builtIn } from '../formats.generated.js';
import { findSecrets, type SecretMatch } from '../match.js';
import { OwnFormatError, ownFormat } from '../own-format.js';
import { anyOf, compileAllow } from './allowance.js';
import {
  isOver,
  join,
  listOf,
  objectOf,
  OptionsError,
  SIGNATURE,
  signatureOf,
  textOf,
  type Raw,
} from './check.js';
import { describeWeakening, formatSettings, type FormatSettings } from './format-settings.js';
import type { Signature } from './options.js';

/** What a team has said about secrets, checked and made ready for use. */
export interface SecretSettings {
  readonly formats: readonly SecretFormat[];
  /** Whether a built-in format is switched off. */
  readonly isReduced: boolean;
  /** Whether the settings allow a secret: `unsigned` where that would take a signature. */
  allows(secret: string, match?: SecretMatch): 'yes' | 'no' | 'unsigned';
  /** What a text holds; the user's own formats go before all others. */
  find(text: string, path?: string): readonly SecretMatch[];
  /** What the settings weaken about high secrets, or no longer do: sentences for people. */
  readonly remarks: readonly string[];
}

/** Checks `allows`, `formats` and `canary` of an object; throws an `OptionsError` that names the key. */
export function secretSettings(given: Raw): SecretSettings {
  const canary = listOf(given['canary'], 'canary').map((own, index) => canaryOf(own, index));
  const twice = canary.find(({ id }, at) => canary.findIndex((other) => other.id === id) < at);
  if (twice) throw new OptionsError('canary', `names "${twice.id}" twice.`);
  const byFormat = formatSettings(given['formats'], canary);
  const allows = listOf(given['allows'], 'allows').map((allow, index) =>
    allowOf(allow, `allows.${index}`),
  );
  return {
    formats: canary.length === 0 ? byFormat.formats : [...canary, ...byFormat.formats],
    isReduced: byFormat.formats.length < builtIn.length,
    allows: allowing(allows, byFormat),
    find: finding(byFormat.formats, canary),
    remarks: [
      ...byFormat.remarks,
      ...allows.flatMap(({ key, signature }) =>
        signature ? [describeWeakening(`\`options.${key}\` allows a secret`, signature)] : [],
      ),
    ],
  };
}

function canaryOf(own: unknown, index: number): SecretFormat {
  try {
    const format = ownFormat(own);
    if (builtIn.every(({ id }) => id !== format.id)) return format;
    throw new OwnFormatError('id', `"${format.id}" is taken by a format that is built in.`);
  } catch (error) {
    if (!(error instanceof OwnFormatError)) throw error;
    throw new OptionsError(join(`canary.${index}`, error.key), error.remedy);
  }
}

interface AllowSettings {
  readonly key: string;
  readonly isAllowed: (secret: string) => boolean;
  readonly signature: Signature | undefined;
}

function allowOf(allow: unknown, key: string): AllowSettings {
  if (typeof allow === 'string')
    return { key, isAllowed: compileAllow(allow, key), signature: undefined };
  const object = objectOf(allow, key, ['secret', ...SIGNATURE]);
  const signature = signatureOf(object, key);
  if (!signature)
    throw new OptionsError(
      join(key, 'reason'),
      'is missing: say why, with approvedBy and expires.',
    );
  return {
    key,
    isAllowed: compileAllow(textOf(object['secret'], join(key, 'secret')), join(key, 'secret')),
    signature,
  };
}

function allowing(
  allows: readonly AllowSettings[],
  byFormat: FormatSettings,
): SecretSettings['allows'] {
  const isSigned = anyOf(allows.filter(({ signature }) => signature && !isOver(signature)));
  const isNamed = anyOf(allows);
  return (secret, match) => {
    const own = match && byFormat.allows(match.formatId, secret);
    if (own === 'yes' || isSigned(secret)) return 'yes';
    if (own !== 'unsigned' && !isNamed(secret)) return 'no';
    return match && match.severity !== 'high' ? 'yes' : 'unsigned';
  };
}

function finding(
  formats: readonly SecretFormat[],
  canary: readonly SecretFormat[],
): SecretSettings['find'] {
  return (text, path = '') => {
    const found = findSecrets(text, { formats, path });
    if (canary.length === 0) return found;
    const own = findSecrets(text, { formats: canary, path });
    const others = found.filter(({ start, end }) =>
      own.every((one) => one.end <= start || end <= one.start),
    );
    return [...own, ...others].sort((a, b) => a.start - b.start);
  };
}
