import { staticKey, type Node } from '../ast.js';
import { moduleKey } from '../module-key.js';
import type { Engine } from '../engine.js';
import type { Label } from '../model.js';
import { step, unknownObject, type ModelNode } from '../model-node.js';
import { isWhole } from '../resolve/api.js';
import { texts } from '../resolve/denote.js';
import { findLoads } from './loads.js';

/** Whether anything in the file can have a label: most files are given nothing by strangers. */
export function canBring(engine: Engine, label: Label): boolean {
  if (engine.files.isOpen || engine.types !== undefined) return true;
  const givers = engine.givers();
  return givers === undefined || givers.some((each) => leadsTo(each, label));
}

/**
 * What the models say of that which the file reads, loads or looks like: whatever it is given comes from there. Undefined
 * where a loader is handed over, which can load anything.
 */
export function findGivers(engine: Engine): readonly ModelNode[] | undefined {
  const { index, scopes } = engine;
  const givers = new Set([...scopes.globals()].flatMap((each) => readFrom(engine, each)));
  const unknown = index.globals.children.get(`.${unknownObject}`);
  if (unknown !== undefined) givers.add(unknown);
  for (const each of engine.shaped()) givers.add(each);
  for (const module of findLoads(engine)) {
    if (module === undefined) return undefined;
    // A name that is not told loads nothing we know.
    for (const name of texts(engine, module)) {
      const node = index.modules.get(moduleKey(name));
      if (node !== undefined) givers.add(node);
    }
  }
  return [...givers];
}

/** What the models say of a global, or of the member of it that is read: `process.env`, not `process`. */
function readFrom({ index: { globals } }: Engine, identifier: Node): readonly ModelNode[] {
  if (identifier.type !== 'Identifier' || isOnlyTested(identifier)) return [];
  const type = globals.types.get(identifier.name);
  let nodes = isWhole(identifier.name) ? [globals] : step([globals], `.${identifier.name}`);
  let node: Node = identifier;
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    const key = staticKey(node.parent.property, node.parent.computed);
    if (key === undefined) break;
    node = node.parent;
    nodes = isWhole(key) && nodes.includes(globals) ? [globals] : step(nodes, `.${key}`);
  }
  return type === undefined ? nodes : [...nodes, type];
}

/** `typeof process`, and `process && …`, which is the value only where it holds nothing. */
function isOnlyTested(identifier: Node): boolean {
  const { parent } = identifier;
  if (parent?.type === 'UnaryExpression') return true;
  return (
    parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.left === identifier
  );
}

const known = new WeakMap<ModelNode, Map<Label, boolean>>();

/** Whether the label is found anywhere behind a node; types can lead to themselves. */
function leadsTo(node: ModelNode, label: Label): boolean {
  const answers = known.get(node) ?? new Map<Label, boolean>();
  known.set(node, answers);
  const answer =
    answers.get(label) ?? [...behind(node)].some(({ labels }) => labels.includes(label));
  answers.set(label, answer);
  return answer;
}

function behind(node: ModelNode): ReadonlySet<ModelNode> {
  const seen = new Set([node]);
  for (const { children, instances, types } of seen) {
    for (const next of [...children.values(), ...instances, ...types.values()]) seen.add(next);
  }
  return seen;
}
