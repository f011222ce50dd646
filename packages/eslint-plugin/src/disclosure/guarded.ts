import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { ancestorsOf } from '../rule/ancestors.js';
import { inPattern } from '../rule/in-pattern.js';

/** A test that tells a developer's machine from a server. What exactly it lets through is not looked into. */
const ofMachine = /NODE_ENV|prod|\bdev|isDev|debug|verbose|(?<!process\.)\benv\b|\btest/i;
/** A test that tells errors made for users from others. */
const ofError =
  /expos|instanceof|\bis\w*(?:Error|Joi|Boom|Operational|Axios)|\.(?:name|code|type|kind|status|statusCode|errors)\b/i;

/** Whether a test stands before an expression that can keep the error it tells of from callers. */
export function isGuarded(node: TSESTree.Node, { text }: SourceCode, error?: string): boolean {
  const textOf = (test: TSESTree.Node) => text.slice(...test.range);
  const isTest = (test: TSESTree.Node) =>
    [ofMachine, ofError].some((each) => each.test(textOf(test)));
  // What stands around the answer is a test of it; what ran before is one if it speaks of the error.
  const isTestBefore = (test: TSESTree.Node) =>
    ofMachine.test(textOf(test)) || (mentions(textOf(test), error) && ofError.test(textOf(test)));
  let inner = node;
  for (const outer of ancestorsOf(node)) {
    const test = testOf(outer);
    if (test !== undefined && test !== inner && isTest(test)) return true;
    for (const each of before(inner, outer)) {
      if (each.type === 'IfStatement' && isTestBefore(each.test)) return true;
    }
    inner = outer;
  }
  return false;
}

function mentions(text: string, name: string | undefined): boolean {
  return (
    name === undefined || new RegExp(String.raw`(?<![\w$.])${inPattern(name)}(?![\w$])`).test(text)
  );
}

function testOf(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return node.test;
    case 'LogicalExpression':
      return node.left;
    case 'SwitchStatement':
      return node.discriminant;
    default:
      return undefined;
  }
}

/** The statements that run before in the same block. */
function before(inner: TSESTree.Node, outer: TSESTree.Node): readonly TSESTree.Node[] {
  if (outer.type !== 'BlockStatement') return [];
  const at = outer.body.findIndex((each) => each === inner);
  return outer.body.slice(0, Math.max(at, 0));
}
