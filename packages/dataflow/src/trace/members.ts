import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { isClass, staticKey, unwrap, type ClassNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { Denotation } from '../resolve/denotation.js';
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
  const owners = engine.denote(node.object, frame);
  const fields = owners.flatMap((each) => {
    if (key === undefined || (each.kind !== 'instance' && each.kind !== 'class')) return [];
    return isClass(each.node)
      ? fieldValues(engine, each.node, key, each.kind === 'class')
      : (engine.assignedFields(each.node).get(key) ?? []).map((value) => engine.value(value));
  });
  if (fields.length > 0) {
    const added = owners.flatMap((each) => (key === undefined ? [] : addedTo(engine, each, key)));
    return renamed(withAdded(engine, joinValues(node, text, fields), added), node, text);
  }
  const keys = key === undefined ? engine.value(node.property, frame).constants : [key];
  const enumerated = enumMember(engine, node.object, keys);
  if (enumerated !== undefined) return enumValue(node, text, enumerated);
  const found = (keys ?? ['*']).map((each) => pick(engine, base, [String(each)], node));
  return renamed(joinValues(node, text, found), node, text);
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

/** Initial and assigned values of a field of a class of this file. */
function fieldValues(
  engine: Engine,
  owner: ClassNode,
  key: string,
  isStatic: boolean,
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
  return [...initial, ...got, ...assigned.map((value) => engine.value(value)), ...given];
}

/** What methods of a class of this file put into the list in a field: `this.parts.push(x)`. */
function addedTo(engine: Engine, owner: Denotation, key: string): readonly Node[] {
  if ((owner.kind !== 'instance' && owner.kind !== 'class') || !isClass(owner.node)) return [];
  const name = owner.kind === 'class' ? `static ${key}` : key;
  return engine.assignedFields(owner.node).get(`${name}[]`) ?? [];
}

function withAdded(engine: Engine, list: Value, added: readonly Node[]): Value {
  if (list.elements === undefined || added.length === 0) return list;
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
