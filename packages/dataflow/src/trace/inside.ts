import type { TSESTree } from '@typescript-eslint/types';
import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isSame, type Fact, type Subject } from './facts.js';
import { sourceOf } from './last-part.js';
import { findsUp } from './upward.js';

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
  const callee = unwrap(test.callee);
  const [first] = test.arguments;
  if (callee.type !== 'MemberExpression' || first === undefined) return undefined;
  const tested = { engine, subject, object: callee.object, first };
  switch (staticKey(callee.property, callee.computed)) {
    case 'startsWith':
      return beginning(tested, wanted);
    case 'includes':
      return wanted ? undefined : withoutWay(tested);
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
  const call = unwrap(left);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  const tested = { engine, subject, object: callee.object, first };
  const isEqual = operator.startsWith('==');
  const isUnequal = operator.startsWith('!=');
  const number = Number(engine.value(right).constants?.[0]);
  switch (staticKey(callee.property, callee.computed)) {
    case 'indexOf':
    case 'lastIndexOf':
    case 'search': {
      if (number === 0 && (isEqual || isUnequal)) return beginning(tested, isEqual === wanted);
      const isFound = foundBy(operator, number);
      return isFound === undefined || isFound === wanted ? undefined : unfound(tested);
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
    if (isWayTo(engine, object, subject)) return { within: 'folder' };
    return isSame(engine, object, subject) ? { within: 'normal' } : undefined;
  }
  // All absolute paths begin with a slash.
  const isInside = wanted && isSame(engine, object, subject) && constants?.includes('/') !== true;
  return isInside ? { within: 'folder' } : undefined;
}

/** `!name.includes('..')` */
function withoutWay({ engine, subject, object, first }: Tested): Fact | undefined {
  const { constants } = engine.value(first);
  const isUp = constants?.every((each) => each === '..' || each === '../') === true;
  if (!isUp) return undefined;
  if (isSame(engine, object, subject)) return { within: 'below' };
  return isWayTo(engine, object, subject) ? { within: 'folder' } : undefined;
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
  if (isSame(engine, object, subject)) {
    if (findsUp(expression, false)) return { within: 'below' };
    return findsUp(expression, true) ? { within: 'normal' } : undefined;
  }
  return isWayTo(engine, object, subject) && findsUp(expression, true)
    ? { within: 'folder' }
    : undefined;
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

/** `path.relative(root, file)` */
function isWayTo(engine: Engine, node: Node, subject: Subject): boolean {
  const call = sourceOf(engine, node);
  const target = call.type === 'CallExpression' ? call.arguments[1] : undefined;
  if (call.type !== 'CallExpression' || target === undefined) return false;
  if (!isSame(engine, target, subject)) return false;
  return engine
    .denote(call.callee)
    .some(
      (each) =>
        each.kind === 'api' &&
        each.nodes.some(({ propagators }) =>
          propagators.some(({ result }) => result === 'relative'),
        ),
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
  const at = given.findIndex((each) => isSame(engine, each, subject));
  if (at < 0) return undefined;
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
  return isTold ? { within: 'inside' } : undefined;
}
