import type {
  SecretLintRuleContext,
  SecretLintRuleCreator,
  SecretLintRuleReportDescriptor,
  SecretLintSourceCode,
} from '@secretlint/types';
import { isPlaceholder } from '@magi-guardrail/secrets';
import { describe } from './describe.js';
import { foundIn, type FileFound } from './found.js';
import type { Settings } from './options/settings.js';
import type { Text } from './reading.js';
import { always, needOf, type Need } from './upstream.js';

/**
 * An upstream rule whose reports never carry the secret, that reads what secretlint cannot, and that keeps
 * quiet where one of our formats has spoken. Upstream writes the secret into the text, so the text is replaced,
 * not edited.
 */
export function masked(
  rule: SecretLintRuleCreator<unknown>,
  settings: Settings,
): SecretLintRuleCreator<unknown> {
  const need = needOf(rule, settings);
  return {
    ...rule,
    meta: { ...rule.meta, supportedContentTypes: ['all'] },
    create(context, options) {
      const isNeeded = isGiven(options) ? always : need;
      if (!isNeeded) return {};
      return { file: (source) => run({ rule, settings, isNeeded, context, options, source }) };
    },
  };
}

/** Whether the user has given a rule options. */
export function isGiven(options: unknown): boolean {
  return Object.keys(Object(options)).length > 0;
}

interface Run {
  readonly rule: SecretLintRuleCreator<unknown>;
  readonly settings: Settings;
  readonly isNeeded: Need;
  readonly context: SecretLintRuleContext;
  readonly options: unknown;
  readonly source: SecretLintSourceCode;
}

async function run({ rule, settings, isNeeded, context, options, source }: Run): Promise<void> {
  const { reading, ...found } = await foundIn(source, settings);
  if (!isNeeded(source, reading)) return;
  const text = reading.kind === 'text' ? reading : undefined;
  if (!text && !rule.meta.supportedContentTypes.includes('all')) return;
  const report = (descriptor: SecretLintRuleReportDescriptor): void => {
    if (text && isSettled(found.matches, text, descriptor.range, settings)) return;
    context.report(mask(descriptor, rule.meta.id, text));
  };
  const handler = rule.create({ ...context, report }, options ?? {});
  await handler.file?.(text?.isDecoded === true ? decoded(source, text) : source);
}

/** The same file with the content that it really has. */
function decoded(source: SecretLintSourceCode, { text }: Text): SecretLintSourceCode {
  return Object.create(source, {
    content: { value: text },
    contentType: { value: 'text' },
  }) as SecretLintSourceCode;
}

/** Whether one of our formats knows it already, the settings allow it, or it only stands in for a secret. */
function isSettled(
  matches: FileFound['matches'],
  { text }: Text,
  [start, end]: readonly [number, number],
  settings: Settings,
): boolean {
  const from = firstEndingAfter(matches, start);
  if ((matches[from]?.start ?? Infinity) < end) return true;
  const secret = text.slice(start, end);
  // A longer text, such as a key file, holds runs and words by chance.
  return (end - start <= 300 && isPlaceholder(secret)) || settings.allows(secret) === 'yes';
}

/** Matches are in order and apart. */
function firstEndingAfter(matches: FileFound['matches'], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mask(
  { message, range: [start, end] }: SecretLintRuleReportDescriptor,
  ruleId: string,
  reading: Text | undefined,
): SecretLintRuleReportDescriptor {
  const { provider, instead } = describe(ruleId);
  const kind = String(message.messageId).replaceAll('_', ' ').toLowerCase();
  const text = `${provider} credential in the source (${kind}, ${end - start} characters), readable by everyone with the code (CWE-798). ${instead}`;
  return {
    message: { message: text, messageId: message.messageId, data: {} },
    range: reading ? [reading.offset(start), reading.offset(end)] : [start, end],
  };
}
