import fs from 'node:fs';
import type { Project } from '../project.js';
import { quoteAll } from '../quote.js';
import type { EditPlan, Step, StepResult } from '../step.js';
import { biomeEditor } from './biome.js';
import { prettierEditor } from './prettier.js';

/** Biome where it is configured, else Prettier. */
export const formatStep: Step = { name: 'format', files: /./, plan, edit };

function plan(files: readonly string[], project: Project): StepResult {
  if (usesBiome(project)) {
    return project.hasTool('biome')
      ? { run: [`biome format --write --no-errors-on-unmatched ${quoteAll(files)}`] }
      : NO_BIOME;
  }
  return project.hasTool('prettier')
    ? { run: [`prettier --write --ignore-unknown ${quoteAll(files)}`] }
    : withoutPrettier(project);
}

async function edit(project: Project): Promise<EditPlan> {
  if (usesBiome(project)) {
    return project.hasTool('biome') ? { edit: biomeEditor(project) } : NO_BIOME;
  }
  const prettier = await prettierEditor(project.root);
  if (prettier !== undefined) return { edit: prettier };
  return undefined;
}

/** Only a project that means to be formatted misses something. */
function withoutPrettier(project: Project): StepResult {
  return expectsPrettier(project) ? NO_PRETTIER : { run: [] };
}

function expectsPrettier(project: Project): boolean {
  if (project.hasFile(...PRETTIER_CONFIGS)) return true;
  const manifest = project.nearest(project.root, 'package.json');
  return manifest !== undefined && fs.readFileSync(manifest, 'utf8').includes('"prettier"');
}

const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const PRETTIER_CONFIGS = [
  ...['.prettierrc', '.prettierignore'],
  ...['json', 'json5', 'yaml', 'yml', 'toml', ...PROGRAMS].map((it) => `.prettierrc.${it}`),
  ...PROGRAMS.map((it) => `prettier.config.${it}`),
];

const NO_BIOME = { skip: 'Biome is configured, but not installed.' };
const NO_PRETTIER = { skip: 'Prettier is not installed, so staged files are not formatted.' };

function usesBiome(project: Project): boolean {
  return project.hasFile('biome.json', 'biome.jsonc');
}
