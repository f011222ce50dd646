import type { TSESTree } from '@typescript-eslint/types';
import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { PropagatorModel } from '../model.js';
import { isSame, type Fact, type Subject } from './facts.js';
import { sourceOf } from './last-part.js';
import { listedFact } from './listed.js';
import { isRemote, placeFact } from './same-path.js';
import { findsSlashes, findsUp } from './upward.js';

/**
 * What a call says of a path: `file.startsWith(root + sep)`, `!name.includes('..')`, `!/\.\./.test(name)`,
 * `!relative(root, file).startsWith('..')`, `isInside(file, root)`.
 */
export function insideBy(
  engine: Engine,
  subject: Subject,
  test: TSESTree.CallExpression,
  wanted: boolean,
): Fact | undefined {
  const named = namedTest(engine, subject, test, wanted);
  if (named !== undefined) return named;
  // The way from a folder to itself is empty.
  if (!wanted) {
    const found = wayFact(engine, subject, test);
    if (found !== undefined) return found;
  }
  const callee = unwrap(test.callee);
  const [first] = test.arguments;
  if (callee.type !== 'MemberExpression' || first === undefined) return undefined;
  const tested = { engine, subject, object: callee.object, first };
  switch (staticKey(callee.property, callee.computed)) {
    case 'startsWith':
      return beginning(tested, wanted);
    case 'has':
      return wanted ? listedFact(engine, subject, callee.object, first) : undefined;
    case 'includes':
      return wanted ? listedFact(engine, subject, callee.object, first) : withoutWay(tested);
    case 'test':
      return wanted
        ? matchedBeginning({ ...tested, object: first, first: callee.object })
        : unmatched({ ...tested, object: first, first: callee.object });
    case 'match':
    case 'search':
      return wanted ? undefined : unmatched(tested);
    default:
      return undefined;
  }
}

/** The same of a comparison: `file.indexOf(root) === 0`, `name.indexOf('..') < 0`, `file.slice(0, n) !== root`. */
export function insideComparison(
  engine: Engine,
  subject: Subject,
  { left, right, operator }: TSESTree.BinaryExpression,
  wanted: boolean,
): Fact | undefined {
  const isEqual = operator.startsWith('==');
  const isUnequal = operator.startsWith('!=');
  if ((isEqual || isUnequal) && isEqual === wanted) {
    const found = equalTo(engine, subject, left, right) ?? equalTo(engine, subject, right, left);
    if (found !== undefined) return found;
  }
  const call = unwrap(left);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  const tested = { engine, subject, object: callee.object, first };
  const number = Number(engine.value(right).constants?.[0]);
  switch (staticKey(callee.property, callee.computed)) {
    case 'indexOf':
    case 'lastIndexOf':
    case 'search': {
      if (number === 0 && (isEqual || isUnequal)) return beginning(tested, isEqual === wanted);
      const isFound = foundBy(operator, number);
      if (isFound === undefined) return undefined;
      if (isFound !== wanted) return unfound(tested);
      return listedFact(engine, subject, callee.object, first);
    }
    case 'slice':
    case 'substr':
    case 'substring':
      if (!(isEqual || isUnequal) || engine.value(first).constants?.[0] !== 0) return undefined;
      return beginning({ ...tested, first: right }, isEqual === wanted);
    default:
      return undefined;
  }
}

/** `file === root`, `relative(root, file) === ''`, `dirname(file) === root` */
function equalTo(engine: Engine, subject: Subject, one: Node, other: Node): Fact | undefined {
  const way = wayFact(engine, subject, one);
  if (way !== undefined) {
    return engine.value(other).constants?.every((each) => each === '') === true ? way : undefined;
  }
  const child = childOf(engine, one);
  if (child !== undefined && !isRemote(engine, other)) {
    return placeFact(engine, subject, child, 'beginning');
  }
  return isSame(engine, one, subject) && !isRemote(engine, other)
    ? { within: 'inside' }
    : undefined;
}

/** `file` of `path.dirname(file)` */
function childOf(engine: Engine, folder: Node): Node | undefined {
  const call = unwrap(folder);
  if (call.type !== 'CallExpression' || !gives(engine, call, 'folder')) return undefined;
  return call.arguments[0];
}

/** Whether a comparison of an index holds when it was found. */
function foundBy(operator: string, number: number): boolean | undefined {
  if (number === -1 && (operator === '>' || operator.startsWith('!='))) return true;
  if (number === -1 && operator.startsWith('==')) return false;
  if (number !== 0) return undefined;
  if (operator === '>=' || operator === '>') return true;
  return operator === '<' ? false : undefined;
}

interface Tested {
  readonly engine: Engine;
  readonly subject: Subject;
  readonly object: Node;
  readonly first: Node;
}

function beginning({ engine, subject, object, first }: Tested, wanted: boolean): Fact | undefined {
  const { constants } = engine.value(first);
  if (constants?.every((each) => String(each).startsWith('..')) === true) {
    if (wanted) return undefined;
    const way = wayFact(engine, subject, object);
    if (way !== undefined) return way;
    return isSame(engine, object, subject) ? { within: 'normal' } : undefined;
  }
  // All absolute paths begin with a slash.
  if (!wanted || constants?.includes('/') === true || isRemote(engine, first)) return undefined;
  return placeFact(engine, subject, object, 'beginning');
}

/** `!name.includes('..')` */
function withoutWay({ engine, subject, object, first }: Tested): Fact | undefined {
  const { constants } = engine.value(first);
  if (constants?.length === 1 && constants[0] === '/') return nameFact(engine, object, subject);
  const isUp = constants?.every((each) => each === '..' || each === '../') === true;
  if (!isUp) return undefined;
  if (isSame(engine, object, subject)) return { within: 'below' };
  return wayFact(engine, subject, object);
}

/** Without a slash it is the name of a file. */
function nameFact(engine: Engine, object: Node, subject: Subject): Fact | undefined {
  return isSame(engine, object, subject) ? { within: 'inside' } : undefined;
}

function unfound(tested: Tested): Fact | undefined {
  return withoutWay(tested) ?? unmatched(tested);
}

/** No way up was found by an expression. */
function unmatched({ engine, subject, object, first }: Tested): Fact | undefined {
  const { type, node } = engine.value(first);
  if (type !== 'regexp' || node.type !== 'Literal' || !(node.value instanceof RegExp))
    return undefined;
  const expression = node.value;
  if (findsSlashes(expression)) return nameFact(engine, object, subject);
  if (isSame(engine, object, subject)) {
    if (findsUp(expression, false)) return { within: 'below' };
    return findsUp(expression, true) ? { within: 'normal' } : undefined;
  }
  return findsUp(expression, true) ? wayFact(engine, subject, object) : undefined;
}

/** `new RegExp('^' + escape(root)).test(file)` */
function matchedBeginning({ engine, subject, object, first }: Tested): Fact | undefined {
  const made = sourceOf(engine, first);
  if (made.type !== 'NewExpression' || made.arguments[0] === undefined) return undefined;
  const { texts } = engine.value(made.arguments[0]);
  const isBound = texts.every(
    ([start, ...others]) => String(start).startsWith('^') && others.length > 0,
  );
  // `file.replace(/\\\\/g, '/')` begins as the file does.
  const inner = unwrap(object);
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : inner;
  const whole = callee.type === 'MemberExpression' ? callee.object : callee;
  const isTested = isSame(engine, object, subject) || isSame(engine, whole, subject);
  return isBound && isTested ? { within: 'folder' } : undefined;
}

/** What is known of a path when the way to it, `path.relative(root, file)`, does not lead up. */
function wayFact(engine: Engine, subject: Subject, way: Node): Fact | undefined {
  const call = sourceOf(engine, way);
  const [folder, target] = call.type === 'CallExpression' ? call.arguments : [];
  if (call.type !== 'CallExpression' || folder === undefined || target === undefined)
    return undefined;
  if (!gives(engine, call, 'relative') || isRemote(engine, folder)) return undefined;
  return placeFact(engine, subject, target, 'way');
}

/** Whether the models know the function for such a result. */
function gives(
  engine: Engine,
  { callee }: TSESTree.CallExpression,
  wanted: PropagatorModel['result'],
): boolean {
  return engine
    .denote(callee)
    .some(
      (each) =>
        each.kind === 'api' &&
        each.nodes.some(({ propagators }) => propagators.some(({ result }) => result === wanted)),
    );
}

/** Functions of elsewhere that say by their names what they find out of a path. */
const good =
  /^(?:is|has|check|are|validate|ensure)?_?(?:path)?_?(?:safe|inside|within|valid|allow|contain|sub|below|under)/i;
const bad = /(?:unsafe|travers|outside|invalid|malicious|forbidden|escap(?:es|ing)|dangerous)/i;

/** `isPathInside(file, root)`: what a library says, or the name of a function that is not in this file. */
function namedTest(
  engine: Engine,
  subject: Subject,
  { callee, arguments: given }: TSESTree.CallExpression,
  wanted: boolean,
): Fact | undefined {
  const [found] = given.flatMap((each) => placeFact(engine, subject, each, 'function') ?? []);
  if (found === undefined) return undefined;
  const denoted = engine.denote(callee);
  const inner = unwrap(callee);
  if (
    denoted.some(
      (each) =>
        each.kind === 'function' || (each.kind === 'api' && each.path.startsWith('global.')),
    )
  )
    return undefined;
  const name =
    inner.type === 'MemberExpression' ? staticKey(inner.property, inner.computed) : undefined;
  const called = inner.type === 'Identifier' ? inner.name : (name ?? '');
  const isTold = wanted ? good.test(called) && !bad.test(called) : bad.test(called);
  return isTold ? found : undefined;
}
