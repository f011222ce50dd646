import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import { exposedIn, type Exposed, type Kind } from '../log/exposed.js';
import { canGiveAway } from '../log/mentions.js';
import { printed } from '../log/printed.js';
import { advice, calledText } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { isRecord, mayHoldRecord } from './record.js';
import { placeIn, writtenAt } from './place-of.js';
import { slotsOf, type Slot } from './slots.js';

/** What prompts give away of one kind, judged as what logs give away. */
export function* findings(check: Check<object>, kind: Kind, otherwise: string): Generator<Finding> {
  const uses = check.analysis.sinks('prompt');
  if (uses.length === 0) return;
  const isNamed = canGiveAway(check);
  if (!isNamed && !(kind === 'personal' && mayHoldRecord(check.sourceCode))) return;
  for (const use of uses) {
    for (const slot of slotsOf(use)) {
      // Whose data a tool may give is for the tool to decide.
      if (kind === 'personal' && String(slot.position).endsWith('()')) continue;
      for (const found of givenAway(use, slot, check)) {
        if (found.kind !== kind || isSaid(found, check.sourceCode)) continue;
        yield finding({ use, slot, found }, check, otherwise);
      }
    }
  }
}

function* givenAway(
  use: SinkUse<'prompt'>,
  { value: { node }, position }: Slot,
  { analysis, sourceCode }: Check<object>,
): Generator<Exposed> {
  const inside = [...exposedIn(node, analysis)];
  // A value only knows the expression it was made by; what it goes through on the way can tell, too.
  const written = inside.length > 0 ? undefined : writtenAt(use, position);
  yield* inside;
  if (written !== undefined) yield* exposedIn(written, analysis);
  for (const part of printed(node, analysis)) {
    if (!isRecord(part.node, analysis, sourceCode)) continue;
    yield { node: part.node, kind: 'personal', isWhole: true };
  }
}

interface Given {
  readonly use: SinkUse<'prompt'>;
  readonly slot: Slot;
  readonly found: Exposed;
}

function finding({ use, slot, found }: Given, { sourceCode }: Check<object>, otherwise: string) {
  const { node, hole, name, isWhole, kind } = found;
  return {
    node: placeIn(use, node, slot.position),
    messageId: isWhole ? 'whole' : 'named',
    data: {
      call: calledText(sourceCode, use),
      source: hole?.node === node ? mention(sourceCode, hole) : `\`${quote(sourceCode, node)}\``,
      name: name === undefined ? unnamed[kind] : `\`${name}\``,
      instead: advice(sourceCode, { node: use.node, sink: {} }, otherwise),
    },
  };
}

const unnamed: Readonly<Record<Kind, string>> = {
  secret: 'credentials',
  personal: 'every field',
};

/** All that somebody sent as a request is what he wants to say; how he proves who he is is not. */
function isSaid({ hole, name, isWhole }: Exposed, { text }: SourceCode): boolean {
  if (!isWhole || name !== undefined || hole?.labels.has('remote') !== true) return false;
  const steps = [...hole.path.map((step) => step.node), hole.node];
  return !steps.some((node) => proofs.test(text.slice(...node.range)));
}

const proofs = /\b(?:headers|rawHeaders|cookies|signedCookies|session)\b/;
