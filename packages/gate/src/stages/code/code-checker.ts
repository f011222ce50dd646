import path from 'node:path';
import type { Issue } from '../../finding/issue.js';
import type { Policy } from '../../policy/read-policy.js';
import type { Profile } from '../../result/model.js';
import { lintPath } from '../../source/lintable.js';
import type { TextSource } from '../../source/source.js';
import type { Allowed, Checked, Checker } from '../stage.js';
import { commentsBlock, takeComments } from './comments-rule.js';
import { directiveIssues, type KnownRules } from './directive-remarks.js';
import { findDirectives } from './directives.js';
import { factsOf, gateConfig, knownRules, pluginVersion } from './gate-config.js';
import { isFatal, GuardedLinter, type LintRequest, type Message } from './linter.js';
import { loadEslint } from './load-eslint.js';
import { silencedBy } from './silenced-by.js';

interface Options {
  readonly cwd: string;
  readonly root: string;
  readonly policy: Policy;
  readonly profile: Profile;
}

/** The code rules, by ESLint, with inline configuration off. */
export async function loadCodeChecker(options: Options): Promise<Checker> {
  const { cwd, root, policy, profile } = options;
  const eslint = await loadEslint(cwd);
  const config = gateConfig(policy, profile, cwd);
  const setup = {
    linter: new GuardedLinter(eslint, root, [...config, commentsBlock]),
    root,
    rules: knownRules(config),
  };
  return {
    tools: { eslint: eslint.version, '@magi-guardrail/eslint-plugin': pluginVersion },
    check: async (source) => check(setup, source),
  };
}

interface Setup {
  readonly linter: GuardedLinter;
  readonly root: string;
  readonly rules: KnownRules;
}

async function check({ linter, root, rules }: Setup, source: TextSource): Promise<Checked> {
  const { text } = source;
  const tooLong = unreadableLayout(text);
  if (tooLong !== undefined) return { issues: [], skipped: { reason: tooLong, failed: false } };
  const request: LintRequest = { text, file: path.join(root, lintPath(source.path, text)) };
  const linted = await linter.lint(request, { inlineConfig: false });
  const { messages, comments } = takeComments(linted, text);
  const fatal = messages.find(isFatal);
  if (fatal) return { issues: [], skipped: { reason: parseError(fatal), failed: true } };
  const reported = messages.filter(isReport);
  const allowed = reported.filter(({ messageId }) => messageId === 'allowed').map(toAllowed);
  const problems = reported.filter(({ messageId }) => messageId !== 'allowed');
  const directives = findDirectives(comments);
  const silencers = await silencedBy(linter, request, problems, directives);
  const issues = problems.map((problem) => toIssue(problem, silencers.get(problem)));
  return { allowed, issues: [...issues, ...directiveIssues(directives, reported, rules)] };
}

const SIZE_LIMIT = 1024 * 1024;
const LINE_LIMIT = 20_000;

/** Generated and minified code costs minutes and memory, and no one could act on its findings. */
function unreadableLayout(text: string): string | undefined {
  if (text.length > SIZE_LIMIT) return 'is larger than 1 MB, code rules skipped';
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end;
    if (next - start > LINE_LIMIT)
      return `is minified (a line of ${next - start} characters), code rules skipped`;
    start = next + 1;
  }
  return undefined;
}

function parseError({ line, message }: Message): string {
  const what = message.replace(/^Parsing error: /, '').split('\n')[0] ?? '';
  return `could not be parsed: ${what.replace(/\.$/, '')} (line ${line})`;
}

export type Report = Message & { ruleId: string };

/** Messages without a rule are ESLint's own remarks about comments. */
function isReport(message: Message): message is Report {
  return message.ruleId !== null;
}

function toIssue(report: Report, silencer: Issue['silencer']): Issue {
  const { ruleId, line, column, endLine, endColumn, message, suggestions } = report;
  const suggestion = suggestions?.[0]?.desc;
  return {
    ruleId,
    about: factsOf(ruleId),
    line,
    column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(silencer && { silencer }),
  };
}

/** ESLint hands no data on, so the rule writes the entry's position at the end of its message. */
function toAllowed({ ruleId, line, column, message }: Report): Allowed {
  const entry = Number(/\[allow:(\d+)\]$/.exec(message)?.[1] ?? -1);
  return { entry, ruleId, line, column };
}
