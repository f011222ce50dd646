import { findDirectives } from '@magi-guardrail/eslint-config/policy';
import type { Issue } from '../../finding/issue.js';
import type { Policy } from '../../policy/read-policy.js';
import type { Profile } from '../../result/model.js';
import { type Allowed, type Checked, ToolMissing } from '../stage.js';
import { commentsBlock, takeComments } from './comments-rule.js';
import { directiveIssues, type KnownRules } from './directive-remarks.js';
import { factsOf, gateConfig, knownRules } from './gate-config.js';
import { isFatal, GuardedLinter, type LintRequest, type Message } from './linter.js';
import { loadEslint } from './load-eslint.js';
import type { Native } from './native/load.js';
import { silencedBy } from './silenced-by.js';

/** What the rules are run by. Plain data: workers are given it, too. */
export interface SetupOptions {
  readonly cwd: string;
  readonly root: string;
  readonly policy: Policy;
  readonly profile: Profile;
  readonly nativeParser: boolean;
}

/** ESLint with the rules and the configuration of the gate. */
export interface Setup {
  readonly linter: GuardedLinter;
  readonly rules: KnownRules;
  /** Of ESLint. */
  readonly version: string;
}

/** Loads ESLint; a `ToolMissing` when the project has none. */
export async function loadSetup(options: SetupOptions, native: Native | undefined): Promise<Setup> {
  const { cwd, root, policy, profile } = options;
  const eslint = await loadEslint(cwd).catch((error: unknown) => {
    const { message } = error instanceof Error ? error : new Error(String(error));
    throw new ToolMissing(message, { cause: error });
  });
  const config = gateConfig(policy, profile, cwd);
  const blocks = [...config, commentsBlock];
  return {
    linter: new GuardedLinter(eslint, root, blocks, await native?.parser()),
    rules: knownRules(config),
    version: eslint.version,
  };
}

/** What the rules say of one text, with inline configuration off. */
export async function lintText({ linter, rules }: Setup, request: LintRequest): Promise<Checked> {
  const linted = await linter.lint(request, { inlineConfig: false });
  const { messages, comments } = takeComments(linted, request.text);
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
