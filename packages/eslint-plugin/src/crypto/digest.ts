import type { Receiver, SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Something a digest is made of that should not be. */
export interface Digested {
  readonly use: SinkUse<'digest'>;
  readonly node: TSESTree.Node;
  /** `SHA256`, or a word for one that is not known. */
  readonly algorithm: string;
}

/** The call that began the digest: `createHash('md5')` for `createHash('md5').update(a).update(b)`. */
export function makerOf({ receiver }: Pick<SinkUse, 'receiver'>): Receiver | undefined {
  let maker = receiver;
  while (maker?.receiver !== undefined) maker = maker.receiver;
  return maker;
}

/** The algorithm, if it is a constant. */
export function algorithmOf(use: SinkUse<'digest'>): string | undefined {
  const { algorithm } = use.sink;
  if (typeof algorithm === 'string') return algorithm;
  const from = algorithm.of === 'call' ? use : makerOf(use);
  const value = from?.argument(algorithm.position);
  const [constant] = value?.constants ?? value?.properties?.get('name')?.constants ?? [];
  return typeof constant === 'string' ? constant.toUpperCase() : undefined;
}
