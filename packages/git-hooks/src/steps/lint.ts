import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint, Linter } from 'eslint';
import type { Project } from '../project.js';
import { quoteAll } from '../quote.js';
import type { Edited, EditPlan, Problem, StagedText, Step, StepResult } from '../step.js';

/** ESLint of the project with its configuration, fixing what it can. */
export const lintStep: Step = {
  name: 'lint',
  files: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/,
  plan,
  edit,
  // A configuration with type information loads every project that it meets.
  timeout: 60_000,
};

function plan(files: readonly string[], project: Project): StepResult {
  if (!project.hasFile(...CONFIGS)) return NO_CONFIG;
  return project.hasTool('eslint')
    ? { run: [`eslint --fix --no-warn-ignored ${quoteAll(files)}`] }
    : NO_ESLINT;
}

async function edit(project: Project): Promise<EditPlan> {
  if (!project.hasFile(...CONFIGS)) return NO_CONFIG;
  const module = await eslintOf(project.root);
  if (module === undefined) return project.hasTool('eslint') ? undefined : NO_ESLINT;
  const eslint = new module.ESLint({ cwd: project.root, fix: isAboutCode });
  return { edit: async (file) => lint(eslint, file) };
}

/** The gate finds it in the same way, so both get one module, loaded once. */
async function eslintOf(root: string): Promise<typeof import('eslint') | undefined> {
  const { resolve } = createRequire(path.join(root, 'noop.js'));
  try {
    const file = resolve('eslint');
    return await import(pathToFileURL(file).href);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

const CONFIGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((it) => `eslint.config.${it}`);
const NO_CONFIG = { skip: 'there is no eslint.config.js, so staged files are not linted.' };
const NO_ESLINT = { skip: 'ESLint is configured, but not installed.' };

/** A directive that this run has no use for may be needed by the gate, or by another configuration. */
function isAboutCode({ ruleId }: Linter.LintMessage): boolean {
  return ruleId !== null;
}

async function lint(eslint: ESLint, { path: filePath, text }: StagedText): Promise<Edited> {
  if (await isIdle(eslint, filePath)) return {};
  const [result] = await eslint.lintText(text, { filePath, warnIgnored: false });
  // The configuration ignores the file.
  if (result === undefined) return {};
  const problems = result.messages.filter(({ severity }) => severity === 2).map(problemOf);
  return { problems, ...(result.output === undefined ? {} : { text: result.output }) };
}

/**
 * Whether the configuration has no rule for a file, as one that leaves the security rules to the gate and
 * has no other: parsers cost more than all the rest of a commit. What cannot be parsed, the gate tells.
 */
async function isIdle(eslint: ESLint, file: string): Promise<boolean> {
  const config: Linter.Config | undefined = await eslint.calculateConfigForFile(file);
  if (config === undefined || config.processor !== undefined) return false;
  return Object.values(config.rules ?? {}).every((rule) => [rule].flat()[0] === 0);
}

function problemOf({ message, line, column, ruleId }: Linter.LintMessage): Problem {
  return { message, line, column, ...(ruleId === null ? {} : { rule: ruleId }) };
}
