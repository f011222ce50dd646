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
  if (!usesPrettier(project)) return { run: [] };
  return project.hasTool('prettier')
    ? { run: [`prettier --write --ignore-unknown ${quoteAll(files)}`] }
    : NO_PRETTIER;
}

async function edit(project: Project): Promise<EditPlan> {
  if (usesBiome(project)) {
    return project.hasTool('biome') ? { edit: biomeEditor(project) } : NO_BIOME;
  }
  const prettier = usesPrettier(project) ? await prettierEditor(project.root) : undefined;
  return prettier && { edit: prettier };
}

const NO_BIOME = { skip: 'Biome is configured, but not installed.' };
const NO_PRETTIER = { skip: 'Prettier is not installed, so staged files are not formatted.' };

function usesBiome(project: Project): boolean {
  return project.hasFile('biome.json', 'biome.jsonc');
}

/** That it is installed says nothing: other packages bring it with them. */
function usesPrettier(project: Project): boolean {
  return project.names('prettier') || project.hasFile(...PRETTIER_CONFIGS);
}

const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const PRETTIER_CONFIGS = [
  ...['.prettierrc', '.prettierignore'],
  ...['json', 'json5', 'yaml', 'yml', 'toml', ...PROGRAMS].map((it) => `.prettierrc.${it}`),
  ...PROGRAMS.map((it) => `prettier.config.${it}`),
];
