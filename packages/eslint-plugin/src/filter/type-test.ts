import type { Analysis, Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { isGuarded, isSameRead } from '../rule/guards.js';

/** Whether a value is used only where `typeof` says that it is no object. */
export function isPrimitive(
  { node, path }: Hole,
  analysis: Analysis,
  { text }: SourceCode,
): boolean {
  return [node, ...path.map((step) => step.node)].some((value) =>
    isGuarded(value, (test, wanted) => {
      const tested = typeTested(test, wanted);
      return tested !== undefined && isSameRead(tested, value, { analysis, text });
    }),
  );
}

const PRIMITIVES: ReadonlySet<unknown> = new Set(['string', 'number', 'boolean', 'bigint']);

/** What `typeof x === 'string'` asks about, when it comes out as wanted. */
function typeTested(test: TSESTree.Node, wanted: boolean): TSESTree.Node | undefined {
  if (test.type !== 'BinaryExpression') return undefined;
  const { operator, left, right } = test;
  if (operator !== (wanted ? '===' : '!==') && operator !== (wanted ? '==' : '!='))
    return undefined;
  if (left.type !== 'UnaryExpression' || left.operator !== 'typeof') return undefined;
  return right.type === 'Literal' && PRIMITIVES.has(right.value) ? left.argument : undefined;
}
