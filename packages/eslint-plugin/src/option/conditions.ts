import { isFunction } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** What has to hold for a piece of code to run. */
export interface Condition {
  readonly test: TSESTree.Node;
  /** The code runs when it is true. */
  readonly isMet: boolean;
}

/** What has to hold for a node to be evaluated, within its function. */
export function* conditionsOf(inner: TSESTree.Node): Generator<Condition> {
  let node = inner;
  while (node.type !== 'Program' && !isFunction(node)) {
    const { parent } = node;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test !== node) yield { test: parent.test, isMet: parent.consequent === node };
    } else if (parent.type === 'LogicalExpression' && parent.right === node) {
      yield { test: parent.left, isMet: parent.operator === '&&' };
    } else if (parent.type === 'SwitchCase' && parent.test !== null && parent.test !== node) {
      yield { test: parent.test, isMet: true };
    } else if (parent.type === 'BlockStatement' || parent.type === 'Program') {
      yield* exitsBefore(node, parent.body);
    }
    node = parent;
  }
}

/** `if (!insecure) return;` */
function* exitsBefore(
  node: TSESTree.Node,
  statements: readonly TSESTree.Node[],
): Generator<Condition> {
  for (const statement of statements) {
    if (statement === node) return;
    if (statement.type !== 'IfStatement') continue;
    const { consequent, test } = statement;
    const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
    if (last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement') {
      yield { test, isMet: false };
    }
  }
}
