import type { Hole } from '@magi-guardrail/dataflow';

/** A stranger chose it. Arguments and the environment of a program are chosen by its operator. */
export function isForeign({ certainty, labels }: Hole): boolean {
  if (certainty !== 'untrusted') return false;
  return [...labels].some(
    (label) =>
      label === 'remote' || label === 'model' || label === 'tool-argument' || label === 'network',
  );
}
