import type {
  SecretLintRuleContext,
  SecretLintRuleCreator,
  SecretLintRuleReportDescriptor,
  SecretLintSourceCode,
} from '@secretlint/types';
import { isPlaceholder } from '@magi-guardrail/secrets';
import { describe } from './describe.js';
import { matchesIn } from './matches.js';

/**
 * An upstream rule whose reports never carry the secret, and that keeps quiet where one of our formats
 * has spoken. Upstream writes the secret into the text, so the text is replaced, not edited.
 */
export function masked(rule: SecretLintRuleCreator<unknown>): SecretLintRuleCreator<unknown> {
  return {
    ...rule,
    create(context, options) {
      const ruleId = rule.meta.id;
      let current: SecretLintSourceCode | undefined;
      const report = (descriptor: SecretLintRuleReportDescriptor): void => {
        if (current && isSettled(current, descriptor.range)) return;
        context.report(mask(descriptor, ruleId));
      };
      const own: SecretLintRuleContext = { ...context, report };
      const handler = rule.create(own, options ?? {});
      return {
        ...handler,
        file: (source) => {
          current = source;
          return handler.file?.(source);
        },
      };
    },
  };
}

/** Whether one of our formats reports it already, or it only stands in for a secret. */
function isSettled(source: SecretLintSourceCode, [start, end]: readonly [number, number]): boolean {
  if (matchesIn(source).some((match) => match.start < end && start < match.end)) return true;
  // A longer text, such as a key file, holds runs and words by chance.
  return end - start <= 300 && isPlaceholder(source.content.slice(start, end));
}

function mask(
  { message, range }: SecretLintRuleReportDescriptor,
  ruleId: string,
): SecretLintRuleReportDescriptor {
  const { provider, instead } = describe(ruleId);
  const kind = String(message.messageId).replaceAll('_', ' ').toLowerCase();
  const length = range[1] - range[0];
  const text = `${provider} credential in the source (${kind}, ${length} characters), readable by everyone with the code (CWE-798). ${instead}`;
  return { message: { message: text, messageId: message.messageId, data: {} }, range };
}
