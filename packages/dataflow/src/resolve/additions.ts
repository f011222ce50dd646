import type { TSESTree } from '@typescript-eslint/types';
import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { all, anyIndex, collection, isList, listed, named, pairs } from './collections.js';
import type { Denotation, Part } from './denotation.js';
import { definedParts } from './language-made.js';

/** What later calls put into a list or an object: `list.push(x)`, `Object.assign(o, x)`. */
export function addedTo(
  engine: Engine,
  name: Node,
  found: readonly Denotation[],
): readonly Denotation[] {
  const variable = engine.scopes.variable(name);
  const calls = variable === undefined ? undefined : engine.census().additions.get(variable);
  return calls === undefined ? [] : added(engine, calls, found);
}

/** The same for a member, `this.list.push(x)`, where the object is the same. */
export function addedToMember(
  engine: Engine,
  { object }: TSESTree.MemberExpression,
  key: string,
  found: readonly Denotation[],
): readonly Denotation[] {
  return found.some(isList) ? added(engine, additionsTo(engine, object, key), found) : [];
}

/** The calls that put something into a list under this name in the same object. */
export function additionsTo(
  engine: Engine,
  owner: Node,
  key: string,
): readonly TSESTree.CallExpression[] {
  const calls = engine.census().additions.get(key) ?? [];
  return calls.filter(({ callee }) => {
    const list = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
    return list.type === 'MemberExpression' && isSameOwner(engine, list.object, owner);
  });
}

/** Objects of the same literal, class or function. */
export function isSameOwner(engine: Engine, one: Node, other: Node): boolean {
  const owners = engine.denote(one).map(nodeOf);
  return engine.denote(other).some((each) => {
    const node = nodeOf(each);
    return node !== undefined && owners.includes(node);
  });
}

function nodeOf(denoted: Denotation): Node | undefined {
  return 'node' in denoted ? denoted.node : undefined;
}

function added(
  engine: Engine,
  calls: readonly TSESTree.CallExpression[],
  found: readonly Denotation[],
): readonly Denotation[] {
  const hasLists = found.some(isList);
  const parts = calls.flatMap((call) => partsOf(engine, call, hasLists));
  return parts.length === 0 ? [] : [collection(parts, found.some(isMap))];
}

/** A function of the language by its name alone: only an object has methods that mean what they say. */
function partsOf(
  engine: Engine,
  call: TSESTree.CallExpression,
  isOfList: boolean,
): readonly Part[] {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return [];
  const [first, ...others] = call.arguments;
  switch (staticKey(callee.property, callee.computed)) {
    case 'push':
    case 'unshift':
    case 'fill':
    case 'add':
      return isOfList ? anywhere(call.arguments) : [];
    case 'splice':
      return isOfList ? anywhere(others.slice(1)) : [];
    case 'set':
      return isOfList ? others.slice(0, 1).map((value) => pairs(value, undefined, [])) : [];
    case 'assign':
    case 'setPrototypeOf':
      return isLanguage(engine, callee.object)
        ? others.map((each) =>
            each.type === 'SpreadElement'
              ? named(each.argument, undefined, ['*', '*'])
              : all(each, undefined),
          )
        : [];
    default:
      return first !== undefined && isLanguage(engine, callee.object)
        ? definedParts(engine, { nodes: call.arguments, frame: undefined })
        : [];
  }
}

/** Where they end up depends on what was there before. */
function anywhere(nodes: readonly Node[]): readonly Part[] {
  return listed(nodes, undefined).map((part) => ({ ...part, key: anyIndex }));
}

function isMap(denoted: Denotation): boolean {
  return denoted.kind === 'collection' && denoted.isMap === true;
}

function isLanguage(engine: Engine, object: Node): boolean {
  return engine
    .denote(object)
    .some((each) => each.kind === 'api' && /^global\.(?:Object|Reflect)$/.test(each.path));
}
