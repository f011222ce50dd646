import type { Hole, SinkUse, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { calledText } from '../rule/called.js';
import type { Check } from '../rule/define-rule.js';
import { endlessLoop } from './loop.js';
import { givenAt } from '../option/place.js';
import { unsafeIn } from '../option/setting.js';

type Use = SinkUse<'generation'>;

/** Work of a model that nothing ends, and why. */
export interface Unbounded {
  readonly node: TSESTree.Node;
  readonly messageId: 'endless' | 'unlimited' | 'loop' | 'tokens';
  /** The options that would limit it, or the one that does not. */
  readonly option: string;
}

/** What is wrong with a call, if anything: the worst first. */
export function unboundedOf(use: Use, check: Check<object>): Unbounded | undefined {
  const { endless, steps = [], tokens, unlimited = [] } = use.sink;
  for (const each of unlimited) {
    for (const { node, option } of unsafeIn(use, [each])) {
      return { node, messageId: 'unlimited', option };
    }
  }
  if (endless === true && steps.every((at) => givenAt(use, at).isAbsent)) {
    if (steps.length === 0) {
      return { node: use.node, messageId: 'unlimited', option: calledText(check.sourceCode, use) };
    }
    return { node: use.node, messageId: 'endless', option: named(steps.slice(0, 2)) };
  }
  const loop = hasTools(use) ? endlessLoop(use.node, check.sourceCode) : undefined;
  if (loop !== undefined) return { node: use.node, messageId: 'loop', option: named(steps) };
  if (tokens === undefined || !isUnlimited(use, [...tokens, ...steps]) || !isAskedByOthers(use))
    return;
  return { node: use.node, messageId: 'tokens', option: named(tokens.slice(0, 1)) };
}

function isUnlimited(use: Use, limits: NonNullable<Use['sink']['tokens']>): boolean {
  return limits.every((at) => givenAt(use, at).isAbsent);
}

function hasTools(use: Use): boolean {
  return (use.sink.tools ?? []).some((at) => givenAt(use, at).values.length > 0);
}

/** `max_tokens` or `max_output_tokens` */
function named(positions: readonly (number | string)[]): string {
  const names = positions.map((at) => `\`${String(at).split('.').at(-1) ?? ''}\``);
  return [...new Set(names)].join(' or ');
}

/** Whoever sends the request, or calls the function from elsewhere, decides for what the model writes. */
function isAskedByOthers(use: Use): boolean {
  return use.arguments(['0..']).some((value) => isOfOthers(value, DEPTH));
}

const DEPTH = 6;

function isOfOthers({ texts, properties, elements = [] }: Value, depth: number): boolean {
  const isOpen = texts.some((text) =>
    text.some((part) => typeof part !== 'string' && isForeign(part)),
  );
  if (isOpen || depth === 0) return isOpen;
  const inner = [...elements, ...(properties?.values() ?? [])];
  return inner.some((each) => isOfOthers(each, depth - 1));
}

function isForeign({ labels, certainty }: Hole): boolean {
  return labels.has('remote') || certainty === 'exposed';
}
