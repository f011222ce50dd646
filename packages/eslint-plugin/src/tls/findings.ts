import { staticKey } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { givenBy, type Given } from '../option/given.js';
import { isCertainly } from '../option/setting.js';
import { calledText, placeOf } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { nodesOf } from '../rule/tree.js';
import { isTest } from '../rule/test-file.js';
import { tellingWords } from '../shell/telling-word.js';
import { weakPartOf } from './address.js';
import { isAskedFor } from './asked-for.js';
import { weakWordOf } from './command.js';
import { acceptsAll } from './identity.js';
import { isLocal, isWithoutTls } from './local.js';
import { mayDisableTls, mayRunWithoutTls } from './mentions.js';
import { weaknessOf, type Weakness } from './options.js';

/** Where a file lets anybody be the other end of a connection. Tests have certificates of their own. */
export function* disabledTls(check: Check<object>): Generator<Finding> {
  const { sourceCode, file } = check;
  const { text } = sourceCode;
  if (isTest(file)) return;
  if (mayDisableTls(text)) yield* written(check);
  if (mayRunWithoutTls(text)) yield* commands(check);
}

function* written(check: Check<object>): Generator<Finding> {
  const { sourceCode } = check;
  const judgesItself = JUDGES.test(sourceCode.text);
  for (const node of nodesOf(sourceCode)) {
    const address = weakPartOf(node);
    if (address !== undefined) yield { node, messageId: 'address', data: { part: address } };
    const given = judgesItself ? undefined : givenBy(node);
    if (given !== undefined) yield* judge(given, check);
  }
}

/** What a program asks a connection for that looks at the certificate of the other end itself. */
const JUDGES = /\.(?:getPeer(?:X509)?Certificate|authorizationError)\b/;

function* judge(given: Given, check: Check<object>): Generator<Finding> {
  const { name, value, node } = given;
  const weakness = weaknessOf(name);
  const isWeak =
    weakness === undefined
      ? name === 'checkServerIdentity' && acceptsAll(value, check.analysis)
      : isCertainly(check.analysis.valueOf(value), weakness.is);
  if (!isWeak || isHarmless(node, check)) return;
  yield weakness === undefined ? { node, messageId: 'identity' } : option(given, weakness, check);
}

function option({ name, value, node }: Given, weakness: Weakness, check: Check<object>): Finding {
  const { effect, instead, safe } = weakness;
  const isWritten = value.type === 'Literal' || value.type === 'UnaryExpression';
  return {
    node,
    messageId: 'option',
    data: { option: `${name}: ${quote(check.sourceCode, value)}`, effect, instead },
    suggestions:
      safe === undefined || !isWritten
        ? []
        : [{ messageId: 'write', data: { safe }, edits: [{ range: value.range, text: safe }] }],
  };
}

function isHarmless(node: TSESTree.Node, { analysis, sourceCode }: Check<object>): boolean {
  if (asksClients(node) || isWithoutTls(node, analysis)) return true;
  return isAskedFor(node, sourceCode) || isLocal(node, analysis);
}

/** A server that asks for a certificate lets those in that have none, and sees later who they are. */
function asksClients({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'ObjectExpression') return false;
  return parent.properties.some(
    (each) => each.type === 'Property' && staticKey(each.key, each.computed) === 'requestCert',
  );
}

function* commands({ analysis, sourceCode }: Check<object>): Generator<Finding> {
  for (const { use, word } of tellingWords(analysis, weakWordOf)) {
    if (isAskedFor(use.node, sourceCode)) continue;
    yield {
      node: placeOf(use, use.node.type === 'ImportExpression' ? use.node.source : use.node),
      messageId: 'command',
      data: { call: calledText(sourceCode, use), word },
    };
  }
}
