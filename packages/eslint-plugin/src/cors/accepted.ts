import { listNodes, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { conditionsOf } from '../option/conditions.js';
import { functionAround } from '../rule/ancestors.js';
import { inPattern } from '../rule/in-pattern.js';
import { judge, similar, type Mentions, type Verdict } from './checks.js';

type Function =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration;

/** Origins that a function lets in without knowing them; why, when it tries to. */
export interface Accepted {
  readonly node: TSESTree.Node;
  readonly check?: Extract<Verdict, { is: 'similar' }>;
}

/** Whether a function that is asked for each origin says yes to strangers. */
export function strangersOf(asked: Function, sourceCode: SourceCode): Accepted | undefined {
  const [origin] = asked.params;
  const isAsked: Mentions = (node) =>
    origin?.type === 'Identifier' &&
    new RegExp(String.raw`(?<![\w$.])${inPattern(origin.name)}(?![\w$])`).test(
      textOf(node, sourceCode),
    );
  for (const answer of answersOf(asked, sourceCode)) {
    for (const result of resultsOf(answer)) {
      const check = similar(result, isAsked);
      if (check?.is === 'similar') return { node: result, check };
      if (!isYes(result, isAsked, sourceCode)) continue;
      const found = strangersAt(result, isAsked);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether a place is reached with an origin that nobody knows. */
export function strangersAt(
  node: TSESTree.Node,
  mentions: Mentions,
  isBeside: (test: TSESTree.Node) => boolean = () => false,
): Accepted | undefined {
  const verdicts = [...conditionsOf(node)]
    .filter(({ test }) => mentions(test) || !isBeside(test))
    .map((each) => judge(each, mentions));
  if (verdicts.some(({ is }) => is === 'trusted' || is === 'absent' || is === 'other'))
    return undefined;
  const check = verdicts.find((each) => each.is === 'similar');
  return check === undefined ? { node } : { node, check };
}

/** What it returns, or gives to the callback that is its last parameter. */
function* answersOf(asked: Function, { visitorKeys }: SourceCode): Generator<TSESTree.Node> {
  if (asked.body.type !== 'BlockStatement' && asked.params.length < 2) yield asked.body;
  const callback = asked.params.length > 1 ? asked.params.at(-1) : undefined;
  for (const node of listNodes(asked.body, visitorKeys)) {
    if (
      node.type === 'ReturnStatement' &&
      node.argument !== null &&
      functionAround(node) === asked
    ) {
      yield node.argument;
    }
    if (node.type !== 'CallExpression' || callback?.type !== 'Identifier') continue;
    const [, answer] = node.arguments;
    const isCallback = node.callee.type === 'Identifier' && node.callee.name === callback.name;
    if (isCallback && answer !== undefined) yield answer;
  }
}

function resultsOf(expression: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(expression);
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap(resultsOf);
  if (node.type !== 'LogicalExpression') return [node];
  return [...(node.operator === '&&' ? [] : resultsOf(node.left)), ...resultsOf(node.right)];
}

/** `true`, or the origin itself: as it was given, or read from the request that was. */
function isYes(node: TSESTree.Node, isAsked: Mentions, sourceCode: SourceCode): boolean {
  if (node.type === 'Literal') return node.value === true;
  if (!isAsked(node)) return false;
  return node.type === 'Identifier' || isRead(textOf(node, sourceCode));
}

/** Whether this code reads the origin of a request. */
export function isRead(text: string): boolean {
  return /\bheaders?\??\.(?:origin\b|get\(\s*['"`]origin\b)|\bheaders?\??\.?\[['"`]origin\b|\.(?:get|header)\(\s*['"`]origin\b/i.test(
    text,
  );
}

function textOf(node: TSESTree.Node, { text }: SourceCode): string {
  return text.slice(...node.range);
}
