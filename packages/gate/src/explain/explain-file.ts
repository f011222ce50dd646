import path from 'node:path';
import type { Linter } from 'eslint';
import { GateError } from '../gate-error.js';
import { runGit } from '../git/git.js';
import { findRepository, type Repository } from '../git/repository.js';
import { decidedOnDisk } from '../policy/decided.js';
import { ignoringGlob } from '../policy/ignored.js';
import { coversFile, type AllowEntry, type Policy } from '../policy/read-policy.js';
import type { Profile, StaleEntry } from '../result/model.js';
import { codeOf, isComponent } from '../source/component.js';
import { isLintable, lintPath } from '../source/lintable.js';
import type { Source } from '../source/source.js';
import { findTargets } from '../source/targets.js';
import type { Suppression } from '../suppressions/suppression-file.js';
import { commentsBlock, takeComments } from '../stages/code/comments-rule.js';
import { findDirectives } from '@magi-guardrail/eslint-config/policy';
import { gateConfig } from '../stages/code/gate-config.js';
import { GuardedLinter } from '../stages/code/linter.js';
import { loadEslint } from '../stages/code/load-eslint.js';

export interface ExplainOptions {
  readonly cwd: string;
  /** Relative to `cwd`, or absolute. */
  readonly file: string;
  readonly profile?: Profile;
  readonly env?: NodeJS.ProcessEnv;
}

/** What the gate does with one file. */
export interface FileExplanation {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly profile: Profile;
  /** Then only a check that names the file looks at it. */
  readonly ignoredByGit: boolean;
  /** Whether a stage looks at the file, and why not. */
  readonly stages: Readonly<Record<'code' | 'secrets', Applied>>;
  /** The rules of the code stage in force for the file. */
  readonly rules: readonly RuleInForce[];
  /** Entries of guardrail.allow.json that cover the file, with their place in the list. */
  readonly allowances: readonly (AllowEntry & { readonly entry: number })[];
  readonly baseline: readonly StaleEntry[];
  /** Entries of guardrail.suppressions.json about the file. */
  readonly suppressions: readonly SuppressionNote[];
  /** Comments in it that switch rules off. */
  readonly comments: readonly { readonly line: number; readonly rules: string }[];
}

/** An entry of guardrail.suppressions.json, without its fingerprint. */
export interface SuppressionNote {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expiresAt: string;
}

export interface Applied {
  readonly applies: boolean;
  readonly reason: string;
}

export interface RuleInForce {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  readonly options: readonly unknown[];
  /** Name of the last block that sets the rule for this file. */
  readonly block: string;
}

/** See `explainFile` of explain.ts. */
export async function explainFile(options: ExplainOptions): Promise<FileExplanation> {
  const { cwd, env = process.env } = options;
  const repository = await findRepository(cwd, env);
  const { policy, baseline, suppressions } = await decidedOnDisk(cwd, repository);
  const profile = options.profile ?? policy.profile;
  const source = await sourceOf(repository, options);
  const ignored = ignoringGlob(policy, repository.root)(source.path);
  const stages = stagesFor(source, ignored);
  const text = source.kind === 'text' ? codeOf(source.path, source.text) : '';
  const file = path.join(repository.root, lintPath(source.path, text));
  const config = gateConfig(policy, profile, cwd);
  return {
    path: source.path,
    profile,
    ignoredByGit: await isIgnoredByGit(source.path, repository),
    stages,
    rules: stages.code.applies ? await rulesFor(file, config, cwd) : [],
    allowances: allowancesFor(source.path, policy, repository),
    baseline: baseline.entries.filter((it) => it.path === source.path),
    suppressions: suppressions.entries.filter((it) => it.path === source.path).map(toNote),
    comments: stages.code.applies ? await commentsOf(text, file, config, options) : [],
  };
}

/** A file that git tracks all the same is not ignored. */
async function isIgnoredByGit(name: string, { git }: Repository): Promise<boolean> {
  const args = ['ls-files', '-o', '-i', '--exclude-standard', '-z', '--', name];
  return (await runGit(git, args)).length > 0;
}

function toNote({ id, rule, kind, reason, approvedBy, expiresAt }: Suppression): SuppressionNote {
  return { id, rule, kind, reason, approvedBy, expiresAt };
}

/** What the parser takes for comments to ESLint, those that switch rules on again left out. */
async function commentsOf(
  text: string,
  file: string,
  config: readonly Linter.Config[],
  { cwd }: ExplainOptions,
): Promise<FileExplanation['comments']> {
  if (!text.includes('eslint')) return [];
  const linter = new GuardedLinter(await loadEslint(cwd), cwd, [...config, commentsBlock]);
  const { comments } = takeComments(
    await linter.lint({ text, file }, { inlineConfig: false }),
    text,
  );
  return findDirectives(comments)
    .filter(({ kind }) => kind !== 'enable')
    .map(({ line, rules }) => ({ line, rules: rules.join(', ') }));
}

async function sourceOf(repository: Repository, { cwd, file }: ExplainOptions): Promise<Source> {
  const { sources } = await findTargets(repository, cwd, { kind: 'paths', paths: [file] });
  for await (const source of sources(() => true)) return source;
  throw new GateError(`${file} holds no file that git would commit. Name one file.`);
}

function stagesFor(source: Source, ignored: string | undefined): FileExplanation['stages'] {
  const { path: name } = source;
  if (ignored !== undefined) {
    const reason = `is left out by "${ignored}" of \`ignore\` in guardrail.config.json`;
    return { code: no(reason), secrets: no(reason) };
  }
  if (source.kind === 'skipped') return { code: no(source.reason), secrets: no(source.reason) };
  const secrets = { applies: true, reason: 'is text' };
  if (source.kind === 'large') return { code: no('is too large for code rules'), secrets };
  if (source.link) return { code: no('is a symbolic link'), secrets };
  if (isComponent(name)) {
    return {
      code: { applies: true, reason: 'is a component: its scripts, not its markup' },
      secrets,
    };
  }
  return isLintable(name, source.text)
    ? { code: { applies: true, reason: 'is JavaScript or TypeScript' }, secrets }
    : { code: no('is neither JavaScript nor TypeScript'), secrets };
}

function no(reason: string): Applied {
  return { applies: false, reason };
}

async function rulesFor(
  file: string,
  config: readonly Linter.Config[],
  cwd: string,
): Promise<readonly RuleInForce[]> {
  const ESLint = await loadEslint(cwd);
  const resolve = async (blocks: readonly Linter.Config[]): Promise<object> => {
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [...blocks] });
    const resolved: Linter.Config | undefined = await eslint.calculateConfigForFile(file);
    return resolved?.rules ?? {};
  };
  const blocks = await Promise.all(
    config
      .filter(({ rules }) => rules)
      .map(async (block) => [block, await resolve([block])] as const),
  );
  return Object.entries(await resolve(config)).flatMap(([ruleId, entry]) => {
    const [severity, ...options] = Array.isArray(entry) ? entry : [entry];
    const block = blocks.findLast(([, rules]) => Object.hasOwn(rules, ruleId))?.[0].name ?? '';
    if (severity === 0 || severity === 'off') return [];
    return [{ ruleId, severity: levelOf(severity), options, block }];
  });
}

function levelOf(severity: unknown): RuleInForce['severity'] {
  return severity === 2 || severity === 'error' ? 'error' : 'warn';
}

function allowancesFor(file: string, { root, allow }: Policy, repository: Repository) {
  const base = root ?? repository.root;
  const name = path.relative(base, path.join(repository.root, file)).split(path.sep).join('/');
  return allow.flatMap((entry, index) =>
    coversFile(entry.files, name) ? [{ ...entry, entry: index }] : [],
  );
}
