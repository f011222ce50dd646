import { examples } from '@magi-guardrail/secrets/examples';

/** The first example of a format; assembled at run time. */
export const secretOf = (id: string): string => examples[id]?.matches[0] ?? '';

/** A live credential, one that ends by itself, and an identifier. */
export const HIGH = secretOf('github-pat');
export const MEDIUM = secretOf('jwt');
export const LOW = secretOf('stripe-test-key');

/** Puts a name and a date on a weakened setting. */
export const signed = (expires = '2999-01-01') => ({
  reason: 'A token of the sandbox, without any rights.',
  approvedBy: 'security@acme.example',
  expires,
});
