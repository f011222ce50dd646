import { createRequire } from 'node:module';
import type * as Secrets from '@magi-guardrail/secrets';

let secrets: typeof Secrets | undefined;

/** Loaded when the first text is read: the table of formats is large, and importing rules must be quick. */
export function secretFormats(): typeof Secrets {
  secrets ??= createRequire(import.meta.url)('@magi-guardrail/secrets') as typeof Secrets;
  return secrets;
}
