import { around, isFunction, parentOf, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { hasFolder } from './below.js';
import { holesOf } from './build.js';
import { isSame, type Fact, type Subject } from './facts.js';
import { sourceOf } from './last-part.js';
import { isForeign, isMadeOf, staysInside } from './still-inside.js';
import { isWrittenSince } from './written.js';

/**
 * How a path that is tested stands to the one that is used: the same name, what that one was made into
 * (`resolve(file)`), what was made of it below a folder (`join(root, file)`), or what that one was made of
 * before (`file` for `file + '.gz'`).
 */
type Relation = 'itself' | 'resolved' | 'based' | 'made';

const maximalDepth = 3;

/**
 * What a test of the place of one path says of another path: a test of its `beginning`, if it is normalised,
 * of the `way` to it, or what a function says that was made for that.
 */
export function placeFact(
  engine: Engine,
  subject: Subject,
  tested: Node,
  by: 'beginning' | 'way' | 'function',
): Fact | undefined {
  switch (relationOf(engine, subject, tested)) {
    case 'itself':
      if (by === 'way' && startsAtHome(engine, tested)) return { within: 'inside' };
      return { within: by === 'function' ? 'inside' : 'folder' };
    case 'resolved':
      return { within: 'inside' };
    case 'based':
      return { within: 'below' };
    case 'made':
      return by !== 'beginning' || isNormalised(engine, tested) ? { within: 'inside' } : undefined;
    case undefined:
      return undefined;
  }
}

/** The folder of the program stands before what others chose: the way there is looked for from the same place. */
function startsAtHome(engine: Engine, path: Node): boolean {
  return engine
    .value(path)
    .texts.every((text) =>
      text.every(
        (part) =>
          typeof part === 'string' || part.certainty !== 'untrusted' || hasFolder(part, text),
      ),
    );
}

function relationOf(engine: Engine, subject: Subject, tested: Node): Relation | undefined {
  if (isSame(engine, tested, subject)) return 'itself';
  return (
    resolvedFrom(engine, subject, tested, 0) ??
    (isMadeBefore(engine, subject, tested) ? 'made' : undefined)
  );
}

/** `const real = resolve(file)`, `join(root, file)`, `await realpath(join(root, file))` */
function resolvedFrom(
  engine: Engine,
  subject: Subject,
  tested: Node,
  depth: number,
): 'resolved' | 'based' | undefined {
  const call = sourceOf(engine, tested);
  const last = call.type === 'CallExpression' ? call.arguments.at(-1) : undefined;
  if (call.type !== 'CallExpression' || last === undefined || depth > maximalDepth)
    return undefined;
  if (!isResolving(engine, call.callee)) return undefined;
  const relation = isSame(engine, last, subject)
    ? 'resolved'
    : resolvedFrom(engine, subject, last, depth + 1);
  if (relation === undefined) return undefined;
  const isKept = !isWrittenSince(engine, subject, call, (write, name) =>
    staysInside(engine, subject, write, name),
  );
  const folders = call.arguments.slice(0, -1);
  if (!isKept || folders.some((each) => isRemote(engine, each))) return undefined;
  return folders.length > 0 ? 'based' : relation;
}

/** A function that takes the `..` out of a path: `path.resolve`, `path.join`, `fs.realpath`. */
function isResolving(engine: Engine, callee: Node): boolean {
  return engine
    .denote(callee)
    .some(
      (each) =>
        each.kind === 'api' &&
        each.nodes.some(
          ({ propagators, clears }) =>
            clears.includes('path-steps') ||
            propagators.some(({ result }) => result === 'path' || result === 'resolved'),
        ),
    );
}

/** What is used was made of what is tested, and of nothing else that somebody else chose. */
function isMadeBefore(engine: Engine, subject: Subject, tested: Node): boolean {
  const whole = unwrap(tested);
  if (subject.type !== 'Identifier' || whole.type !== 'Identifier') return false;
  const origins = engine
    .origins(subject)
    .filter(({ source }) => source.is !== 'nothing' && source.is !== 'import');
  let isMade = false;
  for (const { source, path } of origins) {
    if (source.is !== 'value' || path.length > 0) return false;
    if (engine.value(source.node).constants !== undefined) continue;
    if (!isMadeOf(engine, whole, source.node, 0)) return false;
    if (!isStill(engine, whole, source.node)) return false;
    isMade = true;
  }
  return isMade;
}

/** Whether a name means at its test what it meant where something was made of it. */
function isStill(engine: Engine, tested: Subject, made: Node): boolean {
  const [start, end] = [made.range[0], tested.range[0]];
  if (made.range[1] > end || around(made, isFunction) !== around(tested, isFunction)) return false;
  if (isInLoopWithout(tested, made)) return false;
  return engine.origins(tested).every(({ name: { range } }) => range[0] < start || range[0] > end);
}

function isInLoopWithout(node: Node, other: Node): boolean {
  for (let outer = parentOf(node); outer !== undefined; outer = parentOf(outer)) {
    if (isFunction(outer)) return false;
    const holds = outer.range[0] <= other.range[0] && other.range[1] <= outer.range[1];
    if (/^(?:For|While|DoWhile)/.test(outer.type) && !holds) return true;
  }
  return false;
}

/** No `..` is left in what others chose of it. */
function isNormalised(engine: Engine, path: Node): boolean {
  return holesOf(engine.value(path)).every(
    ({ certainty, safeFor }) =>
      certainty !== 'untrusted' || safeFor.has('path-steps') || safeFor.has('path'),
  );
}

/** Whether a stranger chose a part of it, and nobody looked where that leads. */
export function isRemote(engine: Engine, node: Node): boolean {
  const isChecked = holesOf(engine.value(node)).every(
    ({ certainty, safeFor }) => certainty !== 'untrusted' || safeFor.has('path'),
  );
  return !isChecked && isForeign(engine, node);
}
