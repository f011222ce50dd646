import { unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** The expressions whose values an expression hands on, whole or within something it makes. */
export function partsOf(node: TSESTree.Node, analysis: Analysis): readonly TSESTree.Node[] {
  const parts: TSESTree.Node[] = [];
  const queue: (TSESTree.Node | null)[] = [node];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === null) continue;
    const inner = unwrap(next);
    const within = inside(inner, analysis);
    if (within === undefined) parts.push(inner);
    else queue.push(...within);
  }
  return parts;
}

function inside(
  node: TSESTree.Node,
  analysis: Analysis,
): readonly (TSESTree.Node | null)[] | undefined {
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.map((each) => (each.type === 'Property' ? each.value : each.argument));
    case 'ArrayExpression':
      return node.elements;
    case 'SpreadElement':
      return [node.argument];
    case 'TemplateLiteral':
      return node.expressions;
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'CallExpression':
    case 'NewExpression':
      return ofCall(node, analysis);
    default:
      return undefined;
  }
}

/** `JSON.stringify(body)`, `Buffer.from(sent)`, `sent.slice(7)` */
function ofCall(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  analysis: Analysis,
): readonly TSESTree.Node[] | undefined {
  const callee = unwrap(node.callee);
  if (analysis.called(node).some((name) => RESHAPES.test(name))) return node.arguments;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    return METHODS.test(callee.property.name) ? [callee.object] : undefined;
  }
  return undefined;
}

const RESHAPES =
  /^global\.(?:JSON\.stringify|Object\.\w+|Array\.from|String|Buffer(?:\.from)?|TextEncoder|encodeURIComponent|Headers|URLSearchParams)$|^(?:buffer|querystring|qs)\b/;
const METHODS =
  /^(?:toString|trim|split|slice|substring|substr|replace|toLowerCase|toUpperCase|at|encode)$/;
