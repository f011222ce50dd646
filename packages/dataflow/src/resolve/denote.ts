import { around, hasArguments, isClass, isFunction, staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { frameOf, type Frame } from '../frame.js';
import { denoteCall, denoteTagged, returnsOf } from './calls.js';
import { denoteCaught } from './caught.js';
import type { Denotation, Part } from './denotation.js';
import { globalApi, instanceOf } from './api.js';
import { isBuiltin } from './builtin.js';
import { addedTo, addedToMember } from './additions.js';
import { isExports, type MemberWrite } from './census.js';
import { all, collection, isList, one } from './collections.js';
import { madeByNew } from './language-made.js';
import { member } from './members.js';
import { loadedGlobals } from './loaded-globals.js';
import { denoteModule } from './modules.js';
import type { Origin } from './origins.js';
import { argumentsOf, denoteParameter } from './parameters.js';
import { annotationOf, denoteType } from './types.js';
import { thrownIn } from './thrown.js';
import { denoteSuper, denoteThis } from './this.js';

/** What an expression stands for. Called through {@link Engine.denote}, which remembers answers. */
export function denoteNode(
  engine: Engine,
  node: Node,
  frame: Frame | undefined,
): readonly Denotation[] {
  const inner = unwrap(node);
  if (isFunction(inner)) return [{ kind: 'function', node: inner, frame }];
  if (isClass(inner)) return [{ kind: 'class', node: inner, frame }];
  switch (inner.type) {
    case 'Identifier':
      return denoteIdentifier(engine, inner, frame);
    case 'JSXIdentifier':
      return engine.origins(inner).flatMap((origin) => denoteOrigin(engine, origin, frame));
    case 'MemberExpression':
      return denoteMember(engine, inner, frame);
    case 'TSQualifiedName':
      return member(engine, engine.denote(inner.left, frame), inner.right.name);
    case 'CallExpression':
      return denoteCall(engine, inner, frame);
    case 'TaggedTemplateExpression':
      return denoteTagged(engine, inner, frame);
    case 'NewExpression':
      return engine
        .denote(inner.callee, frame)
        .flatMap((each) => constructed(engine, each, inner, frame));
    case 'ImportExpression':
      return texts(engine, inner.source, frame).flatMap((name) =>
        denoteModule(engine, name, inner),
      );
    case 'ConditionalExpression':
      return [...engine.denote(inner.consequent, frame), ...engine.denote(inner.alternate, frame)];
    case 'LogicalExpression':
      // What stands left of `&&` is the value only when it is falsy, and then it is nothing to call.
      return inner.operator === '&&'
        ? engine.denote(inner.right, frame)
        : [...engine.denote(inner.left, frame), ...engine.denote(inner.right, frame)];
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

function constructed(
  engine: Engine,
  of: Denotation,
  call: Extract<Node, { type: 'NewExpression' }>,
  frame: Frame | undefined,
): readonly Denotation[] {
  const given = { nodes: call.arguments, frame };
  const made = of.kind === 'api' ? madeByNew(engine, of.path, given) : undefined;
  // A function for `new` can also return an object of its own.
  const returned = of.kind === 'function' ? returnsOf(engine, of) : [];
  return made ?? [...instanceOf(of, call, frame), ...returned];
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
  const key = keyOf(engine, node);
  const bases = () => {
    const found = engine.denote(node.object, frame);
    // `this` in a function that was put on another one: what made it, and no `Function`.
    const isMaker = key === 'constructor' && unwrap(node.object).type === 'ThisExpression';
    return isMaker ? found.filter(({ kind }) => kind !== 'function') : found;
  };
  if (key === 'constructor' && isConstructorOf(engine, node.object)) {
    return [globalApi(engine, 'Function')];
  }
  if (key !== undefined) {
    const known = [...member(engine, bases(), key), ...written(engine, node, key)];
    return [...known, ...addedToMember(engine, node, key, known)];
  }
  const names = () => engine.value(node.property, frame).constants?.map(String);
  if (isConstructorOf(engine, node.object) && names()?.includes('constructor') === true) {
    return [globalApi(engine, 'Function')];
  }
  const found = bases();
  if (found.length === 0) return [];
  // Most objects are of no interest, and then neither is the key.
  const constants = names();
  return (constants ?? ['*']).flatMap((name) => [
    ...member(engine, found, name),
    ...written(engine, node, name),
  ]);
}

function keyOf(
  engine: Engine,
  { property, computed }: Extract<Node, { type: 'MemberExpression' }>,
): string | undefined {
  return isIterator(engine, property) ? 'values' : staticKey(property, computed);
}

/** `Symbol.iterator` */
function isIterator(engine: Engine, key: Node): boolean {
  if (key.type !== 'MemberExpression') return false;
  const name = staticKey(key.property, key.computed);
  const isName = name === 'iterator' || name === 'asyncIterator';
  return isName && isBuiltin(engine, key.object, 'Symbol');
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
  return writes.flatMap((each) => {
    if (each.key === '__proto__') return member(engine, engine.denote(each.value), key);
    return key === '*' || isKey(engine, each, key) ? engine.denote(each.value) : [];
  });
}

/** Written under this name, or under one that is not known. */
function isKey(engine: Engine, { key, node: { left } }: MemberWrite, wanted: string): boolean {
  if (key !== undefined || left.type !== 'MemberExpression') return key === wanted;
  const { constants } = engine.value(left.property);
  return constants === undefined || constants.map(String).includes(wanted);
}

/** The constructor of a constructor is `Function`, whatever the value; so is that of a method of a text. */
function isConstructorOf(engine: Engine, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'MemberExpression') return false;
  const key = staticKey(inner.property, inner.computed);
  const keys = key === undefined ? texts(engine, inner.property) : [key];
  const { value } = inner.object.type === 'Literal' ? inner.object : { value: undefined };
  return keys.some(
    (name) => name === 'constructor' || typeof Reflect.get(Object(value), name) === 'function',
  );
}

function denoteIdentifier(
  engine: Engine,
  node: Extract<Node, { type: 'Identifier' }>,
  frame: Frame | undefined,
): readonly Denotation[] {
  if (engine.scopes.isGlobal(node)) {
    if (node.name === 'arguments') return [collection(ownArguments(engine, node, frame))];
    return [globalApi(engine, node.name), ...loadedGlobals(engine, node.name)];
  }
  const found = engine.origins(node).flatMap((origin) => denoteOrigin(engine, origin, frame));
  return [...found, ...addedTo(engine, node, found)];
}

/** `arguments` of the function around it, or those with which Node.js calls a module. */
function ownArguments(engine: Engine, node: Node, frame: Frame | undefined): readonly Part[] {
  const fn = around(node, hasArguments);
  if (fn !== undefined) return argumentsOf(engine, fn, 0, frameOf(frame, fn));
  return ['require', 'module'].map((name, at) =>
    one([globalApi(engine, name)], undefined, String(at + 1)),
  );
}

function denoteOrigin(
  engine: Engine,
  origin: Origin,
  frame: Frame | undefined,
): readonly Denotation[] {
  const bases = [...sourceOf(engine, origin, frame), ...annotated(engine, origin)];
  const others = origin.defaults.flatMap(({ node, path }) =>
    taken(engine, engine.denote(node, frame), path),
  );
  return [...taken(engine, bases, origin.path), ...others];
}

/** What destructuring takes out of something. */
function taken(
  engine: Engine,
  bases: readonly Denotation[],
  path: Origin['path'],
): readonly Denotation[] {
  return path.reduce<readonly Denotation[]>((each, key) => {
    const name = String(key);
    if (!name.startsWith('...')) return member(engine, each, name);
    const from = Number(name.slice(3));
    return each.map((one) =>
      from > 0 && isList(one) ? collection([all([one], undefined, from)]) : one,
    );
  }, bases);
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
    case 'thrown':
      return [
        ...thrownIn(engine, source.block).flatMap((each) => engine.denote(each, frame)),
        ...denoteCaught(engine, source.block, frame),
      ];
    case 'parameter':
      if (source.rest) {
        return [collection(argumentsOf(engine, source.fn, source.at, frameOf(frame, source.fn)))];
      }
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
