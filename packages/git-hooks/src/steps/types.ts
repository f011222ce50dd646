import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Project } from '../project.js';
import { quoteAll } from '../quote.js';
import type { Step, StepResult } from '../step.js';

/** The compiler reads whole projects, not files: one run per tsconfig.json nearest to a staged file. */
export const typesStep: Step = {
  name: 'types',
  files: /\.[cm]?tsx?$/,
  reads: /\.(?:[cm]?[jt]sx?|json|vue|svelte|astro)$/,
  plan,
  timeout: 60_000,
  couldNotRun: ({ output }) => !MISTAKE.test(output),
};

/** A mistake in a source file. One in a tsconfig.json, or one without a place, is about the check itself. */
const MISTAKE = /^(?!.*\.json[(:]).*[(:]\d+[,:]\d+\)?(?::| -) error TS\d+/m;

function plan(files: readonly string[], project: Project): StepResult {
  const nearest = files.map((file) => project.nearest(path.dirname(file), 'tsconfig.json'));
  const configs = [...new Set(nearest)].filter((file) => file !== undefined);
  if (configs.length === 0) return { skip: 'there is no tsconfig.json, so types are not checked.' };
  if (!project.hasTool('tsc')) {
    return { skip: 'TypeScript is not installed, so types are not checked.' };
  }
  const generated = configs.flatMap((config) => generate(config, project));
  return { run: [...new Set(generated), ...configs.map((config) => commandFor(config, project))] };
}

/** Programs that write types which git ignores, so that a fresh clone or a new route lacks them. */
const GENERATORS = [
  // https://svelte.dev/docs/kit/cli
  { tool: 'svelte-kit', folder: '.svelte-kit/', command: 'svelte-kit sync' },
  // https://reactrouter.com/explanation/type-safety
  { tool: 'react-router', folder: '.react-router/', command: 'react-router typegen' },
  // https://docs.astro.build/en/reference/cli-reference/#astro-sync: it may fetch content, so never again.
  { tool: 'astro', folder: 'astro/', command: 'astro sync', once: '.astro/types.d.ts' },
] as const;

/** They work on the folder they are started in, so in one below nothing is generated. */
function generate(config: string, project: Project): readonly string[] {
  if (path.relative(project.root, path.dirname(config)) !== '') return [];
  const text = fs.readFileSync(config, 'utf8');
  return GENERATORS.filter(({ tool, folder, ...rest }) => {
    if (!text.includes(folder) || !project.hasTool(tool)) return false;
    return !('once' in rest) || !fs.existsSync(path.join(project.root, rest.once));
  }).map(({ command }) => command);
}

/** Vue's own compiler where there is one: the other does not know what an import of a component is. */
function commandFor(config: string, project: Project): string {
  const tsc = project.hasTool('vue-tsc') ? 'vue-tsc' : 'tsc';
  if (onlyRefers(config)) return `${tsc} --build ${quoteAll([config])} --noEmit`;
  const check = `${tsc} --project ${quoteAll([config])} --noEmit`;
  return project.cacheFolder === undefined ? check : `${check} ${remember(config, project)}`;
}

/** What the compiler learnt is kept per project, outside of the project. */
function remember(config: string, { cacheFolder = '' }: Project): string {
  const name = createHash('sha256').update(config).digest('hex').slice(0, 16);
  const file = path.join(cacheFolder, `${name}.tsbuildinfo`);
  return `--incremental --tsBuildInfoFile ${quoteAll([file])}`;
}

/** A tsconfig.json with references and no files of its own: `--project` would check nothing. */
function onlyRefers(config: string): boolean {
  const text = fs.readFileSync(config, 'utf8');
  if (!text.includes('references')) return false;
  const { files, include, references }: Tsconfig = Object(parse(text));
  return isEmpty(files) && (include === undefined || isEmpty(include)) && Array.isArray(references);
}

interface Tsconfig {
  readonly files?: unknown;
  readonly include?: unknown;
  readonly references?: unknown;
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** With comments and commas at the end; loaded for the few projects that need it. */
function parse(text: string): unknown {
  const jsonc: typeof import('jsonc-parser') = createRequire(import.meta.url)('jsonc-parser');
  return jsonc.parse(text, [], { allowTrailingComma: true });
}
