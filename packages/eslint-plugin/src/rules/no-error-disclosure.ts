import { unwrap, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isGuarded } from '../disclosure/guarded.js';
import { mayTell } from '../disclosure/may-tell.js';
import { toldByValue, type Told } from '../disclosure/told.js';
import { calledText, placeOf } from '../rule/called.js';
import { optionFinding } from '../option/finding.js';
import { unsafeSettings } from '../option/setting.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { exceptionalConditions } from '../rule/standards.js';

const instead = 'Log the error, and answer with a text of your own.';

/** What went wrong is for those who mend it; the caller is told that it did. */
export default defineRule({
  name: 'no-error-disclosure',
  description: 'Disallow answers that show stacks and internals of errors',
  instead,
  severity: 'medium',
  cwe: [209, 497],
  ...exceptionalConditions,
  messages: {
    option: '`{{call}}` is given `{{option}}`, so that {{effect}} (CWE-209). {{instead}}',
    called: 'After `{{call}}` {{effect}} (CWE-209). {{instead}}',
    stack:
      '`{{call}}` sends the stack in `{{source}}` to the caller, which names files, versions and functions of the server (CWE-209). {{instead}}',
    whole:
      '`{{call}}` sends the caught error `{{source}}` to the caller, with the queries, addresses and paths that libraries put into errors (CWE-209). {{instead}}',
  },
  *check(check) {
    yield* optionsThatTell(check);
    // With a project, a function of another file may answer; its call does not look like it.
    if (check.settings.project !== true && !mayTell(check)) return;
    const uses = check.analysis.sinks('response');
    const hiding = new Set(uses.filter(({ sink }) => sink.hidesErrors).map(({ node }) => node));
    for (const use of uses) {
      const isHiding = hiding.has(use.node) || isReply(use, check.sourceCode.text);
      for (const told of disclosed(use, isHiding, check)) {
        yield {
          node: placeOf(use, told.node),
          messageId: told.what === 'stack' ? 'stack' : 'whole',
          data: {
            call: calledText(check.sourceCode, use),
            source: quote(check.sourceCode, told.node),
            instead,
          },
        };
      }
    }
  },
});

/** `errorhandler()`, `new ApolloServer({ includeStacktraceInErrorResponses: true })` */
function* optionsThatTell({ analysis, sourceCode }: Check<object>): Generator<Finding> {
  for (const use of analysis.sinks('disclosure')) {
    if (isGuarded(use.node, sourceCode)) continue;
    for (const unsafe of unsafeSettings(use)) {
      const finding = optionFinding(use, unsafe, { sourceCode, instead });
      yield { ...finding, messageId: unsafe.option === '' ? 'called' : 'option' };
    }
  }
}

function* disclosed(
  use: SinkUse<'response'>,
  isHiding: boolean,
  check: Check<object>,
): Generator<Told> {
  const { sourceCode } = check;
  for (const value of use.arguments(use.sink.arguments)) {
    for (const told of toldByValue(value, check)) {
      if (told.what === 'whole' && isHiding && isGiven(use, told.node)) continue;
      if (told.what === 'text' && blamesCaller(use, sourceCode.text)) continue;
      const error = nameIn(told.node);
      if ([told.node, use.node].some((each) => isGuarded(each, sourceCode, error))) continue;
      yield told;
    }
  }
}

/** `error` of `error.stack` */
function nameIn(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') return nameIn(inner.object);
  return inner.type === 'Identifier' ? inner.name : undefined;
}

/** The error itself, and nothing that was made of it: `reply.send(error)`, not `reply.send(String(error))`. */
function isGiven({ node: call }: SinkUse<'response'>, node: TSESTree.Node): boolean {
  return call.type === 'CallExpression' && call.arguments.some((each) => unwrap(each) === node);
}

/** In a plugin of Fastify nothing else tells what answers; it sends the message of an error alone. */
function isReply({ node }: SinkUse<'response'>, text: string): boolean {
  return /^\s*(?:return\s+)?reply\b/.test(text.slice(...node.range));
}

/** What is wrong with a request, its sender has to know. */
function blamesCaller({ node }: SinkUse<'response'>, text: string): boolean {
  return /\b4\d\d\b/.test(text.slice(...node.range));
}
