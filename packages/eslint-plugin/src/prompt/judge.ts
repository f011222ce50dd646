import type { Analysis, Hole, Label, SinkUse } from '@magi-guardrail/dataflow';
import { isChosenBy } from './chosen.js';
import { slotsOf, type Slot, type Speaker } from './slots.js';

/** A text that a model obeys, and the part of it that somebody else wrote. */
export interface Obeyed {
  readonly slot: Slot;
  readonly hole: Hole;
  /** How many more such parts the text has. */
  readonly more: number;
}

/** Where words of `by` stand in texts of these speakers. */
export function* obeyed(
  use: SinkUse<'prompt'>,
  speakers: ReadonlySet<Speaker>,
  by: ReadonlySet<Label>,
  analysis: Analysis,
): Generator<Obeyed> {
  for (const slot of slotsOf(use)) {
    if (!speakers.has(slot.speaker)) continue;
    const holes = slot.value.texts
      .flat()
      .filter((part): part is Hole => typeof part !== 'string' && isChosenBy(part, by, analysis));
    const [hole, ...others] = holes;
    const more = others.filter(({ node }) => node !== hole?.node).length;
    if (hole !== undefined) yield { slot, hole, more };
  }
}
