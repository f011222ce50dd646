import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, parentOf, staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { enumValue, joinValues, type Constant } from './build.js';
import { fact, isSame, type Fact, type Subject } from './facts.js';

/** What a test that was passed on the way here says of a value. */
export function guardOf(engine: Engine, subject: Subject): Fact | undefined {
  if (subject.type === 'MemberExpression' && !isPlain(subject)) return undefined;
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

function factAt(engine: Engine, subject: Subject, node: Node, parent: Node): Fact | undefined {
  const truth = (test: Node, wanted: boolean) => {
    const found = fact(engine, subject, test, wanted);
    return found === undefined || isWrittenSince(engine, subject, test) ? undefined : found;
  };
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

function caseFact(engine: Engine, subject: Subject, own: TSESTree.SwitchCase): Fact | undefined {
  const { discriminant, cases } = own.parent;
  if (!isSame(engine, discriminant, subject)) return undefined;
  if (isWrittenSince(engine, subject, discriminant)) return undefined;
  const at = cases.indexOf(own);
  const constants: Constant[] = [];
  for (let index = at; index >= 0; index -= 1) {
    const each = cases[index];
    if (each === undefined || (index < at && ends(each.consequent.at(-1)))) break;
    const known = each.test === null ? undefined : engine.value(each.test).constants;
    if (known === undefined) return undefined;
    constants.push(...known);
  }
  return { value: enumValue(subject, engine.text, constants) };
}

/** `if (!LIST.includes(x)) return;` or `assertListed(x);` before. */
function earlierFact(
  engine: Engine,
  subject: Subject,
  body: readonly Node[],
  node: Node,
): Fact | undefined {
  const at = body.indexOf(node);
  for (const statement of body.slice(Math.max(0, at - 50), at).reverse()) {
    const found = passed(engine, subject, statement);
    if (found === undefined) continue;
    return isWrittenSince(engine, subject, statement) ? undefined : found;
  }
  return undefined;
}

/** What is known because the program went on after a statement. */
function passed(engine: Engine, subject: Subject, statement: Node): Fact | undefined {
  if (statement.type === 'IfStatement') {
    if (ends(statement.consequent)) return fact(engine, subject, statement.test, false);
    return statement.alternate === null ? corrected(engine, subject, statement) : undefined;
  }
  if (statement.type !== 'ExpressionStatement') return undefined;
  const call = unwrap(statement.expression);
  return call.type === 'CallExpression' ? asserted(engine, subject, call) : undefined;
}

/** `if (!LIST.includes(x)) x = 'a';` */
function corrected(
  engine: Engine,
  subject: Subject,
  { test, consequent }: TSESTree.IfStatement,
): Fact | undefined {
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  const write = last?.type === 'ExpressionStatement' ? last.expression : undefined;
  if (write?.type !== 'AssignmentExpression' || write.operator !== '=') return undefined;
  if (!isSame(engine, write.left, subject)) return undefined;
  const otherwise = fact(engine, subject, test, false);
  if (otherwise?.value === undefined) return undefined;
  const all = [otherwise.value, engine.value(write.right)];
  return { value: joinValues(subject, engine.text, all) };
}

/** A function of this file that throws unless its argument passes a test. */
function asserted(
  engine: Engine,
  subject: Subject,
  call: TSESTree.CallExpression,
): Fact | undefined {
  const at = call.arguments.findIndex((each) => isSame(engine, each, subject));
  if (at < 0) return undefined;
  for (const denoted of engine.denote(call.callee)) {
    if (denoted.kind !== 'function') continue;
    const parameter = denoted.node.params[at];
    const { body } = denoted.node;
    if (parameter?.type !== 'Identifier' || body.type !== 'BlockStatement') continue;
    for (const statement of body.body) {
      if (statement.type !== 'IfStatement' || !throws(statement.consequent)) continue;
      const found = fact(engine, parameter, statement.test, false);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function throws(statement: Node | undefined): boolean {
  if (statement?.type === 'BlockStatement') return throws(statement.body.at(-1));
  return statement?.type === 'ThrowStatement' || (isExit(statement) && ends(statement));
}

function isExit(statement: Node | undefined): boolean {
  return statement?.type === 'ExpressionStatement';
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

/** A value that was tested can be another one by now. */
function isWrittenSince(engine: Engine, subject: Subject, test: Node): boolean {
  const [from] = test.range;
  const end = test.range[1];
  const isBetween = ({ range }: Node) => range[0] >= end && range[0] < subject.range[0];
  const loop = loopAround(subject, test);
  const isLater = (node: Node) => isBetween(node) || (loop !== undefined && isInside(node, loop));
  if (subject.type === 'Identifier') {
    const writes = engine.origins(subject).map(({ name }) => name);
    return writes.some((name) => name.range[0] > from && isLater(name));
  }
  const root = rootOf(subject);
  const variable = engine.scopes.variable(root);
  const writes = variable === undefined ? [] : (engine.census().writes.get(variable) ?? []);
  const key = staticKey(subject.property, subject.computed);
  return writes.some((each) => (each.key === key || each.key === undefined) && isLater(each.node));
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
