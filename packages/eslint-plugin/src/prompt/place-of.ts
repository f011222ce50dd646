import { unwrap, type ArgumentPosition, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { placeOf } from '../rule/called.js';

/** The part itself where it stands in the call, else the option of the call that leads to it. */
export function placeIn(
  use: Pick<SinkUse, 'node'>,
  part: TSESTree.Node,
  position: ArgumentPosition,
): TSESTree.Node {
  const found = placeOf(use, part);
  if (found === part || !('arguments' in use.node)) return found;
  const [first, ...keys] = String(position).split('.');
  const start = use.node.arguments.at(Number.parseInt(first ?? '', 10));
  return start === undefined || start.type === 'SpreadElement' ? found : below(start, keys);
}

/** As far as the option is written out. */
function below(node: TSESTree.Node, [key, ...others]: readonly string[]): TSESTree.Node {
  const object = unwrap(node);
  if (key === undefined || object.type !== 'ObjectExpression') return node;
  for (const each of object.properties) {
    if (each.type !== 'Property' || each.computed || each.key.type !== 'Identifier') continue;
    if (each.key.name === key.replace('()', '')) return below(each.value, others);
  }
  return node;
}
