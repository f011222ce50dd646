import {
  isFunction,
  staticKey,
  unwrap,
  type Analysis,
  type Destination,
  type Hole,
} from '@magi-guardrail/dataflow';
import { classifyName, isDisguisedName, wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { makerOf } from '../crypto/digest.js';
import { holesOf } from '../log/named.js';
import type { Check } from '../rule/define-rule.js';
import { ancestorsOf } from '../rule/ancestors.js';
import { nodesOf } from '../rule/tree.js';
import { mayCompareSecret } from './may-compare.js';

/** A secret of the program that is compared with what a stranger sent, letter by letter. */
export interface Compared {
  readonly node: TSESTree.Node;
  /** `===`, `equals` */
  readonly operator: string;
  /** What has to be sent to be let in. */
  readonly expected: TSESTree.Node;
  readonly sent: Hole;
}

type Comparison = TSESTree.BinaryExpression & { readonly left: TSESTree.Expression };

/** Comparisons whose duration tells how much of a secret was right. */
export function* comparedSecrets(check: Check<object>): Generator<Compared> {
  yield* withDigests(check);
  if (mayCompareSecret(check.sourceCode.text)) yield* withVariables(check);
}

/** What was sealed again with the key, to see whether it comes out as what was sent. */
function* withDigests({ analysis }: Check<object>): Generator<Compared> {
  for (const use of analysis.sinks('digest')) {
    const maker = makerOf(use);
    // Without a key anybody can make the digest: it is no secret.
    if (maker === undefined || !isKeyed(maker.node, analysis)) continue;
    for (const destination of analysis.destinations(maker.node)) {
      const found = comparisonAt(destination, analysis);
      if (found === undefined) continue;
      const { node, operator, expected, other } = found;
      const sent = sentIn(other, analysis) ?? givenIn(other, analysis);
      if (sent !== undefined) yield { node, operator, expected, sent };
    }
  }
}

/** `a === b`, `a.equals(b)`, `Buffer.compare(a, b)` */
function comparisonAt({ as, node, from }: Destination, analysis: Analysis) {
  if (from === undefined) return undefined;
  if (isComparison(node)) {
    const other = node.left === from ? node.right : node.left;
    return { node, operator: node.operator, expected: from, other };
  }
  if (node.type !== 'CallExpression') return undefined;
  const [first, second] = node.arguments;
  if (as === 'comparison' && first !== undefined && node.callee.type === 'MemberExpression') {
    const operator = staticKey(node.callee.property, node.callee.computed) ?? 'equals';
    return { node, operator, expected: from, other: first };
  }
  if (as !== 'argument' || first === undefined || second === undefined) return undefined;
  if (!analysis.called(node).some((path) => /\bBuffer\.compare$/.test(path))) return undefined;
  return {
    node,
    operator: 'Buffer.compare',
    expected: from,
    other: first === from ? second : first,
  };
}

function isKeyed(call: TSESTree.Node, analysis: Analysis): boolean {
  if (call.type !== 'CallExpression') return false;
  return analysis.called(call).some((path) => /hmac/i.test(path));
}

/** `request.headers.get('authorization') !== `Bearer ${process.env.CRON_SECRET}`` */
function* withVariables({ analysis, sourceCode }: Check<object>): Generator<Compared> {
  for (const node of nodesOf(sourceCode)) {
    if (!isComparison(node)) continue;
    const { left, right } = node;
    for (const [expected, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (isPlain(expected) || isPlain(other) || !isOfEnvironment(expected, analysis)) continue;
      const sent = sentIn(other, analysis);
      if (sent !== undefined) yield { node, operator: node.operator, expected, sent };
    }
  }
}

function isComparison(node: TSESTree.Node): node is Comparison {
  return node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator);
}

/** Constants, types and lengths are no secrets. */
function isPlain(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Literal' || inner.type === 'UnaryExpression') return true;
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  const key = inner.type === 'MemberExpression' && !inner.computed ? inner.property : undefined;
  return key?.type === 'Identifier' && key.name === 'length';
}

/** A variable of the environment that is named for a secret, or a text with it in it. */
function isOfEnvironment(node: TSESTree.Node, analysis: Analysis): boolean {
  return holesOf(analysis.valueOf(node)).some((hole) => {
    if (!hole.labels.has('secret') || hole.labels.has('remote')) return false;
    return [...hole.path.map((step) => step.node), hole.node].some(isSecretVariable);
  });
}

function isSecretVariable(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  const name =
    inner.type === 'MemberExpression'
      ? inner.property
      : inner.type === 'Identifier'
        ? inner
        : undefined;
  const text =
    name?.type === 'Identifier' ? name.name : name?.type === 'Literal' ? String(name.value) : '';
  return classifyName(text) === 'secret' || isDisguisedName(text);
}

/** The part of a value that a stranger sent as a text. */
function sentIn(node: TSESTree.Node, analysis: Analysis): Hole | undefined {
  const value = analysis.valueOf(node);
  if (value.type === 'number' || value.type === 'boolean') return undefined;
  return holesOf(value).find(
    ({ labels, certainty }) => labels.has('remote') && certainty === 'untrusted',
  );
}

/**
 * `verify(payload, signature)`: whoever checks an HMAC has it from somebody else, and what a function is given under
 * such a name is that.
 */
function givenIn(node: TSESTree.Node, analysis: Analysis): Hole | undefined {
  const value = analysis.valueOf(node);
  if (value.constants !== undefined) return undefined;
  return holesOf(value).find(
    (hole) =>
      (hole.certainty === 'unknown' || hole.certainty === 'exposed') &&
      !hole.labels.has('secret') &&
      [hole.node, ...hole.path.map((step) => step.node)].some((each) => isGiven(each, analysis)),
  );
}

function isGiven(node: TSESTree.Node, analysis: Analysis): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier') return false;
  if (!wordsOf(inner.name).some((word) => given.has(word))) return false;
  return analysis.namesOf(inner).some(isParameter);
}

const given: ReadonlySet<string> = new Set(
  'signature sig hmac mac token digest hash tag signed given provided received sent actual header'.split(
    ' ',
  ),
);

/** Also one that is taken out of an object: `({ body, signature }) => …` */
function isParameter(name: TSESTree.Node): boolean {
  let inner = name;
  for (const outer of ancestorsOf(name)) {
    if (isFunction(outer)) return outer.params.some((each) => each === inner);
    if (!patterns.has(outer.type)) return false;
    inner = outer;
  }
  return false;
}

const patterns: ReadonlySet<string> = new Set(['Property', 'ObjectPattern', 'AssignmentPattern']);
