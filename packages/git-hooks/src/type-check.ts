import fs from 'node:fs';
import path from 'node:path';
import type { StepResult } from './pipeline.js';
import type { Project } from './project.js';
import { quoteAll } from './quote.js';

/** One compiler run per tsconfig.json that is nearest to a staged file. */
export function typeCheck(files: readonly string[], project: Project): StepResult {
  const nearest = files.map((file) => project.nearest(path.dirname(file), 'tsconfig.json'));
  const configs = [...new Set(nearest)].filter((file) => file !== undefined);
  if (configs.length === 0) return { skip: 'there is no tsconfig.json, so types are not checked.' };
  if (!project.hasTool('tsc')) {
    return { skip: 'TypeScript is not installed, so types are not checked.' };
  }
  return { run: configs.map(commandFor) };
}

function commandFor(config: string): string {
  const mode = onlyRefers(config) ? '--build' : '--project';
  return `tsc ${mode} ${quoteAll([config])} --noEmit`;
}

/** A tsconfig.json with references and no files of its own: `--project` would check nothing. */
function onlyRefers(config: string): boolean {
  const text = fs.readFileSync(config, 'utf8');
  return /"files"\s*:\s*\[\s*\]/.test(text) && /"references"\s*:/.test(text);
}
