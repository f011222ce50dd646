import type { TSESTree } from '@typescript-eslint/types';
import { advice, calledText } from '../rule/called.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { quote, shorten } from '../rule/quote.js';
import { integrity } from '../rule/standards.js';
import { nodesOf } from '../rule/tree.js';
import { isTest } from '../rule/test-file.js';
import { emptyKeys } from '../webhook/empty-keys.js';
import { headersRead, type HeaderRead } from '../webhook/headers.js';
import { mayTakeEvents } from '../webhook/mentions.js';
import { rewrittenBodies } from '../webhook/rewritten.js';
import { uncheckedEvents } from '../webhook/unchecked.js';

const instead = 'Check the signature of the raw body before you act on it.';
const raw = 'Check the body as it was sent: `express.raw()`, `await request.text()`.';

/** What another service says has happened, its signature proves. */
export default defineRule({
  name: 'require-webhook-signature',
  description: 'Disallow acting on events of other services without a check of who sent them',
  instead,
  severity: 'medium',
  cwe: [345, 347],
  ...integrity,
  readsTexts: true,
  messages: {
    unchecked:
      '`{{body}}` is taken for an event of {{provider}}, and nothing checks its signature: whoever knows the address can make one up (CWE-345). {{instead}}',
    rewritten:
      '`{{call}}` is given `{{text}}`, a body that was parsed and written anew, and not the text that was signed (CWE-347). {{instead}}',
    empty:
      '`{{call}}` checks with an empty key when `{{variable}}` is not set, so that anybody can sign (CWE-347). Stop when the key is missing.',
  },
  *check(check) {
    if (isTest(check.file) || !mayTakeEvents(check.sourceCode.text, check.file)) return;
    const headers = headersRead(nodesOf(check.sourceCode), check);
    for (const { node, provider } of uncheckedEvents(check)) {
      const range = rangeOf(node);
      yield {
        node,
        range,
        messageId: 'unchecked',
        data: {
          body: shorten(check.sourceCode.text.slice(...range)),
          provider: provider.name,
          instead: provider.instead ?? instead,
        },
      };
    }
    yield* checkedAmiss(headers, check);
  },
});

function* checkedAmiss(headers: readonly HeaderRead[], check: Check<object>): Generator<Finding> {
  const { sourceCode } = check;
  for (const { use, call, node } of rewrittenBodies(headers, check)) {
    yield {
      node,
      messageId: 'rewritten',
      data: {
        call: shorten(sourceCode.text.slice(...call.range)),
        text: quote(sourceCode, node),
        instead: advice(sourceCode, use, raw),
      },
    };
  }
  for (const { use, node, variable } of emptyKeys(headers, check)) {
    yield {
      node,
      messageId: 'empty',
      data: { call: calledText(sourceCode, use), variable: quote(sourceCode, variable) },
    };
  }
}

/** A parameter without its type. */
function rangeOf(node: TSESTree.Node): readonly [number, number] {
  const [start, end] = node.range;
  return [start, node.type === 'Identifier' ? start + node.name.length : end];
}
