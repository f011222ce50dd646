import type { Rule } from 'eslint';
import { SourceView } from '../../finding/source-view.js';
import type { Comment } from '@magi-guardrail/eslint-config/policy';
import type { Message } from './linter.js';

const PLUGIN = 'guardrail-gate';
const RULE = `${PLUGIN}/comments`;

/** Reports where the comments are that speak to ESLint: only a parser tells them from texts. */
const commentsRule: Rule.RuleModule = {
  meta: { schema: false, messages: { comment: '{{type}}' } },
  create(context) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('eslint')) return {};
    return {
      Program: () => {
        for (const { type, value, loc } of sourceCode.getAllComments()) {
          if (loc && value.includes('eslint')) {
            context.report({ loc, messageId: 'comment', data: { type } });
          }
        }
      },
    };
  },
};

/** A block of configuration with this rule. */
export const commentsBlock = {
  name: 'guardrail/gate/comments',
  plugins: { [PLUGIN]: { rules: { comments: commentsRule } } },
  rules: { [RULE]: 'error' },
} as const;

/** Takes what the rule reported out of the messages of a file. */
export function takeComments(
  messages: readonly Message[],
  text: string,
): { readonly messages: readonly Message[]; readonly comments: readonly Comment[] } {
  const own = messages.filter(({ ruleId }) => ruleId === RULE);
  if (own.length === 0) return { messages, comments: [] };
  const view = new SourceView(text, []);
  const comments = own.map(({ message, line, column, endLine = line, endColumn = column }) => {
    const inner = text.slice(view.offset(line, column) + 2, view.offset(endLine, endColumn));
    const type = message === 'Line' ? 'Line' : 'Block';
    const value = type === 'Block' ? inner.replace(/\*\/$/, '') : inner;
    return { type, value, line, column, endLine } as const;
  });
  return { messages: messages.filter(({ ruleId }) => ruleId !== RULE), comments };
}
