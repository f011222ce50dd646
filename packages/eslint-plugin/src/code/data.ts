import type { Hole } from '@magi-guardrail/dataflow';

/** A part of a program that can only be a piece of data: a number, a listed constant, JSON. */
export function isData({ certainty, node }: Hole): boolean {
  if (certainty === 'enum' || certainty === 'number' || certainty === 'internal') return true;
  // Where the analysis of a very long file gives up, even a literal is a hole.
  if (node.type === 'Literal') return true;
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'JSON' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'stringify'
  );
}
