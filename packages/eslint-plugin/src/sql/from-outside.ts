import { listNodes, type Analysis, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

type Node = TSESTree.Node;

/** A name that is put together of more than this is looked at in part. */
const maximalNames = 30;

/**
 * Whether a stranger, or with `all` a caller of an exported function, had a say in a value, also when functions made
 * something else of it.
 */
export function comesFromOutside(
  hole: Hole,
  analysis: Analysis,
  { visitorKeys }: Pick<SourceCode, 'visitorKeys'>,
  whom: 'all' | 'strangers' = 'all',
): boolean {
  const isOutside = (part: string | Hole) =>
    typeof part !== 'string' &&
    (part.certainty === 'untrusted' || (whom === 'all' && part.certainty === 'exposed'));
  if (isOutside(hole)) return true;
  const seen = new Set<Node>();
  const places: Node[] = [hole.node, ...hole.path.map(({ node }) => node)];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    for (const name of listNodes(place, visitorKeys).filter(isRead)) {
      if (seen.has(name) || seen.size >= maximalNames) continue;
      seen.add(name);
      if (analysis.valueOf(name).texts.flat().some(isOutside)) return true;
      places.push(...madeOf(name, analysis));
    }
  }
  return false;
}

/** `this.id` names an object, not a variable. */
function isRead(node: Node): node is TSESTree.Identifier {
  if (node.type !== 'Identifier') return false;
  const { parent } = node;
  return !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed);
}

/** What a variable is made of, and the list whose elements a callback is given. */
function madeOf(name: TSESTree.Identifier, analysis: Analysis): readonly Node[] {
  return analysis.namesOf(name).flatMap(({ parent }) => {
    if (parent?.type === 'VariableDeclarator') return parent.init ?? [];
    const call = parent?.type === 'ArrowFunctionExpression' ? parent.parent : undefined;
    const callee = call?.type === 'CallExpression' ? call.callee : undefined;
    return callee?.type === 'MemberExpression' ? callee.object : [];
  });
}
