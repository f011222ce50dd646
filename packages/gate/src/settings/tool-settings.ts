import fs from 'node:fs/promises';
import path from 'node:path';
import { runGit } from '../git/git.js';
import type { Finding } from '../result/model.js';
import type { ScanOptions } from '../scan.js';
import { eslintConfigSetting } from './eslint-config-setting.js';

/** Something outside the code that keeps a tool from reporting a finding; here it does not. */
export interface Setting {
  /** What it does, for a sentence: "`.secretlintignore` leaves this file out". */
  readonly words: string;
  readonly hides: (finding: Finding) => boolean;
}

/**
 * Names for each high finding the setting that hides it from the tools themselves. It is looked up only
 * when there is such a finding: a run that passes pays nothing.
 */
export async function withSettings(
  findings: readonly Finding[],
  context: ScanOptions,
): Promise<readonly Finding[]> {
  const high = findings.filter(
    (it) => it.severity === 'high' && it.suppressionAttempt === undefined,
  );
  if (high.length === 0) return findings;
  const settings = [
    ...(await ignoreFiles(high, context)),
    ...(await bulkSuppressions(context)),
    ...(await eslintConfigSetting(high, context)),
  ];
  if (settings.length === 0) return findings;
  return findings.map((finding) => {
    const setting = high.includes(finding) && settings.find(({ hides }) => hides(finding));
    if (!setting) return finding;
    const suppressionAttempt = `${setting.words}, which does not count here: high findings are only allowed in guardrail.allow.json.`;
    return { ...finding, suppressionAttempt };
  });
}

/** Each with the beginning of the rules whose tool reads it. */
const IGNORE_FILES = { '.eslintignore': 'guardrail/', '.secretlintignore': 'secrets/' } as const;

/** Git knows best what such patterns match. */
async function ignoreFiles(
  high: readonly Finding[],
  { repository }: ScanOptions,
): Promise<readonly Setting[]> {
  const paths = [...new Set(high.map((it) => it.path))].slice(0, MOST);
  const settings: Setting[] = [];
  for (const [name, rules] of Object.entries(IGNORE_FILES)) {
    const args = ['ls-files', '-c', '-o', '-i', '-z', `--exclude-per-directory=${name}`];
    const output = await runGit(repository.git, [...args, '--', ...paths]).catch(() => '');
    const ignored = output.toString('utf8').split('\0');
    settings.push({
      words: `\`${name}\` leaves this file out`,
      hides: (it) => it.ruleId.startsWith(rules) && ignored.includes(it.path),
    });
  }
  return settings;
}

const MOST = 200;

/** The file in which ESLint counts what it no longer reports. */
async function bulkSuppressions(context: ScanOptions): Promise<readonly Setting[]> {
  const { root } = context.repository;
  const settings = foldersOf(context).map(async (folder): Promise<Setting | undefined> => {
    const text = await fs.readFile(path.join(folder, BULK), 'utf8').catch(() => undefined);
    const counts = text === undefined ? undefined : parsed(text);
    if (counts === undefined) return undefined;
    return {
      words: `\`${BULK}\` counts this as known`,
      hides: ({ path: file, ruleId }) => {
        const rules: unknown = Reflect.get(
          counts,
          posix(path.relative(folder, path.join(root, file))),
        );
        return typeof rules === 'object' && rules !== null && Object.hasOwn(rules, ruleId);
      },
    };
  });
  return (await Promise.all(settings)).filter((it) => it !== undefined);
}

const BULK = 'eslint-suppressions.json';

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function foldersOf({ cwd, repository }: ScanOptions): readonly string[] {
  return [...new Set([path.resolve(cwd), repository.root])];
}

function posix(file: string): string {
  return file.split(path.sep).join('/');
}
