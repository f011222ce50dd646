import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, parentOf, unwrap, walk, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { asserted } from './asserted.js';
import { enumValue, joinValues, type Constant } from './build.js';
import { fact, isSame, type Fact, type Subject } from './facts.js';
import { ends } from './statements.js';
import { assertedHost, hostFact } from './within.js';
import { staysInside } from './still-inside.js';
import { isWrittenSince } from './written.js';

/** What a test that was passed on the way here says of a value. */
export function guardOf(engine: Engine, subject: Subject): Fact | undefined {
  if (subject.type === 'MemberExpression' && !isPlain(subject)) return undefined;
  return guardAt(engine, subject, subject);
}

/** The same of a value at another place. What it consists of says more than where it is. */
export function guardAt(engine: Engine, subject: Subject, place: Node): Fact | undefined {
  let node: Node = place;
  let first: Fact | undefined;
  for (let steps = 0; steps < 100; steps += 1) {
    const parent = parentOf(node);
    if (parent === undefined) return first;
    const found = factAt(engine, subject, node, parent);
    if (found !== undefined && found.within === undefined) return found;
    first ??= found;
    node = parent;
  }
  return first;
}

function isPlain(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier' || inner.type === 'ThisExpression') return true;
  return inner.type === 'MemberExpression' && !inner.computed && isPlain(inner.object);
}

function factAt(engine: Engine, subject: Subject, node: Node, parent: Node): Fact | undefined {
  const truth = (test: Node, wanted: boolean) => {
    const found = fact(engine, subject, test, wanted) ?? hostFact(engine, subject, test, wanted);
    return found === undefined || isStale(engine, subject, test, found) ? undefined : found;
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

/** Whether what was found out does not hold any more. */
function isStale(engine: Engine, subject: Subject, test: Node, { within }: Fact): boolean {
  const isOfPath = within !== undefined && within !== 'host';
  return isWrittenSince(
    engine,
    subject,
    test,
    isOfPath ? (write, name) => staysInside(engine, subject, write, name) : undefined,
  );
}

function caseFact(engine: Engine, subject: Subject, own: TSESTree.SwitchCase): Fact | undefined {
  const { discriminant, cases } = own.parent;
  if (!isSame(engine, discriminant, subject)) return undefined;
  if (isWrittenSince(engine, subject, discriminant)) return undefined;
  const at = cases.indexOf(own);
  const constants: Constant[] = [];
  for (let index = at; index >= 0; index -= 1) {
    const each = cases[index];
    if (each === undefined || (index < at && ends(engine, each.consequent.at(-1)))) break;
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
  let first: Fact | undefined;
  for (const statement of body.slice(Math.max(0, at - 50), at).reverse()) {
    const found = passed(engine, subject, statement);
    if (found === undefined) continue;
    if (isStale(engine, subject, statement, found)) return first;
    if (found.within === undefined) return found;
    first ??= found;
  }
  return first;
}

/** What is known because the program went on after a statement. */
function passed(engine: Engine, subject: Subject, statement: Node): Fact | undefined {
  if (statement.type === 'IfStatement') return passedIf(engine, subject, statement);
  if (statement.type === 'WhileStatement' || statement.type === 'DoWhileStatement') {
    return passedLoop(engine, subject, statement);
  }
  const call = calledBy(statement);
  if (call === undefined) return undefined;
  return asserted(engine, subject, call) ?? assertedHost(engine, subject, call);
}

/** `if (bad(x)) return;`, `if (a) return; else if (bad(x)) return;`, `if (good(x)) go(); else return;` */
function passedIf(
  engine: Engine,
  subject: Subject,
  statement: TSESTree.IfStatement,
): Fact | undefined {
  const { test, consequent, alternate } = statement;
  const isLeft = alternate !== null && ends(engine, alternate);
  if (isLeft || ends(engine, consequent)) {
    const found = fact(engine, subject, test, isLeft) ?? hostFact(engine, subject, test, isLeft);
    const branch = isLeft ? consequent : alternate;
    if (found === undefined) return branch === null ? found : passed(engine, subject, branch);
    // The branch that goes on may make it another one.
    return branch !== null && isStale(engine, subject, test, found) ? undefined : found;
  }
  return alternate === null ? corrected(engine, subject, statement) : undefined;
}

/** `while (x.includes('..')) x = x.replace('..', '');` goes on when its test fails, whatever it wrote before. */
function passedLoop(
  engine: Engine,
  subject: Subject,
  loop: TSESTree.WhileStatement | TSESTree.DoWhileStatement,
): Fact | undefined {
  const inside = walk(loop.body, engine.visitorKeys, (each) => !isFunction(each));
  if ([...inside].some(({ type }) => type === 'BreakStatement')) return undefined;
  return fact(engine, subject, loop.test, false) ?? hostFact(engine, subject, loop.test, false);
}

const tests: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'WhileStatement',
  'DoWhileStatement',
]);

/** `check(x);` and `const y = check(x);` */
function calledBy(statement: Node): TSESTree.CallExpression | undefined {
  const [declarator] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  const own = statement.type === 'ExpressionStatement' ? statement.expression : declarator?.init;
  const call = own ? unwrap(own) : undefined;
  return call?.type === 'CallExpression' ? call : undefined;
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

const ways: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'BinaryExpression',
  'CallExpression',
  'LogicalExpression',
  'MemberExpression',
  'UnaryExpression',
]);

/** Whether some test can limit the variable: it is a part of a condition, or given to a function. */
export function isTested(variable: Variable | undefined): boolean {
  return variable?.references.some(({ identifier }) => isInTest(identifier)) === true;
}

function isInTest(name: Node): boolean {
  let node = name;
  for (
    let next = parentOf(node);
    next !== undefined && ways.has(next.type);
    next = parentOf(node)
  ) {
    if (next.type === 'LogicalExpression') return true;
    node = next;
  }
  const { parent } = node;
  if (parent === undefined) return false;
  if (parent.type === 'SwitchStatement') return parent.discriminant === node;
  if (node === name) return false;
  if (parent.type === 'ExpressionStatement') return true;
  const isCondition = tests.has(parent.type) && 'test' in parent;
  return isCondition ? parent.test === node : parent.type === 'VariableDeclarator';
}
