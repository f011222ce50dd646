import {
  objectOf,
  oneOf,
  OptionsError,
  record,
  SECRET_KEYS,
  secretSettings,
  type SecretSettings,
} from '@magi-guardrail/secrets/options';
import type { Options } from './options.js';
import { upstreamSettings } from './upstream-settings.js';

/** The options, checked and made ready for use. */
export interface Settings extends SecretSettings {
  readonly profile: 'strict' | 'standard';
  readonly report: 'blocking' | 'all';
  /** Whether an upstream rule is switched off. */
  isOff(ruleId: string): boolean;
}

const KEYS = [
  'profile',
  'report',
  'upstream',
  ...SECRET_KEYS,
] as const satisfies readonly (keyof Options)[];

const known = new WeakMap<object, Settings>();
const DEFAULTS = {};

/** Checks the options of the preset once; throws an `OptionsError` that names the key. */
export function settingsOf(options: unknown): Settings {
  try {
    // secretlint gives an empty array when there are none.
    const isNone = options === undefined || (Array.isArray(options) && options.length === 0);
    const given = isNone ? DEFAULTS : record(options, '');
    const settings = known.get(given) ?? parse(given);
    known.set(given, settings);
    return settings;
  } catch (error) {
    throw error instanceof OptionsError ? ofPreset(error.key, error.remedy) : error;
  }
}

/** A mistake in the options, which names this package. */
export function ofPreset(key: string, remedy: string): OptionsError {
  return new OptionsError(key, remedy, '@magi-guardrail/secretlint-rule-preset');
}

function parse(options: unknown): Settings {
  const given = objectOf(options, '', KEYS);
  const secrets = secretSettings(given);
  const upstream = upstreamSettings(given['upstream']);
  return {
    ...secrets,
    profile: oneOf(given['profile'] ?? 'strict', 'profile', ['strict', 'standard']),
    report: oneOf(given['report'] ?? 'blocking', 'report', ['blocking', 'all']),
    isOff: upstream.isOff,
    remarks: [...secrets.remarks, ...upstream.remarks],
  };
}
