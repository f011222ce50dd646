import type { Analysis, Hole } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { nodesOf } from '../rule/tree.js';
import { chosenIn } from './chosen.js';
import { areOfPage } from './page.js';

/** A page that a function gives back as an object, and what a model wrote of it. */
export interface Answered {
  readonly body: TSESTree.Node;
  readonly hole: Hole;
}

/** `{ statusCode: 200, headers: { 'Content-Type': 'text/html' }, body }`, as functions in the cloud answer. */
export function* answeredPages(analysis: Analysis, sourceCode: SourceCode): Generator<Answered> {
  if (!analysis.canBring('model') || !sourceCode.text.includes('text/html')) return;
  for (const node of nodesOf(sourceCode)) {
    if (node.type !== 'ObjectExpression') continue;
    const { statusCode, status, headers, body } = membersOf(node);
    const isAnswer = statusCode !== undefined || (status !== undefined && isReturned(node));
    if (!isAnswer || headers === undefined || body === undefined) continue;
    if (!areOfPage(analysis.valueOf(headers))) continue;
    const hole = chosenIn(analysis.valueOf(body), ({ safeFor }) => !safeFor.has('html'));
    if (hole !== undefined) yield { body, hole };
  }
}

function membersOf({ properties }: TSESTree.ObjectExpression): Record<string, TSESTree.Node> {
  return Object.fromEntries(
    properties.flatMap((each) =>
      each.type === 'Property' && !each.computed && each.key.type === 'Identifier'
        ? [[each.key.name, each.value]]
        : [],
    ),
  );
}

function isReturned({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression';
}
