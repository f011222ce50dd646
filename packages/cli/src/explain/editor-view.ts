import path from 'node:path';
import { loadEslint } from '../eslint/load-eslint.js';

/** What the project's own ESLint configuration does with our rules for a file. */
export interface EditorView {
  readonly summary: string;
  /** By rule: `error`, `warn` or `off`. */
  readonly rules: Readonly<Record<string, Level>>;
}

export type Level = 'error' | 'warn' | 'off';

/** Asks ESLint itself; never throws, because the gate does not depend on that configuration. */
export async function editorView(cwd: string, file: string): Promise<EditorView> {
  try {
    const rules = await inFolder(cwd, () => projectRules(cwd, path.resolve(cwd, file)));
    if (rules === undefined) {
      return { summary: "the project's ESLint configuration ignores the file.", rules: {} };
    }
    const levels = Object.values(rules);
    const count = (level: Level) => levels.filter((it) => it === level).length;
    return levels.length === 0
      ? { summary: "the project's ESLint configuration has no guardrail rule for it.", rules }
      : {
          summary: `${count('error')} guardrail rules as error, ${count('warn')} as warning, ${count('off')} off.`,
          rules,
        };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { summary: `the project's ESLint configuration does not load (${reason}).`, rules: {} };
  }
}

/** A configuration looks for the policy from the working directory, which `--cwd` does not change. */
export async function inFolder<T>(cwd: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/** Our rules as the project's configuration sets them for a file; `undefined` when it ignores the file. */
export async function projectRules(
  cwd: string,
  file: string,
): Promise<Readonly<Record<string, Level>> | undefined> {
  const { ESLint } = await loadEslint(cwd);
  const eslint = new ESLint({ cwd });
  if (await eslint.isPathIgnored(file)) return undefined;
  const config: { readonly rules?: Readonly<Record<string, unknown>> } | undefined =
    await eslint.calculateConfigForFile(file);
  const entries = Object.entries(config?.rules ?? {}).filter(([name]) =>
    name.startsWith('guardrail/'),
  );
  return Object.fromEntries(entries.map(([name, entry]) => [name, levelOf(entry)]));
}

function levelOf(entry: unknown): Level {
  const level: unknown = Array.isArray(entry) ? entry[0] : entry;
  if (level === 2 || level === 'error') return 'error';
  return level === 1 || level === 'warn' ? 'warn' : 'off';
}
