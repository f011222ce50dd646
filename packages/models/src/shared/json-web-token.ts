import type { ArgumentPosition, JwtSink, TokenSink } from '@magi-guardrail/dataflow/model';

/** A token with this algorithm has no signature. */
const NONE = ['none', 'None', 'NONE'];

/** Functions for which such a token is as good as any other, and where they are given the algorithm. */
// @__NO_SIDE_EFFECTS__
const unsigned = (
  calls: readonly string[],
  positions: readonly ArgumentPosition[],
  told: Pick<JwtSink, 'effect' | 'instead'>,
): readonly JwtSink[] =>
  positions.map((at) => ({ kind: 'jwt', calls, unsafe: [{ at, is: NONE }], ...told }));

/** Functions that check a token, with the algorithms that they accept. */
// @__NO_SIDE_EFFECTS__
export const acceptsUnsigned = (
  calls: readonly string[],
  positions: readonly ArgumentPosition[],
): readonly JwtSink[] =>
  unsigned(calls, positions, {
    effect: 'tokens without a signature are accepted',
    instead: "Name the algorithm that your tokens are signed with: `algorithms: ['HS256']`.",
  });

/** Functions that make a token, with the algorithm to sign it with. */
// @__NO_SIDE_EFFECTS__
export const makesUnsigned = (
  calls: readonly string[],
  positions: readonly ArgumentPosition[],
): readonly JwtSink[] =>
  unsigned(calls, positions, {
    effect: 'the token is not signed, and anybody can write one like it',
    instead: "Name an algorithm that signs: `algorithm: 'HS256'`.",
  });

/** Functions that let callers in, and where they are told to take old tokens as well. */
// @__NO_SIDE_EFFECTS__
export const acceptsExpired = (
  calls: readonly string[],
  positions: readonly ArgumentPosition[],
): readonly JwtSink[] =>
  positions.map((at) => ({
    kind: 'jwt',
    calls,
    unsafe: [{ at, is: [true] }],
    effect: 'a token that was stolen once lets its thief in for ever',
    instead: 'Leave it out, and give a new token to whoever has to stay logged in.',
  }));

/** Functions that give what a token says, whoever wrote it. */
// @__NO_SIDE_EFFECTS__
export const readsToken = (calls: readonly string[], instead: string) =>
  ({ kind: 'token', calls, does: 'read', token: 0, instead }) as const satisfies TokenSink;

/** Functions that give it only when the signature is good. */
// @__NO_SIDE_EFFECTS__
export const verifiesToken = (calls: readonly string[]) =>
  ({ kind: 'token', calls, does: 'verify', token: 0 }) as const satisfies TokenSink;
