import { isFunction } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

/**
 * Whether code runs only when somebody asked for less safety by an option that says so, or where nobody
 * is harmed: on the machine of a developer.
 */
export function isAskedFor(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (const { test, isMet } of conditionsOf(node)) {
    const text = sourceCode.text.slice(...test.range);
    if (CHOICE.test(text)) return true;
    const isNegated = /!(?!=)|!==?/.test(text);
    if (PRODUCTION.test(text)) {
      if (isMet === isNegated) return true;
    } else if (DEVELOPMENT.test(text) && isMet !== isNegated) return true;
  }
  return false;
}

interface Condition {
  readonly test: TSESTree.Node;
  /** The code runs when it is true. */
  readonly isMet: boolean;
}

/** What has to hold for a node to be evaluated, within its function. */
function* conditionsOf(inner: TSESTree.Node): Generator<Condition> {
  let node = inner;
  while (node.type !== 'Program' && !isFunction(node)) {
    const { parent } = node;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test !== node) yield { test: parent.test, isMet: parent.consequent === node };
    } else if (parent.type === 'LogicalExpression' && parent.right === node) {
      yield { test: parent.left, isMet: parent.operator === '&&' };
    } else if (parent.type === 'SwitchCase' && parent.test !== null && parent.test !== node) {
      yield { test: parent.test, isMet: true };
    } else if (parent.type === 'BlockStatement' || parent.type === 'Program') {
      yield* exitsBefore(node, parent.body);
    }
    node = parent;
  }
}

/** `if (!insecure) return;` */
function* exitsBefore(
  node: TSESTree.Node,
  statements: readonly TSESTree.Node[],
): Generator<Condition> {
  for (const statement of statements) {
    if (statement === node) return;
    if (statement.type !== 'IfStatement') continue;
    const { consequent, test } = statement;
    const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
    if (last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement') {
      yield { test, isMet: false };
    }
  }
}

const CHOICE =
  /insecure|unsafe|self.?signed|unauthori[sz]ed|verif|(?:no|skip|ignore|disable|allow|trust|bypass|accept|strict|check|valid|reject)\w*(?:ssl|tls|cert|https|secur)|(?:ssl|tls|cert|https)\w*(?:skip|check|valid|ignore|trust|strict|off\b|disabled)|\bstrict\b|no_?check/i;
const PRODUCTION = /prod(?:uction)?(?![a-z])|\blive\b/i;
const DEVELOPMENT =
  /\bdev(?:elopment)?\b|(?:is|in)_?(?:dev|local|test|debug)|local(?:host)?\b|127\.0\.0|\btest(?:ing)?\b|_DEV\b|DEBUG\b/i;
