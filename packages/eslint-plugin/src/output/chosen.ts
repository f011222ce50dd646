import type { Hole, Value } from '@magi-guardrail/dataflow';

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
      if (typeof part !== 'string' && isChosen(part) && isHarmful(part, text)) return part;
    }
  }
  return undefined;
}
