import { fingerprint } from '@magi-guardrail/secrets/naming';
import { isMarker, REDACTED } from './marker.js';
import type { Censor } from './options.js';

/**
 * Shows the end of a value, so that people can tell which key it was: `[REDACTED …4f2a]`. At most a quarter
 * of the text is shown, and eight characters.
 */
export function keepLast(count = 4): Censor {
  return (value) => {
    if (typeof value !== 'string' || isMarker(value))
      return isMarker(String(value)) ? value : REDACTED;
    const shown = Math.min(count, 8, Math.floor(value.length / 4));
    const end = shown > 0 ? value.slice(-shown) : '';
    return /^\S+$/.test(end) ? `[REDACTED …${end}]` : REDACTED;
  };
}

/**
 * The same text for the same value, so that lines of a log can be told to speak of one thing:
 * `[REDACTED #1f0c9ab2e4d7]`. Keep the salt private: whoever knows it can guess short values.
 */
export function hashed(salt: string): Censor {
  return (value) => {
    if (typeof value === 'string' && isMarker(value)) return value;
    const isText =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
    return isText ? `[REDACTED #${fingerprint(String(value), salt).slice(0, 12)}]` : REDACTED;
  };
}
