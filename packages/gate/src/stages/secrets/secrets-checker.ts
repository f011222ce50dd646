import path from 'node:path';
import { creator, describe } from '@magi-guardrail/secretlint-rule-preset';
import { lintSource } from '@secretlint/core';
import type { SecretLintCoreConfig, SecretLintCoreResultMessage } from '@secretlint/types';
import type { Issue, RuleFacts } from '../../finding/issue.js';
import { type Range, SourceView } from '../../finding/source-view.js';
import type { TextSource } from '../../source/source.js';
import { versionOf } from '../../version.js';
import type { Checked, Checker } from '../stage.js';
import { onePerSecret } from './one-per-secret.js';
import { secretSilencer } from './secretlint-comments.js';

/** The secret scan, by secretlint with our preset, without any way to switch it off in the file. */
export async function loadSecretsChecker(root: string): Promise<Checker> {
  const config: SecretLintCoreConfig = {
    rules: [{ id: creator.meta.id, rule: creator, rules: [COMMENTS_OFF] }],
  };
  const names = ['@secretlint/core', '@magi-guardrail/secretlint-rule-preset'];
  return Promise.resolve({
    tools: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
    check: async (source) => check(config, root, source),
  });
}

/** Whatever the preset contains, a comment must not decide about the secret beside it. */
const COMMENTS_OFF = { id: '@secretlint/secretlint-rule-filter-comments', disabled: true };

async function check(
  config: SecretLintCoreConfig,
  root: string,
  source: TextSource,
): Promise<Checked> {
  const { text } = source;
  const { messages } = await lintSource({
    source: {
      content: text,
      filePath: path.join(root, source.path),
      ext: path.extname(source.path),
      contentType: 'text',
    },
    // Rules must not read the file from disk: its content there may be another.
    options: { config, locale: 'en', maskSecrets: true, noPhysicFilePath: true },
  });
  const matches = messages.map(toMatch);
  const view = new SourceView(text, []);
  const lines = text.includes('secretlint-disable') ? text.split('\n') : [];
  return {
    issues: onePerSecret(matches).map((match) => {
      const issue = toIssue(match, view);
      const silencer = secretSilencer(lines, issue.line);
      return silencer ? { ...issue, silencer } : issue;
    }),
    secrets: matches.map(({ range }) => range),
  };
}

interface Match {
  readonly range: Range;
  readonly about: RuleFacts;
  readonly message: SecretLintCoreResultMessage;
}

function toMatch(message: SecretLintCoreResultMessage): Match {
  const { range, ruleId, messageId, docsUrl } = message;
  const { severity, cwe } = describe(ruleId, messageId);
  return { range, about: { severity, cwe, ...(docsUrl && { help: docsUrl }) }, message };
}

function toIssue({ range, about, message }: Match, view: SourceView): Issue {
  const [start, end] = range;
  const { line: endLine, column: endColumn } = view.position(end);
  const place = { ...view.position(start), endLine, endColumn };
  return { ruleId: idOf(message), about, ...place, message: message.message, secret: range };
}

/** Our one rule knows many formats and names them in its messages; upstream has a rule for each. */
function idOf({ ruleId, messageId }: SecretLintCoreResultMessage): string {
  const rule = ruleId.replace(/^.*secretlint-rule-/, '');
  return `secrets/${rule === 'secrets' ? messageId : rule}`;
}
