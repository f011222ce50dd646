import type { Hole, Text } from '@magi-guardrail/dataflow';

/** Whether a part of an address stands where the host is: at the beginning, or before the first slash. */
export function choosesHost(hole: Hole, text: Text): boolean {
  const before = text.slice(0, text.indexOf(hole));
  return BEFORE_HOST.test(before.map((part) => (typeof part === 'string' ? part : 'x')).join(''));
}

/** Nothing, a scheme, or a scheme and a beginning of the host. */
const BEFORE_HOST = /^\s*(?:(?:[a-z][a-z\d+.-]*:)?\/{0,2}|(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#\\]*)$/i;
