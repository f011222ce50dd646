import { worstCase } from '../shape/cost.js';
import { OptionsError } from './check.js';

/** Tests whether a secret is the one that is allowed: a text, or `/pattern/flags` that must match all of it. */
export function compileAllow(allow: string, key: string): (secret: string) => boolean {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(allow) ?? [];
  if (source === undefined) return (secret) => secret === allow;
  if (!/^[ims]*$/.test(flags))
    throw new OptionsError(key, `has the flags "${flags}"; only i, m and s are known.`);
  const pattern = compile(source, flags, key);
  return (secret) => pattern.test(secret);
}

/** Whether one of several says yes. */
export function anyOf(
  allows: readonly { readonly isAllowed: (secret: string) => boolean }[],
): (secret: string) => boolean {
  return (secret) => allows.some(({ isAllowed }) => isAllowed(secret));
}

// What a pattern may cost on a secret of usual length; nested repetitions cost more than any number.
const STEPS = 5_000_000;
const LENGTH = 512;

function compile(source: string, flags: string, key: string): RegExp {
  try {
    const pattern = new RegExp(`^(?:${source})$`, flags);
    if (worstCase(source, { unbounded: LENGTH }) <= STEPS) return pattern;
  } catch (error) {
    throw new OptionsError(
      key,
      `is no pattern that can be used: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  throw new OptionsError(key, 'can take endless time: do not repeat what is repeated inside.');
}
