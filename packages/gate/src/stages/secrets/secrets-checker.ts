import path from 'node:path';
import {
  commentedLines,
  creator,
  describe,
  type Options,
  silencerOf,
} from '@magi-guardrail/secretlint-rule-preset';
import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import type { SecretLintCoreConfig, SecretLintCoreResultMessage } from '@secretlint/types';
import type { Issue, RuleFacts } from '../../finding/issue.js';
import { type Range, SourceView } from '../../finding/source-view.js';
import type { TextSource } from '../../source/source.js';
import { versionOf } from '../../version.js';
import type { Checked, Checker } from '../stage.js';
import { onePerSecret } from './one-per-secret.js';

/**
 * The secret scan, by secretlint with our preset. It reports everything: what blocks, and which comment
 * counts, the gate decides. `given` is `secrets` of guardrail.config.json, checked before.
 */
export async function loadSecretsChecker(root: string, given: Options): Promise<Checker> {
  // It keeps a mark of every rule and file for as long as the process lives, and takes half of the time.
  secretLintProfiler.setEnabled(false);
  const options: Options = { ...given, report: 'all' };
  const config: SecretLintCoreConfig = {
    rules: [{ id: creator.meta.id, rule: creator, options }],
  };
  const names = ['@secretlint/core', '@magi-guardrail/secretlint-rule-preset'];
  return Promise.resolve({
    tools: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
    check: async (source) => check({ config, options, root }, source),
  });
}

interface Setup {
  readonly config: SecretLintCoreConfig;
  readonly options: Options;
  readonly root: string;
}

async function check({ config, options, root }: Setup, source: TextSource): Promise<Checked> {
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
  const matches = messages.map((message) => toMatch(message, options));
  const view = new SourceView(text, [], source.part);
  const lines = commentedLines(text);
  return {
    issues: onePerSecret(matches).map((match) => {
      const issue = toIssue(match, view);
      const silencer = silencing(lines, issue, match.message, source.part?.line);
      return silencer ? { ...issue, silencer } : issue;
    }),
    secrets: matches.map(({ range }) => range),
  };
}

/** The comment on it, if there is one; `first` is where the lines begin in the file. */
function silencing(
  lines: readonly string[],
  { line, ruleId }: Issue,
  message: SecretLintCoreResultMessage,
  first = 1,
): Issue['silencer'] {
  const silencer = silencerOf(lines, line - first + 1, namesOf(message, ruleId));
  return silencer && { ...silencer, line: silencer.line + first - 1 };
}

interface Match {
  readonly range: Range;
  readonly about: RuleFacts;
  readonly message: SecretLintCoreResultMessage;
}

function toMatch(message: SecretLintCoreResultMessage, options: Options): Match {
  const { range, ruleId, messageId, docsUrl } = message;
  const { severity, cwe, provider } = describe(ruleId, messageId, options);
  const description = `Disallow credentials in files (${provider})`;
  return {
    range,
    about: { severity, description, cwe, ...(docsUrl && { help: docsUrl }) },
    message,
  };
}

function toIssue({ range, about, message }: Match, view: SourceView): Issue {
  const [start, end] = range;
  const { line: endLine, column: endColumn } = view.position(end);
  const place = { ...view.position(start), endLine, endColumn };
  return { ruleId: idOf(message), about, ...place, message: message.message, secret: range };
}

/** Our rules know many formats and name them in their messages; upstream has a rule for each. */
function idOf({ ruleId, messageId }: SecretLintCoreResultMessage): string {
  const rule = ruleId.replace(/^.*secretlint-rule-/, '');
  return `secrets/${/^secrets(?:-|$)/.test(rule) ? messageId : rule}`;
}

/** What a comment may call it. */
function namesOf({ ruleId, ruleParentId, messageId }: SecretLintCoreResultMessage, id: string) {
  return [id, messageId, ruleId, ruleParentId ?? ruleId];
}
