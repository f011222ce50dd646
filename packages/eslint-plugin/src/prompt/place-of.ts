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
  return found === part ? found : (nearest(use, position)?.node ?? found);
}

/** The option as it stands in the call; undefined where it is not written out there. */
export function writtenAt(
  use: Pick<SinkUse, 'node'>,
  position: ArgumentPosition,
): TSESTree.Node | undefined {
  const found = nearest(use, position);
  return found?.isExact === true ? found.node : undefined;
}

interface Near {
  readonly node: TSESTree.Node;
  /** It is what stands there, and not only what it is in. */
  readonly isExact: boolean;
}

function nearest({ node }: Pick<SinkUse, 'node'>, position: ArgumentPosition): Near | undefined {
  const [first = '', ...keys] = String(position).split('.');
  const start = 'arguments' in node ? node.arguments.at(Number.parseInt(first, 10)) : undefined;
  return start === undefined || start.type === 'SpreadElement' ? undefined : below(start, keys);
}

/** As far as the option is written out. */
function below(node: TSESTree.Node, [key, ...others]: readonly string[]): Near {
  if (key === undefined) return { node, isExact: true };
  const object = unwrap(node);
  if (object.type !== 'ObjectExpression') return { node, isExact: false };
  for (const each of object.properties) {
    if (each.type !== 'Property' || each.computed || each.key.type !== 'Identifier') continue;
    if (each.key.name === key.replace('()', '')) return below(each.value, others);
  }
  return { node, isExact: false };
}
