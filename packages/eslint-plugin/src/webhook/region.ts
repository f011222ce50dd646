import { listNodes } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Check } from '../rule/define-rule.js';
import { localFunction } from './local.js';

export type Reading = Pick<Check<object>, 'analysis' | 'sourceCode' | 'file'>;

/** Everything that runs when these functions are called, as far as the file has it; in no order. */
export function regionOf(
  roots: readonly TSESTree.Node[],
  { analysis, sourceCode }: Reading,
): ReadonlySet<TSESTree.Node> {
  const region = new Set<TSESTree.Node>();
  const queue = [...roots];
  for (let root = queue.pop(); root !== undefined; root = queue.pop()) {
    if (region.has(root)) continue;
    for (const node of listNodes(root, sourceCode.visitorKeys)) {
      region.add(node);
      if (node.type !== 'Identifier' && node.type !== 'MemberExpression') continue;
      const called = localFunction(node, analysis);
      if (called !== undefined && !region.has(called)) queue.push(called);
    }
  }
  return region;
}
