import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { parentOf, staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { enumValue, holeValue, type Constant } from './build.js';

type Subject = TSESTree.Identifier | TSESTree.MemberExpression;

/** What a test that was passed on the way here says of a value: one of a list, or a number. */
export function guardedValue(engine: Engine, subject: Subject): Value | undefined {
  if (subject.type === 'MemberExpression' && !isPlain(subject)) return undefined;
  if (subject.type === 'Identifier' && engine.origins(subject).length !== 1) return undefined;
  let node: Node = subject;
  for (let steps = 0; steps < 100; steps += 1) {
    const parent = parentOf(node);
    if (parent === undefined) return undefined;
    const found = factAt(engine, subject, node, parent);
    if (found !== undefined) return found;
    node = parent;
  }
  return undefined;
}

function isPlain(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier' || inner.type === 'ThisExpression') return true;
  return inner.type === 'MemberExpression' && !inner.computed && isPlain(inner.object);
}

function factAt(engine: Engine, subject: Subject, node: Node, parent: Node): Value | undefined {
  const truth = (test: Node, wanted: boolean) => fact(engine, subject, test, wanted);
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (parent.consequent === node) return truth(parent.test, true);
      return parent.alternate === node ? truth(parent.test, false) : undefined;
    case 'LogicalExpression':
      if (parent.right !== node || parent.operator === '??') return undefined;
      return truth(parent.left, parent.operator === '&&');
    case 'SwitchCase':
      return caseFact(engine, subject, parent);
    case 'BlockStatement':
    case 'Program':
      return earlierFact(engine, subject, parent.body, node);
    default:
      return undefined;
  }
}

function caseFact(engine: Engine, subject: Subject, own: TSESTree.SwitchCase): Value | undefined {
  const { discriminant, cases } = own.parent;
  if (!isSame(engine, discriminant, subject)) return undefined;
  const at = cases.indexOf(own);
  const constants: Constant[] = [];
  for (let index = at; index >= 0; index -= 1) {
    const each = cases[index];
    if (each === undefined || (index < at && ends(each.consequent.at(-1)))) break;
    const known = each.test === null ? undefined : engine.value(each.test).constants;
    if (known === undefined) return undefined;
    constants.push(...known);
  }
  return enumValue(subject, engine.text, constants);
}

/** `if (!LIST.includes(x)) return;` before. */
function earlierFact(
  engine: Engine,
  subject: Subject,
  body: readonly Node[],
  node: Node,
): Value | undefined {
  const at = body.indexOf(node);
  for (const statement of body.slice(Math.max(0, at - 50), at).reverse()) {
    if (statement.type !== 'IfStatement' || !ends(statement.consequent)) continue;
    const found = fact(engine, subject, statement.test, false);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ends(statement: Node | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return ends(statement.body.at(-1));
    case 'ExpressionStatement': {
      const { expression } = statement;
      if (expression.type !== 'CallExpression') return false;
      const { callee } = expression;
      return (
        callee.type === 'MemberExpression' &&
        callee.object.type === 'Identifier' &&
        callee.object.name === 'process' &&
        staticKey(callee.property, callee.computed) === 'exit'
      );
    }
    default:
      return false;
  }
}

/** What is known of the subject when the test has this outcome. */
function fact(engine: Engine, subject: Subject, node: Node, wanted: boolean): Value | undefined {
  const test = unwrap(node);
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    return fact(engine, subject, test.argument, !wanted);
  }
  if (test.type === 'LogicalExpression') {
    if (test.operator !== (wanted ? '&&' : '||')) return undefined;
    return fact(engine, subject, test.left, wanted) ?? fact(engine, subject, test.right, wanted);
  }
  if (test.type === 'BinaryExpression') return comparison(engine, subject, test, wanted);
  return test.type === 'CallExpression' && wanted ? membership(engine, subject, test) : undefined;
}

function comparison(
  engine: Engine,
  subject: Subject,
  { left, right, operator }: TSESTree.BinaryExpression,
  wanted: boolean,
): Value | undefined {
  if (operator === 'in' && wanted && isSame(engine, left, subject)) {
    return keysOf(engine, subject, right);
  }
  if (operator !== (wanted ? '===' : '!==') && operator !== (wanted ? '==' : '!='))
    return undefined;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (isSame(engine, one, subject)) {
      const { constants } = engine.value(other);
      if (constants !== undefined) return enumValue(subject, engine.text, constants);
    }
    const isTypeof = one.type === 'UnaryExpression' && one.operator === 'typeof';
    if (isTypeof && isSame(engine, one.argument, subject)) {
      const [type] = engine.value(other).constants ?? [];
      if (type === 'number' || type === 'bigint' || type === 'boolean') {
        return holeValue(subject, engine.text, 'number', { type: 'number' });
      }
    }
  }
  return undefined;
}

/** `LIST.includes(x)`, `SET.has(x)`, `Object.hasOwn(MAP, x)`, `Number.isInteger(x)`. */
function membership(
  engine: Engine,
  subject: Subject,
  call: TSESTree.CallExpression,
): Value | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee.property, callee.computed);
  const [first, second] = call.arguments;
  if (first === undefined) return undefined;
  if (method === 'hasOwn' && second !== undefined && isSame(engine, second, subject)) {
    return keysOf(engine, subject, first);
  }
  if (!isSame(engine, first, subject)) return undefined;
  if (method === 'isInteger' || method === 'isSafeInteger' || method === 'isFinite') {
    return holeValue(subject, engine.text, 'number', { type: 'number' });
  }
  if (method !== 'includes' && method !== 'has') return undefined;
  const list = method === 'has' ? collection(engine, callee.object) : callee.object;
  const value = list === undefined ? undefined : engine.value(list);
  if (value?.elements === undefined || value.complete !== true) return undefined;
  const constants = value.elements.map((each) => each.constants);
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

function keysOf(engine: Engine, subject: Subject, map: Node): Value | undefined {
  const { properties, complete } = engine.value(map);
  if (properties === undefined || complete !== true) return undefined;
  return manyOf(engine, subject, [...properties.keys()]);
}

function manyOf(
  engine: Engine,
  subject: Subject,
  constants: readonly Constant[],
): Value | undefined {
  return constants.length === 0 ? undefined : enumValue(subject, engine.text, constants);
}

function isSame(engine: Engine, one: Node, other: Node): boolean {
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
