import type { Severity } from '@magi-guardrail/secrets';
import type { Options } from './options/options.js';
import { settingsOf } from './options/settings.js';
import { upstreamNames } from './options/upstream-settings.js';

/** What a report builder needs to know about a rule. */
export interface Description {
  readonly severity: Severity;
  readonly cwe: readonly number[];
  readonly provider: string;
  readonly instead: string;
}

/**
 * Describes the rule, or the format, behind a message: give `message.ruleId` and `message.messageId`.
 * A bare format id will do as well. `options` are those that the preset ran with.
 */
export function describe(ruleId: string, messageId?: string, options?: Options): Description {
  const { formats } = settingsOf(options);
  const format = formats.find(({ id }) => id === messageId || id === ruleId);
  if (format) {
    const { severity, cwe, provider, instead } = format;
    return { severity, cwe, provider, instead };
  }
  return { severity: 'high', cwe: [798], provider: upstreamProvider(ruleId), instead: INSTEAD };
}

/** A format, or an upstream rule, that the secret scan looks for. */
export interface FormatDescription extends Description {
  readonly id: string;
  /** The vendor's page about it. */
  readonly docs: string;
}

/** Everything the secret scan looks for under these options, the project's own formats among them. */
export function describeFormats(options?: Options): readonly FormatDescription[] {
  const { formats, isOff } = settingsOf(options);
  const ours = formats.map(({ id, provider, severity, cwe, instead, docs }) => {
    return { id, provider, severity, cwe, instead, docs };
  });
  const upstream = upstreamNames
    .filter((id) => !isOff(id) && !ours.some((it) => it.id === id))
    .map((id) => {
      const name = `@secretlint/secretlint-rule-${id}`;
      return { ...describe(name), id, docs: `https://www.npmjs.com/package/${name}` };
    });
  return [...ours, ...upstream];
}

const INSTEAD = 'Revoke it where it was issued, then read the new one from the environment.';

const NAMES: Readonly<Record<string, string>> = {
  aws: 'AWS',
  gcp: 'Google Cloud',
  npm: 'npm',
  basicauth: 'Basic authentication',
  openai: 'OpenAI',
  huggingface: 'Hugging Face',
  privatekey: 'Private key',
  sendgrid: 'SendGrid',
  github: 'GitHub',
  gitlab: 'GitLab',
  '1password': '1Password',
  'hashicorp-vault': 'HashiCorp Vault',
};

function upstreamProvider(ruleId: string): string {
  const name = /secretlint-rule-(.+)$/.exec(ruleId)?.[1] ?? ruleId;
  return NAMES[name] ?? (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
}
