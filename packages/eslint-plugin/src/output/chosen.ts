import { unwrap, type Hole, type Value } from '@magi-guardrail/dataflow';

/** A model wrote it, or gave it to a tool. */
export function isChosen({ certainty, labels }: Hole): boolean {
  return certainty === 'untrusted' && (labels.has('model') || labels.has('tool-argument'));
}

/** Completes a sentence about the value: who chose it. */
export function chooser({ labels }: Hole): string {
  return labels.has('model') ? 'a model wrote it' : 'a model gives it to the tool';
}

/** The first part of a value that a model chose and that is not safe there. */
export function chosenIn(
  { texts }: Value,
  isHarmful: (hole: Hole, text: Value['texts'][number]) => boolean,
): Hole | undefined {
  for (const text of texts) {
    for (const part of text) {
      if (typeof part === 'string' || !isChosen(part) || isVouchedFor(part)) continue;
      if (isHarmful(part, text)) return part;
    }
  }
  return undefined;
}

/**
 * A function of another file whose name says that it checks: silence needs less evidence than a finding.
 * Functions of this file are followed, whatever they are called.
 */
export function isVouchedFor({ node, path }: Hole): boolean {
  return [node, ...path.map((step) => step.node)].some((each) => {
    const call = unwrap(each);
    if (call.type !== 'CallExpression') return false;
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? callee.property : callee;
    return name.type === 'Identifier' && CHECKS.test(name.name);
  });
}

const CHECKS =
  /^(?:valid|sanitiz|sanitis|safe(?!Parse)|secure|clean|purify|ensure|assert|verify|confine)/i;
