import type { TSESTree } from '@typescript-eslint/types';
import { around, isFunction, parentOf, staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isSame, type Subject } from './facts.js';

/** Whether something happens after the test and, as far as that can be told, before the use. */
type IsLater = (node: Node) => boolean;

/**
 * A value that was tested can be another one by now. `isHarmless` says of which writes that does not
 * matter: of those that make it of itself, and of what the program chose.
 */
export function isWrittenSince(
  engine: Engine,
  subject: Subject,
  test: Node,
  isHarmless?: (write: Node, name: Node) => boolean,
): boolean {
  const isLater = laterThan(test, subject);
  const isHarmful = (node: Node, name: Node) => isLater(node) && isHarmless?.(node, name) !== true;
  if (isAssigned(engine, rootOf(subject), isHarmful)) return true;
  for (let each: Node = subject; each.type === 'MemberExpression'; each = unwrap(each.object)) {
    if (isMemberWritten(engine, each, isLater)) return true;
  }
  return false;
}

function laterThan(test: Node, use: Node): IsLater {
  const end = test.range[1];
  const owner = around(use, isFunction);
  if (owner !== undefined && !isInside(test, owner)) {
    // Nobody knows when the function around the use is called, nor others that write.
    const home = around(test, isFunction);
    return (node) => node.range[0] >= end || around(node, isFunction) !== home;
  }
  const loop = loopAround(use, test);
  return (node) =>
    (node.range[0] >= end && node.range[1] <= use.range[0]) ||
    (loop !== undefined && isInside(node, loop));
}

function isAssigned(
  engine: Engine,
  root: Node,
  isHarmful: (write: Node, name: Node) => boolean,
): boolean {
  return engine.origins(root).some(({ source, name }) => {
    const { parent } = name;
    if (source.is === 'parameter' || parent?.type === 'VariableDeclarator') return false;
    return isHarmful(parent?.type === 'AssignmentExpression' ? parent : name, name);
  });
}

/** `o.name = x`, `o[key] = x`, `Object.assign(o, x)`, also under another name of `o`. */
function isMemberWritten(
  engine: Engine,
  { object, property, computed }: TSESTree.MemberExpression,
  isLater: IsLater,
): boolean {
  const key = staticKey(property, computed);
  const { writesByKey, computedWrites, additions } = engine.census();
  const named = key === undefined ? [] : (writesByKey.get(key) ?? []);
  const isWritten = [...named, ...computedWrites].some(({ node }) => {
    if (node.left.type !== 'MemberExpression') return false;
    const holder = unwrap(node.left.object);
    if (isLater(node)) return isAlias(engine, holder, object);
    return isGivenLater(engine, holder, object, isLater);
  });
  if (isWritten) return true;
  const grown = engine.scopes.variable(unwrap(object));
  const calls = grown === undefined ? [] : (additions.get(grown) ?? []);
  return calls.some((call) => isLater(call) && isAssigning(call, key));
}

/** The holder is a parameter of a function of this file that is called with the object in between. */
function isGivenLater(engine: Engine, holder: Node, object: Node, isLater: IsLater): boolean {
  return engine.origins(holder).some(({ source, path }) => {
    if (source.is !== 'parameter' || source.rest || path.length > 0) return false;
    return engine.usesOf(source.fn).calls.some((call) => {
      if (call.type === 'TaggedTemplateExpression' || !isLater(call)) return false;
      const given = call.arguments[source.at];
      return given !== undefined && isAlias(engine, given, object);
    });
  });
}

/** `Object.assign(o, { a: 1 })` writes this property, or can. */
function isAssigning(
  { arguments: [target, ...sources] }: TSESTree.CallExpression,
  key: string | undefined,
): boolean {
  if (target === undefined) return false;
  return sources.some(
    (each) =>
      each.type !== 'ObjectExpression' ||
      each.properties.some(
        (own) =>
          own.type !== 'Property' || [undefined, key].includes(staticKey(own.key, own.computed)),
      ),
  );
}

const maximalNames = 3;

/** Both can be the same object: `const p = o`. */
function isAlias(engine: Engine, one: Node, other: Node, depth = 0): boolean {
  if (isSame(engine, one, other)) return true;
  if (depth > maximalNames) return false;
  const left = unwrap(one);
  const right = unwrap(other);
  const next = depth + 1;
  if (left.type === 'MemberExpression' && right.type === 'MemberExpression') {
    const key = staticKey(left.property, left.computed);
    const isKey = key !== undefined && key === staticKey(right.property, right.computed);
    if (isKey && isAlias(engine, left.object, right.object, next)) return true;
  }
  return (
    sourcesOf(engine, left).some((each) => isAlias(engine, each, right, next)) ||
    sourcesOf(engine, right).some((each) => isAlias(engine, left, each, next))
  );
}

/** What a name is another name for. */
function sourcesOf(engine: Engine, name: Node): readonly Node[] {
  if (name.type !== 'Identifier') return [];
  return engine.origins(name).flatMap(({ source, path }) => {
    if (source.is !== 'value' || path.length > 0) return [];
    const inner = unwrap(source.node);
    return inner.type === 'Identifier' || inner.type === 'MemberExpression' ? [inner] : [];
  });
}

function rootOf(node: Node): Node {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' ? rootOf(inner.object) : inner;
}

/** A loop that holds the use and not the test: what is written later in it comes before the use, too. */
function loopAround(use: Node, test: Node): Node | undefined {
  for (let node = parentOf(use); node !== undefined; node = parentOf(node)) {
    if (isInside(test, node) || isFunction(node)) return undefined;
    if (/^(?:For|While|DoWhile)/.test(node.type)) return node;
  }
  return undefined;
}

function isInside(node: Node, outer: Node): boolean {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}
