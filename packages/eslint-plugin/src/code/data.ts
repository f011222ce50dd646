import type { Analysis, Hole } from '@magi-guardrail/dataflow';

/** A part of a program that can only be a piece of data: a number, a listed constant, JSON. */
export function isData({ certainty, node }: Hole, analysis: Analysis): boolean {
  if (certainty === 'enum' || certainty === 'number' || certainty === 'internal') return true;
  // Where the analysis of a very long file gives up, even a literal is a hole.
  if (node.type === 'Literal') return true;
  return node.type === 'CallExpression' && analysis.called(node).includes('global.JSON.stringify');
}
