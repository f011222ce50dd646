import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { isAwaited, staticKey, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { AssertionModel, ValidatorModel } from '../model.js';
import type { Api, LocalFunction } from '../resolve/denotation.js';
import { holeValue } from './build.js';
import { equality, fact, isSame, matched, type Fact, type Subject } from './facts.js';
import { throws } from './statements.js';
import { validatedValue } from './validated.js';

/** What is known of the subject because a call did not throw. */
export function asserted(
  engine: Engine,
  subject: Subject,
  call: TSESTree.CallExpression,
): Fact | undefined {
  const at = call.arguments.findIndex((each) => isWithin(engine, subject, each));
  // Most calls are about something else: what is called is looked up for the others only.
  const held = at >= 0 ? undefined : ofTest(engine, subject, call);
  if (at < 0 && held === undefined) return undefined;
  for (const denoted of engine.denote(call.callee)) {
    if (denoted.kind === 'function' && at >= 0) {
      const found = checkedBy(engine, subject, denoted, call);
      if (found !== undefined) return found;
    }
    if (denoted.kind !== 'api') continue;
    const found =
      byLibrary(engine, subject, denoted, call) ?? (isAssertion(denoted) ? held : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isAssertion({ nodes }: Api): boolean {
  return nodes.some(({ assertions }) => assertions.includes('true'));
}

/** The argument is the subject, or the object whose property it is. */
function isWithin(engine: Engine, subject: Subject, argument: Node): boolean {
  if (isSame(engine, argument, subject)) return true;
  return subject.type === 'MemberExpression' && isSame(engine, argument, subject.object);
}

const tests: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'CallExpression',
  'LogicalExpression',
  'UnaryExpression',
]);

/** `assert(/^[a-z]+$/.test(x))` */
function ofTest(
  engine: Engine,
  subject: Subject,
  { arguments: [test] }: TSESTree.CallExpression,
): Fact | undefined {
  return test !== undefined && tests.has(test.type) ? fact(engine, subject, test, true) : undefined;
}

/** A function of this file that throws unless its argument passes a test. */
function checkedBy(
  engine: Engine,
  subject: Subject,
  { node }: LocalFunction,
  call: TSESTree.CallExpression,
): Fact | undefined {
  // What an asynchronous function throws comes to light when it is awaited; a generator does not even begin.
  if (node.generator || (node.async && !isAwaited(call))) return undefined;
  const at = call.arguments.findIndex((each) => isSame(engine, each, subject));
  const parameter = at < 0 ? undefined : node.params[at];
  if (parameter?.type !== 'Identifier' || node.body.type !== 'BlockStatement') return undefined;
  if (engine.origins(parameter).length !== 1) return undefined;
  for (const statement of node.body.body) {
    if (statement.type !== 'IfStatement' || !throws(engine, statement.consequent)) continue;
    const found = fact(engine, parameter, statement.test, false);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byLibrary(
  engine: Engine,
  subject: Subject,
  { nodes }: Api,
  call: TSESTree.CallExpression,
): Fact | undefined {
  for (const { assertions, validators } of nodes) {
    const [kind] = assertions;
    const [row] = validators;
    const found =
      (kind === undefined ? undefined : byAssertion(engine, subject, kind, call)) ??
      (row === undefined ? undefined : byValidator(engine, subject, row, call));
    if (found !== undefined) return found;
  }
  return undefined;
}

function byAssertion(
  engine: Engine,
  subject: Subject,
  kind: AssertionModel['holds'],
  { arguments: [first, second] }: TSESTree.CallExpression,
): Fact | undefined {
  if (first === undefined || second === undefined || kind === 'true' || kind === 'nothing') {
    return undefined;
  }
  if (kind === 'equals') {
    return equality(engine, subject, first, second) ?? equality(engine, subject, second, first);
  }
  return isSame(engine, first, subject) ? matched(engine, second) : undefined;
}

/** `z.enum(['a', 'b']).parse(x);` */
function byValidator(
  engine: Engine,
  subject: Subject,
  row: ValidatorModel,
  call: TSESTree.CallExpression,
): Fact | undefined {
  if (row.refuses === undefined || (row.refuses === 'later' && !isAwaited(call))) return undefined;
  const given = call.arguments[row.input];
  if (given === undefined || !isWithin(engine, subject, given)) return undefined;
  const unknown = holeValue(subject, engine.text, 'unknown');
  const value = validatedValue(engine, call, row, unknown);
  if (value === undefined || isSame(engine, given, subject)) return said(value);
  const key = subject.type === 'MemberExpression' && staticKey(subject.property, subject.computed);
  return typeof key === 'string' ? said(value.properties?.get(key)) : undefined;
}

/** What the text is or consists of. A number can have been made of a text that is none. */
function said(value: Value | undefined): Fact | undefined {
  const [hole, ...others] = value?.texts.length === 1 ? (value.texts[0] ?? []) : [];
  if (value?.constants !== undefined) return { value };
  if (hole === undefined || typeof hole === 'string' || others.length > 0) return undefined;
  if (hole.certainty === 'enum' && value !== undefined) return { value };
  const { characters } = hole;
  return characters === undefined ? undefined : { characters };
}
