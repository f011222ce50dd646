import { staticKey, unwrap, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Reading } from '../rule/define-rule.js';
import { isErrorName, isErrorParameter } from './error-name.js';

/** What somebody is told of an error. */
export interface Told {
  readonly node: TSESTree.Node;
  /** `text` is its name and its message. */
  readonly what: 'stack' | 'whole' | 'text';
}

const maximalDepth = 6;

/** What an argument tells of errors, also what was written to it after it was made. */
export function* toldByValue(value: Value, reading: Reading): Generator<Told> {
  yield* toldBy(value.node, reading);
  yield* ofWritten(value.node, value, (node) => toldBy(node, reading, 1));
}

/** What an expression tells of errors, in the objects, texts and variables it is made of. */
function* toldBy(node: TSESTree.Node, reading: Reading, depth = 0): Generator<Told> {
  if (depth > maximalDepth) return;
  const inner = unwrap(node);
  const go = (next: TSESTree.Node) => toldBy(next, reading, depth + 1);
  switch (inner.type) {
    case 'Identifier':
      yield* ofName(inner, reading, go);
      return;
    case 'MemberExpression':
      if (keyOf(inner) === 'stack' && hasStack(inner.object, reading)) {
        yield { node: inner, what: 'stack' };
      }
      return;
    case 'ObjectExpression':
      for (const each of inner.properties) {
        yield* go(each.type === 'Property' ? each.value : each.argument);
      }
      return;
    case 'ArrayExpression':
      for (const each of inner.elements) if (each !== null) yield* go(each);
      return;
    case 'TemplateLiteral':
      for (const each of inner.expressions) yield* inText(each, go);
      return;
    case 'BinaryExpression':
      if (inner.operator !== '+') return;
      yield* inText(inner.left, go);
      yield* inText(inner.right, go);
      return;
    case 'LogicalExpression':
      yield* go(inner.left);
      yield* go(inner.right);
      return;
    case 'ConditionalExpression':
      yield* go(inner.consequent);
      yield* go(inner.alternate);
      return;
    case 'CallExpression':
      yield* ofCall(inner, reading, go);
      return;
    default:
  }
}

type Go = (node: TSESTree.Node) => Generator<Told>;

function* ofName(name: TSESTree.Identifier, reading: Reading, go: Go): Generator<Told> {
  if (isError(name, reading)) {
    yield { node: name, what: 'whole' };
    return;
  }
  const [declared, ...others] = reading.analysis.namesOf(name);
  const { parent } = declared ?? {};
  if (others.length > 0 || parent?.type !== 'VariableDeclarator' || parent.init === null) return;
  if (parent.id !== declared) return;
  yield* go(parent.init);
  yield* ofWritten(parent.init, reading.analysis.valueOf(name), go);
}

/** `const body = { message }; body.stack = error.stack;` */
function* ofWritten(
  { range: [start, end] }: TSESTree.Node,
  { properties }: Value,
  go: Go,
): Generator<Told> {
  for (const { node } of properties?.values() ?? []) {
    if (node.range[0] < start || node.range[1] > end) yield* go(node);
  }
}

/** In a text an error is its name and its message. */
function* inText(node: TSESTree.Node, go: Go): Generator<Told> {
  for (const each of go(node)) yield each.what === 'whole' ? { ...each, what: 'text' } : each;
}

const dumps: ReadonlySet<string> = new Set(
  'global.JSON.stringify util.inspect util.default.inspect util.format serialize-error.serializeError safe-stable-stringify.default'.split(
    ' ',
  ),
);
/** What is called of a text to say it otherwise. */
export const textMethods: ReadonlySet<string> = new Set(
  'replace replaceAll split slice substring trim join toString map filter'.split(' '),
);

function* ofCall(call: TSESTree.CallExpression, { analysis }: Reading, go: Go): Generator<Told> {
  const called = analysis.called(call);
  const [first] = call.arguments;
  if (first !== undefined && called.some((name) => dumps.has(name))) {
    yield* go(first);
  } else if (first !== undefined && called.includes('global.String')) {
    yield* inText(first, go);
  } else if (call.callee.type === 'MemberExpression' && textMethods.has(keyOf(call.callee))) {
    yield* inText(call.callee.object, go);
  }
}

function hasStack(node: TSESTree.Node, { analysis }: Reading): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier') return false;
  const names = analysis.namesOf(inner);
  return (
    names.length > 0 && names.every((name) => isErrorName(name, analysis) || isErrorParameter(name))
  );
}

function isError(node: TSESTree.Node, { analysis }: Reading): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier') return false;
  const names = analysis.namesOf(inner);
  return names.length > 0 && names.every((name) => isErrorName(name, analysis));
}

/** The name of a member, if it is written. */
export function keyOf({ property, computed }: TSESTree.MemberExpression): string {
  return staticKey(property, computed) ?? '';
}
