import { lintSource } from '@secretlint/core';
import type { SecretLintCoreConfigRulePreset } from '@secretlint/types';
import { creator, type Options } from '../src/index.js';

interface Given {
  readonly options?: unknown;
  readonly rules?: SecretLintCoreConfigRulePreset['rules'];
  readonly filePath?: string;
  readonly contentType?: 'text' | 'binary';
}

/** What secretlint's engine reports with the preset; every severity unless the options say otherwise. */
export async function lint(content: string, given: Given = {}) {
  const { options = { report: 'all' }, rules, filePath = '/project/a.ts' } = given;
  const preset: SecretLintCoreConfigRulePreset<Options> = {
    id: creator.meta.id,
    rule: creator,
    ...(rules && { rules }),
    options: options as Options,
  };
  const source = {
    filePath,
    content,
    contentType: given.contentType ?? ('text' as const),
    ext: '',
  };
  const config = { rules: [preset as SecretLintCoreConfigRulePreset] };
  const { messages } = await lintSource({ source, options: { config } });
  return messages;
}
