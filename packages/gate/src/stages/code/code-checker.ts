import path from 'node:path';
import { mayReport } from '@magi-guardrail/eslint-config';
import type { Issue } from '../../finding/issue.js';
import type { Policy } from '../../policy/read-policy.js';
import type { Profile } from '../../result/model.js';
import { lintPath } from '../../source/lintable.js';
import type { TextSource } from '../../source/source.js';
import { type Allowed, type Checked, type Checker, ToolMissing } from '../stage.js';
import { commentsBlock, takeComments } from './comments-rule.js';
import { directiveIssues, type KnownRules } from './directive-remarks.js';
import { findDirectives } from './directives.js';
import { factsOf, gateConfig, knownRules, pluginVersion } from './gate-config.js';
import { isFatal, GuardedLinter, type LintRequest, type Message } from './linter.js';
import { loadEslint } from './load-eslint.js';
import { loadNative, type Native } from './native/load.js';
import { silencedBy } from './silenced-by.js';

interface Options {
  readonly cwd: string;
  readonly root: string;
  readonly policy: Policy;
  readonly profile: Profile;
  readonly nativeParser: boolean;
}

/** The code rules, by ESLint, with inline configuration off. */
export async function loadCodeChecker(options: Options): Promise<Checker> {
  return new CodeChecker(options, options.nativeParser ? await loadNative() : undefined);
}

class CodeChecker implements Checker {
  readonly #options: Options;
  readonly #native: Native | undefined;
  readonly #settings: Parameters<typeof mayReport>[1];
  #tools: Checker['tools'] = { '@magi-guardrail/eslint-plugin': pluginVersion };
  #setup: Promise<Setup> | undefined;

  constructor(options: Options, native: Native | undefined) {
    this.#options = options;
    this.#native = native;
    // As the configuration for ESLint has them: without what only the secret scan runs.
    const { upstream: _, ...secrets } = options.policy.secrets;
    this.#settings = Object.keys(secrets).length === 0 ? {} : { secrets };
  }

  get tools(): Checker['tools'] {
    return this.#tools;
  }

  async check({ path: name, text }: TextSource): Promise<Checked> {
    const tooLong = unreadableLayout(text);
    if (tooLong !== undefined) return { issues: [], skipped: { reason: tooLong, failed: false } };
    const file = path.join(this.#options.root, lintPath(name, text));
    // Most files need no tree, and a check of nothing else needs no ESLint.
    if (this.#saysNothing(text) && this.#native?.isProgram(file, text) === true)
      return { issues: [] };
    this.#setup ??= this.#load();
    return lint(await this.#setup, { text, file });
  }

  /** Neither a rule nor a comment about one can be of interest. */
  #saysNothing(text: string): boolean {
    if (text.includes('eslint') && text.includes('guardrail/')) return false;
    return !mayReport(text, this.#settings);
  }

  async #load(): Promise<Setup> {
    const { cwd, root, policy, profile } = this.#options;
    const eslint = await loadEslint(cwd).catch((error: unknown) => {
      const { message } = error instanceof Error ? error : new Error(String(error));
      throw new ToolMissing(message, { cause: error });
    });
    this.#tools = { eslint: eslint.version, ...this.#tools };
    const config = gateConfig(policy, profile, cwd);
    const blocks = [...config, commentsBlock];
    return {
      linter: new GuardedLinter(eslint, root, blocks, this.#native?.parser),
      rules: knownRules(config),
    };
  }
}

interface Setup {
  readonly linter: GuardedLinter;
  readonly rules: KnownRules;
}

async function lint({ linter, rules }: Setup, request: LintRequest): Promise<Checked> {
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
