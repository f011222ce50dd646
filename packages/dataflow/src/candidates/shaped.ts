import { staticKey, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { ModelNode } from '../model-node.js';
import { hasShape } from '../resolve/shapes.js';

/** What the models say of the functions and objects of the file that look like something they know, and are given something then. */
export function findShaped(engine: Engine): readonly ModelNode[] {
  const candidates = engine.nodesOf(
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ObjectExpression',
  );
  return engine.index.shapes
    .filter(
      ({ shape, node }) =>
        engine.text.includes(shape.directive ?? '') &&
        candidates.some((each) => isGiven(each, node) && hasShape(engine, each, shape)),
    )
    .map(({ node }) => node);
}

/** Whether a value of this shape, a handler or an object of handlers, is given anything. */
function isGiven(node: FunctionNode | Node, { children }: ModelNode): boolean {
  if (node.type !== 'ObjectExpression')
    return [...children.keys()].some((edge) => /^[#/]/.test(edge));
  return node.properties.some((each) => {
    if (each.type === 'SpreadElement') return true;
    const key = staticKey(each.key, each.computed);
    return key === undefined || children.has(`.${key}`);
  });
}
