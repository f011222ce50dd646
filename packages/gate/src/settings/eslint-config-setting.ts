import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ESLint } from 'eslint';
import type { Finding } from '../result/model.js';
import type { ScanOptions } from '../scan.js';
import { isComponent } from '../source/component.js';
import { loadEslint } from '../stages/code/load-eslint.js';
import type { Setting } from './tool-settings.js';

const NAMES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((it) => `eslint.config.${it}`);

/**
 * What the configuration of the project's own ESLint hides. A commit does not wait for it: the
 * configuration is a program, and loading it takes its time.
 */
export async function eslintConfigSetting(
  high: readonly Finding[],
  { cwd, repository, targets }: ScanOptions,
): Promise<readonly Setting[]> {
  const code = high.filter(({ ruleId }) => ruleId.startsWith('guardrail/')).slice(0, MOST);
  const file = configFile(cwd, repository.root);
  if (targets.kind === 'staged' || code.length === 0 || file === undefined) return [];
  try {
    const eslint = new (await loadEslint(cwd))({ cwd });
    const hidden = new Map<Finding, string>();
    for (const finding of code) {
      const why = await hides(eslint, path.join(repository.root, finding.path), finding.ruleId);
      if (why !== undefined) hidden.set(finding, why);
    }
    const name = path.relative(repository.root, file).split(path.sep).join('/');
    return [...hidden].map(([finding, why]) => ({
      words: `\`${name}\` ${why}`,
      hides: (it: Finding) => it === finding,
    }));
  } catch {
    // A configuration that does not load hides nothing; whoever needs it says so.
    return [];
  }
}

const MOST = 20;

async function hides(eslint: ESLint, file: string, ruleId: string): Promise<string | undefined> {
  // ESLint says the same of a file that no block is about, as without a parser of the framework none is.
  if (await eslint.isPathIgnored(file)) {
    return isComponent(file) ? undefined : 'leaves this file out';
  }
  const config: unknown = await eslint.calculateConfigForFile(file);
  const { rules } = Object(config) as { readonly rules?: Readonly<Record<string, unknown>> };
  const setting = rules?.[ruleId];
  if (setting === undefined) return undefined;
  const [severity]: unknown[] = Array.isArray(setting) ? setting : [setting];
  return severity === 0 || severity === 'off' ? 'switches this rule off' : undefined;
}

function configFile(cwd: string, root: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const found = NAMES.map((name) => path.join(folder, name)).find((name) => existsSync(name));
    if (found !== undefined || folder === root || folder === path.dirname(folder)) return found;
  }
}
