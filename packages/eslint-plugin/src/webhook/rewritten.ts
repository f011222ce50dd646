import {
  calleeOf,
  isCall,
  listNodes,
  unwrap,
  type SinkUse,
  type Value,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { makerOf } from '../crypto/digest.js';
import { holesOf } from '../log/named.js';
import type { HeaderRead } from './headers.js';
import type { Reading } from './region.js';
import { isParsed } from './taken.js';

/** A signature that is checked for a text which was written anew of a body that had been parsed. */
export interface Rewritten {
  readonly use: SinkUse<'webhook'> | SinkUse<'digest'>;
  /** What is called for the check. */
  readonly call: TSESTree.Node;
  /** `JSON.stringify(req.body)` */
  readonly node: TSESTree.CallExpression;
}

/** Bodies that are parsed and written anew before their signature is checked. */
export function* rewrittenBodies(
  headers: readonly HeaderRead[],
  reading: Reading,
): Generator<Rewritten> {
  const { analysis } = reading;
  for (const use of analysis.sinks('webhook')) {
    if (use.sink.body === undefined || !isCall(use.node)) continue;
    const node = rewrittenIn(use.argument(use.sink.body), reading);
    if (node !== undefined) yield { use, call: calleeOf(use.node), node };
  }
  if (headers.length === 0 || headers.some(({ provider }) => provider.signsParsed)) return;
  for (const use of analysis.sinks('digest')) {
    const maker = makerOf(use)?.node;
    if (maker?.type !== 'CallExpression') continue;
    if (!analysis.called(maker).some((path) => /hmac/i.test(path))) continue;
    for (const value of use.arguments(use.sink.arguments)) {
      const node = rewrittenIn(value, reading);
      if (node !== undefined) yield { use, call: maker.callee, node };
    }
  }
}

function rewrittenIn(
  value: Value | undefined,
  reading: Reading,
): TSESTree.CallExpression | undefined {
  if (value === undefined) return undefined;
  const places = holesOf(value).flatMap(({ node, path }) => [
    node,
    ...path.map((step) => step.node),
  ]);
  const nodes = listNodes(value.node, reading.sourceCode.visitorKeys);
  return [...nodes, ...places.map(unwrap)].find((each) => isRewriting(each, reading)) as
    TSESTree.CallExpression | undefined;
}

function isRewriting(node: TSESTree.Node, { analysis }: Reading): node is TSESTree.CallExpression {
  if (node.type !== 'CallExpression') return false;
  const [first] = node.arguments;
  if (first === undefined || !analysis.called(node).includes('global.JSON.stringify')) return false;
  return isParsed(first, analysis);
}
