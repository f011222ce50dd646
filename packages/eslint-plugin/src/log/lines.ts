import type { Analysis, Receiver, SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

const maximalDepth = 6;

/** Whether a logger writes a text as it is, or was told to by the call that made it. */
export function writesLines({ sink, receiver }: SinkUse<'log'>, analysis: Analysis): boolean {
  const { lines } = sink;
  if (lines === undefined) return false;
  return lines === true || isMadeWith(receiver, new Set(lines), analysis);
}

/** A child is made as its parent was. */
function isMadeWith(
  receiver: Receiver | undefined,
  functions: ReadonlySet<string>,
  analysis: Analysis,
): boolean {
  if (receiver === undefined) return false;
  return (
    calls(receiver.node, functions, analysis, 0) ||
    isMadeWith(receiver.receiver, functions, analysis)
  );
}

/** One of the functions is called in the expression, or in what its variables stand for. */
function calls(
  node: TSESTree.Node,
  functions: ReadonlySet<string>,
  analysis: Analysis,
  depth: number,
): boolean {
  if (depth > maximalDepth) return false;
  const inside = (each: TSESTree.Node) => calls(each, functions, analysis, depth + 1);
  switch (node.type) {
    case 'Identifier': {
      const { node: made } = analysis.valueOf(node);
      return made.type !== 'Identifier' && inside(made);
    }
    case 'CallExpression':
    case 'NewExpression':
      return (
        analysis.called(node).some((name) => functions.has(name)) || node.arguments.some(inside)
      );
    case 'ArrayExpression':
      return node.elements.some((each) => each !== null && inside(each));
    case 'ObjectExpression':
      return node.properties.some((each) => each.type === 'Property' && inside(each.value));
    default:
      return false;
  }
}
