import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { isClass, methodName, staticKey, unwrap, type ClassNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { additionsTo, isSameOwner } from '../resolve/additions.js';
import { isExports } from '../resolve/census.js';
import { parameterProperty } from '../resolve/members.js';
import { apiValue } from './api-value.js';
import { enumValue, holesOf, holeValue, joinValues, renamed } from './build.js';
import { returnedBy } from './literals.js';
import { pick } from './pick.js';

/** What a property read can be. */
export function memberValue(
  engine: Engine,
  node: TSESTree.MemberExpression,
  frame: Frame | undefined,
): Value {
  const { text } = engine;
  const key = staticKey(node.property, node.computed);
  const base = engine.value(node.object, frame);
  if ((key === 'length' || key === 'size') && !mayChooseLength(base)) {
    return holeValue(node, text, 'number', { type: 'number' });
  }
  const isRemote = holesOf(base).some(({ labels }) => labels.size > 0);
  const denoted = engine.denote(node, frame);
  const known = lists(base, key) ? undefined : apiValue(engine, denoted, node);
  if (known !== undefined) return isRemote ? merged(known, base) : known;
  const exported = key === undefined ? undefined : exportedValue(engine, node, key);
  if (exported !== undefined) return renamed(exported, node, text);
  const owners = engine.denote(node.object, frame);
  const fields = owners.flatMap((each) => {
    if (key === undefined || (each.kind !== 'instance' && each.kind !== 'class')) return [];
    return isClass(each.node)
      ? fieldValues(engine, each.node, key, { isStatic: each.kind === 'class', depth: 0 })
      : (engine.assignedFields(each.node).get(key) ?? []).map((value) => engine.value(value));
  });
  const isOwn = owners.some(({ kind }) => kind === 'instance' || kind === 'class');
  const written = isOwn && key !== undefined ? writtenTo(engine, node.object, key) : [];
  // Compilers write `static name = value` as `Class.name = value`.
  const isStatic = owners.length > 0 && owners.every(({ kind }) => kind === 'class');
  if (fields.length > 0 || (isStatic && written.length > 0)) {
    const value = joinValues(node, text, [...fields, ...written]);
    return renamed(withAdded(engine, node.object, key, value), node, text);
  }
  const keys = key === undefined ? engine.value(node.property, frame).constants : [key];
  const enumerated = enumMember(engine, node.object, keys);
  if (enumerated !== undefined) return enumValue(node, text, enumerated);
  // A field that the class gives nothing can be set by whoever fills it, too.
  const found = (keys ?? ['*']).map((each) => pick(engine, base, [String(each)], node));
  const value = withAdded(engine, node.object, key, joinValues(node, text, [...written, ...found]));
  return renamed(value, node, text);
}

/** An object literal says what its property is, unless it may come from something spread into it; so do lists. */
function lists({ properties, elements, complete }: Value, key: string | undefined): boolean {
  if (elements !== undefined && complete === true) return key === undefined || /^\d+$/.test(key);
  if (properties === undefined) return false;
  return complete === true || key === undefined || properties.has(key);
}

/** What comes from outside can be an object whose `length` is any text: `?name[length]=…`. */
function mayChooseLength(base: Value): boolean {
  if (base.type === 'string' || base.type === 'array') return false;
  return holesOf(base).some(({ certainty }) => certainty === 'untrusted');
}

/** The object was already known to come from outside: it was called what it is called there. */
function merged(known: Value, base: Value): Value {
  const [hole] = holesOf(known);
  const labels = new Set([...(hole?.labels ?? []), ...holesOf(base).flatMap((h) => [...h.labels])]);
  return hole === undefined ? known : { ...known, texts: [[{ ...hole, labels }]] };
}

interface Place {
  readonly isStatic: boolean;
  /** How many classes below the one that is asked. */
  readonly depth: number;
}

/** Initial and assigned values of a field of a class of this file, or of those it extends. */
function fieldValues(
  engine: Engine,
  owner: ClassNode,
  key: string,
  { isStatic, depth }: Place,
): readonly Value[] {
  const initial = owner.body.body.flatMap((each) =>
    each.type === 'PropertyDefinition' &&
    each.static === isStatic &&
    each.value !== null &&
    staticKey(each.key, each.computed) === key
      ? [engine.value(each.value)]
      : [],
  );
  const got = owner.body.body.flatMap((each) =>
    each.type === 'MethodDefinition' &&
    each.kind === 'get' &&
    each.static === isStatic &&
    staticKey(each.key, each.computed) === key
      ? (returnedBy(engine, each.value) ?? [])
      : [],
  );
  const assigned = engine.assignedFields(owner).get(isStatic ? `static ${key}` : key) ?? [];
  const parameter = isStatic ? undefined : parameterProperty(owner, key);
  const given = parameter === undefined ? [] : [engine.value(parameter)];
  const own = [...initial, ...got, ...assigned.map((value) => engine.value(value)), ...given];
  return own.length > 0 ? own : inherited(engine, owner, key, { isStatic, depth });
}

const maximalParents = 4;

function inherited(
  engine: Engine,
  { superClass }: ClassNode,
  key: string,
  { isStatic, depth }: Place,
): readonly Value[] {
  if (superClass === null || depth >= maximalParents) return [];
  return engine.denote(superClass).flatMap((each) => {
    if (each.kind !== 'class') return [];
    return fieldValues(engine, each.node, key, { isStatic, depth: depth + 1 });
  });
}

/** `exports.name`, as compilers write what was `export const name = value`; undefined when the file gives it no value. */
function exportedValue(
  engine: Engine,
  node: TSESTree.MemberExpression,
  key: string,
): Value | undefined {
  if (!isExports(unwrap(node.object))) return undefined;
  const owner = moduleOf(engine, node);
  const writes = engine.census().writes.get('exports') ?? [];
  const values = writes.flatMap(({ key: name, value, node: write }) => {
    if (name !== key || write.operator !== '=' || isVoid(value)) return [];
    return moduleOf(engine, write.left) === owner ? [engine.value(value)] : [];
  });
  return values.length === 0 ? undefined : joinValues(node, engine.text, values);
}

/** The function around a module of a bundle, whose `exports` is a parameter of it; undefined for the file itself. */
function moduleOf(engine: Engine, node: Node): unknown {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') return moduleOf(engine, inner.object);
  return engine.scopes.variable(inner)?.defs[0]?.node;
}

/** `exports.a = exports.b = void 0;`, which stands before all else there. */
function isVoid(value: Node): boolean {
  const inner = unwrap(value);
  if (inner.type === 'AssignmentExpression') return isVoid(inner.right);
  return inner.type === 'UnaryExpression' && inner.operator === 'void';
}

/** What is written to a field from outside of the class: `user.name = value`. */
function writtenTo(engine: Engine, object: Node, key: string): readonly Value[] {
  const writes = engine.census().writesByKey.get(key) ?? [];
  return writes.flatMap(({ value, node: { left } }) => {
    if (left.type !== 'MemberExpression' || left.object.type === 'ThisExpression') return [];
    return isSameOwner(engine, left.object, object) ? [engine.value(value)] : [];
  });
}

const growing: ReadonlySet<string> = new Set(['push', 'unshift', 'add']);

/** With what is put into a list where it is a property: `this.parts.push(x)`. */
function withAdded(engine: Engine, object: Node, key: string | undefined, list: Value): Value {
  if (list.elements === undefined || key === undefined) return list;
  const added = additionsTo(engine, object, key)
    .filter(({ callee }) => growing.has(methodName(unwrap(callee)) ?? ''))
    .flatMap((call) => call.arguments);
  if (added.length === 0) return list;
  const elements = [...list.elements, ...added.map((each) => engine.value(each))];
  const isOpen = added.some(({ type }) => type === 'SpreadElement');
  return { ...list, elements, complete: list.complete === true && !isOpen };
}

/** A member of a TypeScript enum whose members are all constant. */
function enumMember(
  engine: Engine,
  object: Node,
  keys: Value['constants'],
): NonNullable<Value['constants']> | undefined {
  const inner = unwrap(object);
  const declaration = engine.scopes.variable(inner)?.defs[0]?.node;
  if (declaration === undefined || isClass(declaration)) return undefined;
  if (declaration.type !== 'TSEnumDeclaration') return undefined;
  const members = declaration.body.members.filter(
    ({ id }) => keys === undefined || keys.includes(staticKey(id, false) ?? ''),
  );
  const constants = members.map(({ initializer }, at) =>
    initializer === undefined ? [at] : engine.value(initializer).constants,
  );
  return constants.length > 0 && constants.every((each) => each !== undefined)
    ? constants.flat()
    : undefined;
}
