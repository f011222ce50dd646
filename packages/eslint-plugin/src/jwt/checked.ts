import { isFunction, unwrap, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { endsOf } from '../output/carried.js';
import { ancestorsOf } from '../rule/ancestors.js';
import type { Reading } from '../rule/define-rule.js';
import { nodesOf } from '../rule/tree.js';

/** The function in which all others around it are; undefined where there is none. */
export function outermostFunction(node: TSESTree.Node): TSESTree.Node | undefined {
  return [...ancestorsOf(node)].findLast(isFunction);
}

/** Whether something else may look at the signature: what runs before, or what is given the token. */
export function isCheckedElsewhere(use: SinkUse<'token'>, reading: Reading): boolean {
  return runsAfterGuard(use.node, reading) || isHandedOver(use, reading);
}

/** A name is no evidence of a mistake; of a check it is enough. */
const guards = /auth|jwt|guard|passport|verif|valid|protect|permi|allow|check|login|session/i;

/** `app.get('/me', requireLogin, (req) => …)`, `@UseGuards(JwtAuthGuard)`, `router.use(authenticate)` */
function runsAfterGuard(node: TSESTree.Node, { sourceCode }: Reading): boolean {
  let inner = node;
  for (const outer of ancestorsOf(node)) {
    const before =
      outer.type === 'CallExpression' ? givenBefore(inner, outer) : decoratorsOf(outer);
    if (before.some((each) => isGuard(each, sourceCode))) return true;
    inner = outer;
  }
  return usesGuard(sourceCode);
}

function givenBefore(
  handler: TSESTree.Node,
  { arguments: given }: TSESTree.CallExpression,
): readonly TSESTree.Node[] {
  const at = given.findIndex((each) => each === handler);
  return at < 0 ? [] : given.slice(0, at);
}

function decoratorsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  return 'decorators' in node ? (node.decorators ?? []) : [];
}

function isGuard(node: TSESTree.Node, { text }: Reading['sourceCode']): boolean {
  if (node.type === 'Literal' || isFunction(node)) return false;
  return guards.test(text.slice(...node.range));
}

function usesGuard(sourceCode: Reading['sourceCode']): boolean {
  if (!/\.use\s*\(/.test(sourceCode.text)) return false;
  return nodesOf(sourceCode).some(
    (node) =>
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      node.callee.property.type === 'Identifier' &&
      node.callee.property.name === 'use' &&
      node.arguments.some((each) => isGuard(each, sourceCode)),
  );
}

/** The token is given to a function that may check it: `verifyToken(token)`, `sessions.find({ token })`. */
function isHandedOver({ node, sink }: SinkUse<'token'>, reading: Reading): boolean {
  const { token } = sink;
  if (node.type !== 'CallExpression' || typeof token !== 'number') return false;
  const given = node.arguments[token];
  const name = given === undefined ? undefined : unwrap(given);
  if (name?.type !== 'Identifier') return false;
  return reading.analysis
    .namesOf(name)
    .flatMap((declared) => readersOf(declared, reading))
    .some((reader) => reader !== name && isGivenToCall(reader, reading));
}

function readersOf(declared: TSESTree.Node, { sourceCode }: Reading): readonly TSESTree.Node[] {
  const { parent } = declared;
  if (parent?.type !== 'VariableDeclarator' || parent.init === null) return [];
  return endsOf(parent.init, sourceCode).map((end) => end.node);
}

/** What only writes it down checks nothing. */
const writers =
  /\b(?:log|logger|console|json|send|cookie|setHeader|set|header|decode\w*|jwtDecode)\b/i;

function isGivenToCall(node: TSESTree.Node, { sourceCode }: Reading): boolean {
  let each = node;
  while (
    each.parent !== undefined &&
    [
      'Property',
      'ObjectExpression',
      'SpreadElement',
      'TemplateLiteral',
      'BinaryExpression',
    ].includes(each.parent.type)
  ) {
    each = each.parent;
  }
  const { parent } = each;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false;
  if (parent.callee === each) return false;
  return !writers.test(sourceCode.text.slice(...parent.callee.range));
}
