import type { Severity } from '@magi-guardrail/secrets';
import type { SecretLintRuleCreator } from '@secretlint/types';
import { foundIn } from './found.js';
import { NAMES } from './names.js';
import { ofPreset, type Settings } from './options/settings.js';

/** The list of formats, in which every id is a heading. */
export const FORMATS_PAGE =
  'https://github.com/magi-guardrail/magi-guardrail/blob/main/packages/secrets/FORMATS.md';

/**
 * Reports every credential of one severity that a format knows. One rule for each, because secretlint gives
 * levels (`"severity": "warning"`) to rules, not to messages.
 */
export function secretsRule(
  severity: Severity,
  settings: Settings,
): SecretLintRuleCreator<unknown> {
  return {
    messages: messagesOf(settings),
    meta: {
      id: NAMES[severity],
      type: 'scanner',
      recommended: true,
      // secretlint takes a file for binary by its name alone; what it holds is for us to say.
      supportedContentTypes: ['all'],
      docs: { url: FORMATS_PAGE },
    },
    create(context, given) {
      refuse(given);
      return {
        async file(source) {
          const { reports } = await foundIn(source, settings);
          for (const { match, message, range } of reports) {
            if (match.severity !== severity) continue;
            context.report({ message: { message, messageId: match.formatId, data: {} }, range });
          }
        },
      };
    },
  };
}

/** By the formats: six rules of one process name the same hundreds. */
const known = new WeakMap<Settings['formats'], SecretLintRuleCreator['messages']>();

function messagesOf({ formats }: Settings): SecretLintRuleCreator['messages'] {
  const messages =
    known.get(formats) ??
    Object.fromEntries(
      formats.map(({ id, provider }) => [id, { en: () => `${provider} credential` }]),
    );
  known.set(formats, messages);
  return messages;
}

function refuse(given: unknown): void {
  const [key] = Object.keys(Object(given));
  if (key === undefined) return;
  throw ofPreset(
    '',
    `of the preset take "${key}", not the options of a rule in it: move it up beside \`rules\`.`,
  );
}
