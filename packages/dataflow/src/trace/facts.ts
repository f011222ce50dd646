import type { TSESTree } from '@typescript-eslint/types';
import type { Characters, Value } from '../analysis-types.js';
import { isAwaited, methodName, staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { returnedNodes } from '../resolve/calls.js';
import { enumValue, holeValue, joinValues, type Constant } from './build.js';
import { charactersMatched } from './characters.js';
import { isWritten } from './collections.js';
import { guardAt } from './guards.js';
import { insideBy, insideComparison } from './inside.js';

export type Subject = TSESTree.Identifier | TSESTree.MemberExpression;

/** What a test says of a value: all of it, or what it consists of. */
export type Fact =
  | { readonly value: Value; readonly characters?: undefined; readonly within?: undefined }
  | { readonly characters: Characters; readonly value?: undefined; readonly within?: undefined }
  | {
      /**
       * It begins as a path does that the program chose (`folder`, if it is normalised), is inside of such a
       * folder (`inside`), has no `..` in it (`below`) or none at its beginning (`normal`), or is an address
       * on a host that the program chose.
       */
      readonly within: 'folder' | 'inside' | 'below' | 'normal' | 'host';
      readonly value?: undefined;
      readonly characters?: undefined;
    };

/** What is known of the subject when the test has this outcome. */
export function fact(
  engine: Engine,
  subject: Subject,
  node: Node,
  wanted: boolean,
  depth = 0,
): Fact | undefined {
  const test = unwrap(node);
  if (depth > 8) return undefined;
  const again = (other: Node, outcome: boolean) => fact(engine, subject, other, outcome, depth + 1);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' ? again(test.argument, !wanted) : undefined;
    case 'LogicalExpression': {
      const left = again(test.left, wanted);
      if (test.operator === (wanted ? '&&' : '||')) return left ?? again(test.right, wanted);
      return test.operator === (wanted ? '||' : '&&')
        ? either(engine, subject, left, again(test.right, wanted))
        : undefined;
    }
    case 'BinaryExpression':
      return (
        comparison(engine, subject, test, wanted) ?? insideComparison(engine, subject, test, wanted)
      );
    case 'CallExpression':
      return (
        (wanted
          ? passes(engine, subject, test, depth)
          : predicate(engine, subject, test, { wanted, depth })) ??
        insideBy(engine, subject, test, wanted)
      );
    case 'MemberExpression':
      // `if (MAP[x])`
      return wanted && test.computed && isSame(engine, test.property, subject)
        ? keysOf(engine, subject, test.object)
        : undefined;
    case 'Identifier': {
      // `const isListed = LIST.includes(x); if (isListed)`
      const [origin, ...others] = engine.origins(test);
      const isPlain = origin?.source.is === 'value' && origin.path.length === 0;
      return isPlain && others.length === 0 ? again(origin.source.node, wanted) : undefined;
    }
    default:
      return undefined;
  }
}

function either(
  engine: Engine,
  subject: Subject,
  left: Fact | undefined,
  right: Fact | undefined,
): Fact | undefined {
  if (left?.value !== undefined && right?.value !== undefined) {
    return { value: joinValues(subject, engine.text, [left.value, right.value]) };
  }
  const place = placeOfEither(left?.within, right?.within);
  if (place !== undefined) return place;
  if (left?.characters === undefined || right?.characters === undefined) return undefined;
  return { characters: left.characters | right.characters };
}

type Place = Exclude<Fact['within'], undefined>;

/** What is inside of a folder, or begins as it does, begins as it does. */
function placeOfEither(left: Place | undefined, right: Place | undefined): Fact | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left === right) return { within: left };
  const isPlace = [left, right].every((each) => each === 'folder' || each === 'inside');
  return isPlace ? { within: 'folder' } : undefined;
}

function comparison(
  engine: Engine,
  subject: Subject,
  { left, right, operator }: TSESTree.BinaryExpression,
  wanted: boolean,
): Fact | undefined {
  if (operator === 'in' && wanted && isSame(engine, left, subject)) {
    return keysOf(engine, subject, right);
  }
  const isFound = found(engine, left, right, operator);
  if (isFound !== undefined) {
    const call = unwrap(left);
    return isFound === wanted && call.type === 'CallExpression'
      ? passes(engine, subject, call, 1)
      : undefined;
  }
  if (operator !== (wanted ? '===' : '!==') && operator !== (wanted ? '==' : '!='))
    return undefined;
  return equality(engine, subject, left, right) ?? equality(engine, subject, right, left);
}

export function equality(
  engine: Engine,
  subject: Subject,
  one: Node,
  other: Node,
): Fact | undefined {
  if (isSame(engine, one, subject)) {
    const { constants } = engine.value(other);
    if (constants !== undefined) return { value: enumValue(subject, engine.text, constants) };
  }
  const isTypeof = one.type === 'UnaryExpression' && one.operator === 'typeof';
  if (!isTypeof || !isSame(engine, one.argument, subject)) return undefined;
  const [type] = engine.value(other).constants ?? [];
  const isNumber = type === 'number' || type === 'bigint' || type === 'boolean';
  return isNumber ? { value: numberOf(engine, subject) } : undefined;
}

/** `x.match(r) !== null`, `LIST.indexOf(x) >= 0`: whether the comparison holds when it was found. */
function found(engine: Engine, left: Node, right: Node, operator: string): boolean | undefined {
  const call = unwrap(left);
  if (call.type !== 'CallExpression') return undefined;
  const { constants } = engine.value(right);
  if (constants?.length !== 1) return undefined;
  const other = constants[0] === null || constants[0] === undefined ? 'null' : String(constants[0]);
  const isIndex = methodName(unwrap(call.callee)) === 'indexOf';
  if (isIndex && ['>= 0', '> -1', '!== -1', '!= -1'].includes(`${operator} ${other}`)) return true;
  if (isIndex && ['< 0', '=== -1', '== -1'].includes(`${operator} ${other}`)) return false;
  if (other === 'true' || other === 'false') {
    const isEqual = operator === '===' || operator === '==';
    return isEqual || operator.startsWith('!') ? isEqual === (other === 'true') : undefined;
  }
  if (other !== 'null') return undefined;
  if (operator === '!==' || operator === '!=') return true;
  return operator === '===' || operator === '==' ? false : undefined;
}

/** `LIST.includes(x)`, `SET.has(x)`, `Object.hasOwn(MAP, x)`, `Number.isInteger(x)`, `/^a+$/.test(x)`. */
function passes(
  engine: Engine,
  subject: Subject,
  call: TSESTree.CallExpression,
  depth: number,
): Fact | undefined {
  const callee = unwrap(call.callee);
  const [first, second] = call.arguments;
  const own = predicate(engine, subject, call, { wanted: true, depth });
  if (own !== undefined || callee.type !== 'MemberExpression') return own;
  const method = staticKey(callee.property, callee.computed);
  if (first === undefined) return undefined;
  if (method === 'match' && isSame(engine, callee.object, subject)) return matched(engine, first);
  if (method === 'every' && isSame(engine, callee.object, subject)) {
    return everyElement(engine, subject, first, depth);
  }
  if (method === 'hasOwn' && second !== undefined && isSame(engine, second, subject)) {
    return keysOf(engine, subject, first);
  }
  if (!isSame(engine, first, subject)) return undefined;
  if (method === 'test' || method === 'exec') return matched(engine, callee.object);
  if (method === 'hasOwnProperty') return keysOf(engine, subject, callee.object);
  if (method !== undefined && numberTests.has(method)) return { value: numberOf(engine, subject) };
  return membership(engine, subject, callee.object, method);
}

const numberTests: ReadonlySet<string> = new Set(['isInteger', 'isSafeInteger', 'isFinite']);

/** `xs.every(Number.isInteger)`, `xs.every((x) => LIST.includes(x))` */
function everyElement(
  engine: Engine,
  subject: Subject,
  callback: Node,
  depth: number,
): Fact | undefined {
  const element = elementFact(engine, subject, callback, depth);
  if (element === undefined || element.within !== undefined) return undefined;
  const value =
    element.value ?? holeValue(subject, engine.text, 'unknown', { characters: element.characters });
  return { value: { texts: [], elements: [value], complete: true, type: 'array', node: subject } };
}

/** What a callback that returned true says of the element it was given. */
export function elementFact(
  engine: Engine,
  subject: Subject,
  callback: Node,
  depth = 0,
): Fact | undefined {
  for (const denoted of engine.denote(callback)) {
    if (denoted.kind === 'api') {
      const name = denoted.path.replace('global.Number.', '');
      if (numberTests.has(name)) return { value: numberOf(engine, subject) };
    }
    if (denoted.kind !== 'function') continue;
    const [parameter] = denoted.node.params;
    const [returned, ...others] = returnedNodes(engine, denoted.node);
    if (parameter?.type !== 'Identifier' || returned === undefined || others.length > 0) continue;
    const found = fact(engine, parameter, returned, true, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Outcome {
  readonly wanted: boolean;
  readonly depth: number;
}

/** A function of this file whose result is such a test of its parameter, or follows from one. */
function predicate(
  engine: Engine,
  subject: Subject,
  call: TSESTree.CallExpression,
  outcome: Outcome,
): Fact | undefined {
  const at = call.arguments.findIndex((each) => isSame(engine, each, subject));
  if (at < 0 || outcome.depth > 4) return undefined;
  for (const denoted of engine.denote(call.callee)) {
    if (denoted.kind !== 'function' || isPromise(denoted.node, call)) continue;
    const parameter = denoted.node.params[at];
    if (parameter?.type !== 'Identifier' || engine.origins(parameter).length !== 1) continue;
    const returned = returnedNodes(engine, denoted.node);
    const [first, ...others] = returned.filter((each) => canBe(engine, each, outcome.wanted));
    if (first === undefined || endsOpen(denoted.node, outcome.wanted)) continue;
    const found = returnedFact(engine, parameter, first, outcome);
    const isSaidByAll = others.every((each) => {
      const other = returnedFact(engine, parameter, each, outcome);
      return found?.within !== undefined && other?.within === found.within;
    });
    return isSaidByAll ? found : undefined;
  }
  return undefined;
}

/** What is returned is true, or false. */
function canBe(engine: Engine, node: Node, wanted: boolean): boolean {
  const { constants } = engine.value(node);
  return constants?.some((each) => Boolean(each) === wanted) !== false;
}

/** A function that ends without a `return` gives nothing, which is false. */
function endsOpen({ body }: FunctionNode, wanted: boolean): boolean {
  if (wanted || body.type !== 'BlockStatement') return false;
  const last = body.body.at(-1)?.type;
  return last !== 'ReturnStatement' && last !== 'ThrowStatement';
}

/** What is known of a parameter where something is returned: by that, or by the tests on the way. */
function returnedFact(
  engine: Engine,
  parameter: Subject,
  returned: Node,
  { wanted, depth }: Outcome,
): Fact | undefined {
  return (
    fact(engine, parameter, returned, wanted, depth + 1) ?? guardAt(engine, parameter, returned)
  );
}

/** A promise is always true, and so is a generator. */
function isPromise({ async, generator }: FunctionNode, call: Node): boolean {
  return generator || (async && !isAwaited(call));
}

/** The characters of a text that the expression matches. */
export function matched(engine: Engine, expression: Node): Fact | undefined {
  const { type, node } = engine.value(expression);
  if (type !== 'regexp' || node.type !== 'Literal' || !('regex' in node)) return undefined;
  const characters = charactersMatched(node.regex);
  return characters === undefined ? undefined : { characters };
}

function membership(
  engine: Engine,
  subject: Subject,
  holder: Node,
  method: string | undefined,
): Fact | undefined {
  if (method !== 'includes' && method !== 'has' && method !== 'indexOf') return undefined;
  const list = method === 'has' ? collection(engine, holder) : holder;
  if (list === undefined || (method === 'has' && isWritten(engine, holder))) return undefined;
  const { elements, complete, properties } = engine.value(list);
  if (method === 'has' && properties !== undefined) return keysOf(engine, subject, list);
  if (elements === undefined || complete !== true) return undefined;
  // The elements of a `Map` are pairs.
  const keys = elements.map((each) => (method === 'has' ? (each.elements?.[0] ?? each) : each));
  const constants = keys.map((each) => each.constants);
  if (!constants.every((each) => each !== undefined)) return undefined;
  return manyOf(engine, subject, constants.flat());
}

/** The array in `const SET = new Set(['a'])`. */
function collection(engine: Engine, node: Node): Node | undefined {
  const inner = unwrap(node);
  const origins = inner.type === 'Identifier' ? engine.origins(inner) : [];
  const [origin] = origins;
  const value = origins.length === 1 && origin?.source.is === 'value' ? origin.source.node : inner;
  const made = unwrap(value);
  return made.type === 'NewExpression' ? made.arguments[0] : undefined;
}

function keysOf(engine: Engine, subject: Subject, map: Node): Fact | undefined {
  const { properties, complete } = engine.value(map);
  if (properties === undefined || complete !== true) return undefined;
  return manyOf(engine, subject, [...properties.keys()]);
}

function manyOf(
  engine: Engine,
  subject: Subject,
  constants: readonly Constant[],
): Fact | undefined {
  return constants.length === 0 ? undefined : { value: enumValue(subject, engine.text, constants) };
}

function numberOf(engine: Engine, subject: Subject): Value {
  return holeValue(subject, engine.text, 'number', { type: 'number' });
}

/** Both mean the same variable, or the same property of it. */
export function isSame(engine: Engine, one: Node, other: Node): boolean {
  const left = unwrap(one);
  const right = unwrap(other);
  if (left === right) return true;
  if (left.type === 'Identifier' && right.type === 'Identifier') {
    const variable = engine.scopes.variable(left);
    return variable !== undefined && variable === engine.scopes.variable(right);
  }
  if (left.type === 'ThisExpression') return right.type === 'ThisExpression';
  if (left.type !== 'MemberExpression' || right.type !== 'MemberExpression') return false;
  const key = staticKey(left.property, left.computed);
  return (
    key !== undefined &&
    key === staticKey(right.property, right.computed) &&
    isSame(engine, left.object, right.object)
  );
}
