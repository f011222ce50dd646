import { quoteAll } from './quote.js';
import type { Project } from './project.js';
import { typeCheck } from './type-check.js';

/** Commands to run in order, or the sentence that says why there are none. */
export type StepResult = { readonly run: readonly string[] } | { readonly skip: string };

export interface Step {
  readonly name: string;
  /** Which staged files the step is about; paths are absolute, with forward slashes. */
  readonly files: RegExp;
  readonly plan: (files: readonly string[], project: Project) => StepResult;
}

/** What happens to staged files before the security gate. Read downwards: that is the order. */
export const defaultSteps: readonly Step[] = [
  { name: 'format', files: /./, plan: format },
  { name: 'lint', files: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/, plan: lint },
  { name: 'types', files: /\.[cm]?tsx?$/, plan: typeCheck },
  { name: 'prisma', files: /\.prisma$/, plan: validateSchema },
];

function format(files: readonly string[], project: Project): StepResult {
  if (project.hasFile('biome.json', 'biome.jsonc')) {
    return project.hasTool('biome')
      ? { run: [`biome format --write --no-errors-on-unmatched ${quoteAll(files)}`] }
      : { skip: 'Biome is configured, but not installed.' };
  }
  return project.hasTool('prettier')
    ? { run: [`prettier --write --ignore-unknown ${quoteAll(files)}`] }
    : { skip: 'Prettier is not installed, so staged files are not formatted.' };
}

function lint(files: readonly string[], project: Project): StepResult {
  if (!project.hasFile(...ESLINT_CONFIGS)) {
    return { skip: 'there is no eslint.config.js, so staged files are not linted.' };
  }
  return project.hasTool('eslint')
    ? { run: [`eslint --fix --no-warn-ignored ${quoteAll(files)}`] }
    : { skip: 'ESLint is configured, but not installed.' };
}

const ESLINT_CONFIGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((it) => `eslint.config.${it}`);

function validateSchema(files: readonly string[], project: Project): StepResult {
  return project.hasTool('prisma')
    ? { run: files.map((file) => `prisma validate --schema ${quoteAll([file])}`) }
    : { skip: 'Prisma is not installed, so staged schemas are not validated.' };
}
