import { isClass, isFunction, staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { frameOf, type Frame } from '../frame.js';
import { denoteCall } from './calls.js';
import type { Denotation } from './denotation.js';
import { globalApi, instanceOf } from './api.js';
import { isExports } from './census.js';
import { member } from './members.js';
import { loadedGlobals } from './loaded-globals.js';
import { denoteModule } from './modules.js';
import type { Origin } from './origins.js';
import { denoteParameter } from './parameters.js';
import { annotationOf, denoteType } from './types.js';
import { denoteSuper, denoteThis } from './this.js';

/** What an expression stands for. Called through {@link Engine.denote}, which remembers answers. */
export function denoteNode(
  engine: Engine,
  node: Node,
  frame: Frame | undefined,
): readonly Denotation[] {
  const inner = unwrap(node);
  if (isFunction(inner)) return [{ kind: 'function', node: inner, frame }];
  if (isClass(inner)) return [{ kind: 'class', node: inner }];
  switch (inner.type) {
    case 'Identifier':
      return denoteIdentifier(engine, inner, frame);
    case 'MemberExpression':
      return denoteMember(engine, inner, frame);
    case 'TSQualifiedName':
      return member(engine, engine.denote(inner.left, frame), inner.right.name);
    case 'CallExpression':
      return denoteCall(engine, inner, frame);
    case 'NewExpression':
      return engine.denote(inner.callee, frame).flatMap((each) => instanceOf(each, inner, frame));
    case 'ImportExpression':
      return texts(engine, inner.source, frame).flatMap((name) =>
        denoteModule(engine, name, inner),
      );
    case 'ConditionalExpression':
      return [...engine.denote(inner.consequent, frame), ...engine.denote(inner.alternate, frame)];
    case 'LogicalExpression':
      return [...engine.denote(inner.left, frame), ...engine.denote(inner.right, frame)];
    case 'AssignmentExpression':
      return engine.denote(inner.right, frame);
    case 'ObjectExpression':
    case 'ArrayExpression':
      return [{ kind: 'literal', node: inner, frame }];
    case 'ThisExpression':
      return denoteThis(engine, inner);
    case 'Super':
      return denoteSuper(engine, inner);
    default:
      return [];
  }
}

/** The constant strings an expression can be. */
export function texts(engine: Engine, node: Node, frame?: Frame): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  const { constants = [] } = engine.value(node, frame);
  return constants.filter((each) => typeof each === 'string');
}

function denoteMember(
  engine: Engine,
  node: Extract<Node, { type: 'MemberExpression' }>,
  frame: Frame | undefined,
): readonly Denotation[] {
  const key = staticKey(node.property, node.computed);
  if (key === 'constructor' && isConstructorOf(node.object)) return [globalApi(engine, 'Function')];
  const bases = engine.denote(node.object, frame);
  if (key !== undefined) return [...member(engine, bases, key), ...written(engine, node, key)];
  if (bases.length === 0) return [];
  const { constants } = engine.value(node.property, frame);
  if (constants === undefined) return member(engine, bases, '*');
  return constants.flatMap((constant) => member(engine, bases, String(constant)));
}

/** What `o.name = value` elsewhere in the file gives to `o.name`. */
function written(
  engine: Engine,
  { object }: Extract<Node, { type: 'MemberExpression' }>,
  key: string,
): readonly Denotation[] {
  const inner = unwrap(object);
  const owner = isExports(inner) ? 'exports' : engine.scopes.variable(inner);
  const writes = owner === undefined ? [] : (engine.census().writes.get(owner) ?? []);
  return writes.flatMap((each) => (each.key === key ? engine.denote(each.value) : []));
}

/** The constructor of a constructor is `Function`, whatever the value. */
function isConstructorOf(node: Node): boolean {
  const inner = unwrap(node);
  return (
    inner.type === 'MemberExpression' && staticKey(inner.property, inner.computed) === 'constructor'
  );
}

function denoteIdentifier(
  engine: Engine,
  node: Extract<Node, { type: 'Identifier' }>,
  frame: Frame | undefined,
): readonly Denotation[] {
  if (engine.scopes.isGlobal(node)) {
    return [globalApi(engine, node.name), ...loadedGlobals(engine, node.name)];
  }
  return engine.origins(node).flatMap((origin) => denoteOrigin(engine, origin, frame));
}

function denoteOrigin(
  engine: Engine,
  origin: Origin,
  frame: Frame | undefined,
): readonly Denotation[] {
  const bases = [...sourceOf(engine, origin, frame), ...annotated(engine, origin)];
  const found = origin.path.reduce<readonly Denotation[]>(
    (each, key) => (String(key).startsWith('...') ? each : member(engine, each, String(key))),
    bases,
  );
  const others = origin.defaults.flatMap(({ node, path }) =>
    path.reduce<readonly Denotation[]>(
      (each, key) => member(engine, each, String(key)),
      engine.denote(node, frame),
    ),
  );
  return [...found, ...others];
}

function sourceOf(
  engine: Engine,
  { source, name }: Origin,
  frame: Frame | undefined,
): readonly Denotation[] {
  switch (source.is) {
    case 'value':
      return engine.denote(source.node, frame);
    case 'element':
      return member(engine, engine.denote(source.node, frame), '*');
    case 'parameter':
      if (source.rest) return [];
      return denoteParameter(engine, source.fn, source.at, frameOf(frame, source.fn));
    case 'declared':
      return isClass(source.node)
        ? [{ kind: 'class', node: source.node }]
        : [{ kind: 'function', node: source.node, frame }];
    case 'import': {
      const modules = denoteModule(engine, source.module, name);
      const isLocal = modules[0]?.kind === 'module';
      return source.imported === undefined || (source.imported === 'default' && !isLocal)
        ? modules
        : member(engine, modules.slice(0, 1), source.imported);
    }
    default:
      return [];
  }
}

/** A type written at the name itself (`let db: Pool`) says what the value is. */
function annotated(engine: Engine, { name, path, source }: Origin): readonly Denotation[] {
  if (source.is === 'parameter' || path.length > 0) return [];
  const annotation = annotationOf(name);
  return annotation === undefined ? [] : denoteType(engine, annotation);
}
