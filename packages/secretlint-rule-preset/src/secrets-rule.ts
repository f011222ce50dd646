import { formats, type SecretMatch } from '@magi-guardrail/secrets';
import type { SecretLintRuleCreator } from '@secretlint/types';
import { allowance } from './allowance.js';
import { matchesIn } from './matches.js';

export interface SecretsOptions {
  /** Ids of formats that are not reported. */
  readonly disabled?: readonly string[];
  /** Secrets that are not reported: a text, or `/pattern/flags`. */
  readonly allows?: readonly string[];
}

export const SECRETS_RULE_ID = '@magi-guardrail/secretlint-rule-secrets';

/** Reports every credential that a format of `@magi-guardrail/secrets` knows. */
export const secretsRule: SecretLintRuleCreator<unknown> = {
  messages: Object.fromEntries(
    formats.map((format) => [format.id, { en: () => `${format.provider} credential` }]),
  ),
  meta: {
    id: SECRETS_RULE_ID,
    type: 'scanner',
    recommended: true,
    supportedContentTypes: ['text'],
    docs: { url: 'https://github.com/magi-guardrail/magi-guardrail/tree/main/packages/secrets' },
  },
  create(context, given) {
    const { disabled, allows } = parse(given);
    const isAllowed = allowance(allows);
    return {
      file(source) {
        for (const match of matchesIn(source)) {
          const secret = source.content.slice(match.start, match.end);
          if (disabled.includes(match.formatId) || isAllowed(secret)) continue;
          const message = { message: sentence(match), messageId: match.formatId, data: {} };
          context.report({ message, range: [match.start, match.end] });
        }
      },
    };
  },
};

function sentence({ formatId, provider, kind, preview }: SecretMatch): string {
  const instead = formats.find(({ id }) => id === formatId)?.instead ?? '';
  return `${provider} ${kind.replace('-', ' ')} in the source: \`${preview}\`, readable by everyone with the code (CWE-798). ${instead}`;
}

function parse(given: unknown): { disabled: readonly string[]; allows: readonly string[] } {
  const { disabled, allows }: { disabled?: unknown; allows?: unknown } = Object(given);
  const unknown = strings(disabled, 'disabled').find((id) =>
    formats.every((format) => format.id !== id),
  );
  if (unknown !== undefined) {
    throw new TypeError(
      `${SECRETS_RULE_ID}: options.disabled names the unknown format ${JSON.stringify(unknown)}.`,
    );
  }
  return { disabled: strings(disabled, 'disabled'), allows: strings(allows, 'allows') };
}

function strings(value: unknown, name: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string'))
    return value;
  throw new TypeError(`${SECRETS_RULE_ID}: options.${name} must be an array of strings.`);
}
