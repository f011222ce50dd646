import type { SinkUse, Text } from '@magi-guardrail/dataflow';

/** Whether a text is meant for this sink, where the object of the call says nothing about it. */
export function isMeant(text: Text, { sink }: SinkUse<'sql'>): boolean {
  if (sink.evidence === undefined) return true;
  const statement = text.map((part) => (typeof part === 'string' ? part : '?')).join('');
  return beginning(sink.evidence).test(statement);
}

const beginnings = new WeakMap<readonly string[], RegExp>();

function beginning(evidence: readonly string[]): RegExp {
  const known = beginnings.get(evidence);
  if (known !== undefined) return known;
  const made = new RegExp(
    String.raw`^[\s(]*(?:explain\s+(?:analyze\s+)?)?(?:${evidence.join('|')})`,
    'i',
  );
  beginnings.set(evidence, made);
  return made;
}
