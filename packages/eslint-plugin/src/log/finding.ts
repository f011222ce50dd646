import type { Analysis, SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { advice, calledText } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { suggestRedaction } from '../suggest/redaction.js';
import { isCaught } from './error.js';
import { isExchange } from './exchange.js';
import { exposed, type Exposed, type Kind } from './exposed.js';
import { canGiveAway } from './mentions.js';
import { isSessionId } from './named.js';
import { isMessage } from './protocol.js';
import { coverage } from './redaction.js';

/** What logs give away of one kind, as findings: `named`, `whole`, or `uncovered` by the logger. */
export function* findings(check: Check<object>, kind: Kind): Generator<Finding> {
  for (const { use, found } of givenAway(check)) {
    if (found.kind !== kind) continue;
    const { isCovered, entries } = coverage(use, found);
    if (!isCovered) yield finding(use, found, entries, check);
  }
}

interface GivenAway {
  readonly use: SinkUse<'log'>;
  readonly found: Exposed;
}

/** Two rules ask the same of a file. */
const known = new WeakMap<Analysis, readonly GivenAway[]>();

function givenAway(check: Check<object>): readonly GivenAway[] {
  const { analysis } = check;
  const answer = known.get(analysis) ?? [...search(check)];
  known.set(analysis, answer);
  return answer;
}

function* search(check: Check<object>): Generator<GivenAway> {
  const { analysis } = check;
  const uses = analysis.sinks('log');
  if (uses.length === 0 || !canGiveAway(check)) return;
  for (const use of uses) {
    const all = use
      .arguments(use.sink.arguments)
      .filter((value) => !isMessage(use, value, analysis) && !isExchange(use, value, analysis))
      .flatMap((value) => [...exposed(use, value, analysis)]);
    for (const found of all) if (!isSaidOf(found, all, use)) yield { use, found };
  }
}

/** Of a list that was handed over, the value is reported where it was put into it. */
function isSaidOf(
  { isWhole, node, name }: Exposed,
  all: readonly Exposed[],
  use: SinkUse<'log'>,
): boolean {
  const isInCall = (each: TSESTree.Node) =>
    use.node.range[0] <= each.range[0] && each.range[1] <= use.node.range[1];
  if (!isWhole || !isInCall(node)) return false;
  return all.some((other) => other.name === name && !isInCall(other.node));
}

function finding(
  use: SinkUse<'log'>,
  found: Exposed,
  entries: readonly string[],
  check: Check<object>,
): Finding {
  const { sourceCode } = check;
  return {
    node: found.node,
    messageId: messageOf(found, entries),
    data: {
      call: calledText(sourceCode, use),
      source:
        found.hole?.node === found.node
          ? mention(sourceCode, found.hole)
          : `\`${quote(sourceCode, found.node)}\``,
      name: found.name === undefined ? 'credentials' : `\`${found.name}\``,
      entries: entries
        .slice(0, 3)
        .map((entry) => `\`${entry}\``)
        .join(', '),
      path: found.path?.length ? `\`${found.path.join('.')}\`` : 'text',
      instead: advice(sourceCode, use, otherwise(found, check.analysis)),
    },
    suggestions: suggestRedaction(use, found, check),
  };
}

function otherwise({ isWhole, hole }: Exposed, analysis: Analysis): string {
  if (!isWhole) return 'Leave it out, or log whether it is set.';
  return hole !== undefined && isCaught(hole, analysis)
    ? 'Log its `message`, and the `status` of the answer.'
    : 'Log the fields you need, or `redactSecretsFromObject(…)` of `@magi-guardrail/redact`.';
}

function messageOf({ isWhole, kind, name = '' }: Exposed, entries: readonly string[]): string {
  if (entries.length > 0) return 'uncovered';
  if (!isWhole && kind === 'personal' && isSessionId(name)) return 'session';
  return isWhole ? 'whole' : 'named';
}
