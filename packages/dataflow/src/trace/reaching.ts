import { around, isFunction, parentOf, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Origin } from '../resolve/origins.js';

/** The origins of a variable that can hold where it is read: later writes hide earlier ones. */
export function reaching(engine: Engine, use: Node): readonly Origin[] {
  const origins = engine.origins(use);
  if (origins.length < 2) return origins;
  if (origins.length > maximalOrigins) return nearest(origins, use);
  const owner = around(use, isFunction);
  const isLocal = origins.every(
    ({ name, source }) => source.is === 'parameter' || around(name, isFunction) === owner,
  );
  if (!isLocal) return inClosure(origins, use);
  const { before, hiding } = hidingAt(origins, use);
  return hiding < 0 ? before : before.slice(hiding);
}

/** The origins that come before a place, and which of them is the last that is certain to. */
function hidingAt(origins: readonly Origin[], place: Node) {
  const loop = outermostLoop(place, around(place, isFunction));
  const before = origins.filter(
    ({ name }) => endOf(name) <= place.range[0] || (loop !== undefined && isInside(name, loop)),
  );
  return { before, hiding: before.findLastIndex((origin) => isCertain(origin, place)) };
}

/**
 * The same where functions around the use, or others, write. While a function runs, none around it goes on, so
 * what it writes hides what they wrote; what was written before a function was made hides what was before that.
 */
function inClosure(origins: readonly Origin[], use: Node): readonly Origin[] {
  const hidden = new Set<Origin>();
  let place = use;
  for (;;) {
    const owner = around(place, isFunction);
    const own = origins.filter((origin) => ownerOf(origin) === owner);
    const { before, hiding } = hidingAt(own, place);
    if (hiding >= 0 && place.type !== 'FunctionDeclaration') {
      const isThrough = place === use && owner?.async === false && !owner.generator;
      const later = own.filter((each) => !before.includes(each));
      const outer = origins.filter((each) => isAround(ownerOf(each), owner));
      for (const each of before.slice(0, hiding)) hidden.add(each);
      for (const each of isThrough ? [...later, ...outer] : []) hidden.add(each);
    }
    if (owner === undefined) return origins.filter((each) => !hidden.has(each));
    place = owner;
  }
}

/** The function in which a variable is written, or which is given it. */
function ownerOf({ source, name }: Origin): FunctionNode | undefined {
  return source.is === 'parameter' ? source.fn : around(name, isFunction);
}

function isAround(outer: FunctionNode | undefined, inner: FunctionNode | undefined): boolean {
  if (outer === inner || inner === undefined) return false;
  return outer === undefined || isInside(inner, outer);
}

const maximalOrigins = 200;

/** Of very many writes, the last ones before the use; none is said to hide another. */
function nearest(origins: readonly Origin[], use: Node): readonly Origin[] {
  const sorted = inOrder(origins);
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle]?.name.range[0] ?? 0) < use.range[0]) start = middle + 1;
    else end = middle;
  }
  const before = start === 0 ? sorted.length : start;
  return sorted.slice(Math.max(0, before - maximalOrigins), before);
}

const orders = new WeakMap<readonly Origin[], readonly Origin[]>();

/** Sorted once for all uses of a variable. */
function inOrder(origins: readonly Origin[]): readonly Origin[] {
  const sorted =
    orders.get(origins) ?? [...origins].sort((a, b) => a.name.range[0] - b.name.range[0]);
  orders.set(origins, sorted);
  return sorted;
}

/** The write is a statement of its own in a block around the use, and happens before it. */
function isCertain({ name, source }: Origin, use: Node): boolean {
  if (source.is !== 'value' && source.is !== 'element') return false;
  const write = name.parent;
  const isAssignment = write?.type === 'AssignmentExpression' && write.operator === '=';
  if (!isAssignment && write?.type !== 'VariableDeclarator') return false;
  if (isAssignment && readsItself(write.right, name)) return false;
  const statement = write.parent;
  const block = statement.parent;
  if (block?.type !== 'BlockStatement' && block?.type !== 'Program') return false;
  return name.range[0] < use.range[0] && isInside(use, block);
}

function readsItself(node: Node, name: Node): boolean {
  if (name.type !== 'Identifier') return true;
  let first = node;
  while (first.type === 'BinaryExpression' && first.left.type !== 'PrivateIdentifier') {
    first = first.left;
  }
  return first.type === 'Identifier' && first.name === name.name;
}

/** A value is written when its whole statement has been read. */
function endOf(name: Node): number {
  const { parent } = name;
  const isWrite = parent?.type === 'AssignmentExpression' || parent?.type === 'VariableDeclarator';
  return isWrite ? parent.range[1] : name.range[1];
}

const loops: ReadonlySet<string> = new Set(
  'ForStatement ForOfStatement ForInStatement WhileStatement DoWhileStatement'.split(' '),
);

function outermostLoop(use: Node, owner: Node | undefined): Node | undefined {
  let found: Node | undefined;
  for (let node = parentOf(use); node !== undefined && node !== owner; node = parentOf(node)) {
    if (loops.has(node.type)) found = node;
  }
  return found;
}

function isInside(node: Node, outer: Node): boolean {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}
