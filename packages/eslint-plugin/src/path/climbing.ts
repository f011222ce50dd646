import type { Hole, SinkUse, Text } from '@magi-guardrail/dataflow';
import type { FileSink } from '@magi-guardrail/dataflow/model';
import { isChosen, isVouchedFor } from '../output/chosen.js';

/** The parts of a path that a caller of the server chose and that can lead out of its folder. */
export function climbingIn(use: SinkUse<'file'>): readonly Hole[] {
  const { root = [], arguments: positions } = use.sink;
  const roots = root.filter((each) => use.argument(each) !== undefined);
  return use
    .arguments(roots.length > 0 ? roots : positions)
    .flatMap(({ texts }) => texts)
    .flatMap((text) =>
      text
        .filter((part) => typeof part !== 'string')
        .filter((hole) => climbs(hole, text, use.sink)),
    );
}

function climbs(hole: Hole, text: Text, { refusesUp = false }: FileSink): boolean {
  const { certainty, labels, safeFor, derived } = hole;
  if (certainty !== 'untrusted' || !labels.has('remote') || derived === true) return false;
  // What a model chose, too, is for the rules about models to report.
  if (isChosen(hole) || safeFor.has('path') || isVouchedFor(hole)) return false;
  const isBelow = safeFor.has('path-below') || (refusesUp && !safeFor.has('path-steps'));
  return !(isBelow && standsBelow(hole, text));
}

/** Whether a folder stands before it: more than the slash with which every path can begin. */
function standsBelow(hole: Hole, text: Text): boolean {
  const before = text.slice(0, text.indexOf(hole));
  return before.some((part) => typeof part !== 'string' || /[^/\\]/.test(part));
}
