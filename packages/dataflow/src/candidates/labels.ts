import { isFunction, staticKey, type Node } from '../ast.js';
import { moduleKey } from '../module-key.js';
import type { ModelIndex } from '../compile.js';
import type { Engine } from '../engine.js';
import type { Label } from '../model.js';
import { step, unknownObject, type ModelNode } from '../model-node.js';
import { isWhole } from '../resolve/api.js';
import { texts } from '../resolve/denote.js';
import { hasShape } from '../resolve/shapes.js';

/** Whether anything in the file can have a label: most files are given nothing by strangers. */
export function canBring(engine: Engine, label: Label): boolean {
  const { index, scopes, files, types } = engine;
  if (files.isOpen || types !== undefined) return true;
  const brings = (node: ModelNode | undefined) => node !== undefined && leadsTo(node, label);
  if (brings(index.globals.children.get(`.${unknownObject}`))) return true;
  for (const identifier of scopes.globals()) {
    if (readFrom(engine, identifier).some(brings)) return true;
  }
  const shapes = index.shapes.filter(({ node }) => leadsTo(node, label));
  return engine.nodes().some((node) => {
    if (canHaveShape(node)) return isShaped(engine, node, shapes);
    const module = loadedBy(node);
    if (module === undefined) return false;
    // A loader that is handed over can load anything; a name that is not told loads nothing we know.
    if (module === null) return true;
    return texts(engine, module).some((name) => brings(index.modules.get(moduleKey(name))));
  });
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

/** Functions and objects. */
function canHaveShape(node: Node): boolean {
  return isFunction(node) || node.type === 'ObjectExpression';
}

/** Whether a function or an object looks like one of these, and is given something then. */
export function isShaped(engine: Engine, node: Node, shapes: ModelIndex['shapes']): boolean {
  return (
    canHaveShape(node) &&
    shapes.some((each) => isGiven(node, each.node) && hasShape(engine, node, each.shape))
  );
}

/** Whether a value of this shape, a handler or an object of handlers, is given anything. */
function isGiven(node: Node, { children }: ModelNode): boolean {
  if (node.type !== 'ObjectExpression')
    return [...children.keys()].some((edge) => /^[#/]/.test(edge));
  return node.properties.some((each) => {
    if (each.type === 'SpreadElement') return true;
    const key = staticKey(each.key, each.computed);
    return key === undefined || children.has(`.${key}`);
  });
}

/** The name of a module that a node loads; null for a loader that is not called here. */
function loadedBy(node: Node): Node | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
      return node.source;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'Identifier': {
      const { name, parent } = node;
      if (!loaders.has(name)) return undefined;
      const isCalled = parent.type === 'CallExpression' && parent.callee === node;
      return isCalled ? (parent.arguments[0] ?? null) : null;
    }
    default:
      return undefined;
  }
}

/** By these names alone: a function that is called so and loads nothing costs only the search. */
const loaders: ReadonlySet<string> = new Set(
  'require createRequire getBuiltinModule mainModule _load _compile'.split(' '),
);

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
