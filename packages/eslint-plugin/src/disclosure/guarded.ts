import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { ancestorsOf } from '../rule/ancestors.js';

/**
 * A test that tells a developer's machine from a server, or errors made for users from others. What exactly
 * it lets through is not looked into.
 */
const tests =
  /NODE_ENV|prod|\bdev|isDev|debug|verbose|\benv\b|\btest|expos|instanceof|\bis\w*(?:Error|Joi|Boom|Operational|Axios)|\.(?:name|code|type|kind|status|statusCode|errors)\b/i;

/** Whether a test stands before an expression that can keep it from callers. */
export function isGuarded(node: TSESTree.Node, { text }: SourceCode): boolean {
  const isTest = (test: TSESTree.Node) => tests.test(text.slice(...test.range));
  let inner = node;
  for (const outer of ancestorsOf(node)) {
    const test = testOf(outer);
    if (test !== undefined && test !== inner && isTest(test)) return true;
    for (const each of before(inner, outer)) {
      if (each.type === 'IfStatement' && isTest(each.test)) return true;
    }
    inner = outer;
  }
  return false;
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
