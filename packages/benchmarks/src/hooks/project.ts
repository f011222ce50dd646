import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { configurations } from './configurations.ts';
import { type Cost, timedGit } from './timed-git.ts';
import { runAsDeveloper, writeFiles } from './shell.ts';
import type { Setup } from './setups.ts';
import type { ProjectFile } from './sources.ts';

/** A scratch repository with hooks. */
export interface Project extends Disposable {
  /** Changes so many files, stages them and times the commit of them. */
  commit(count: number, round: number): Promise<Commit>;
}

/** What a commit took, and what the gate said of its own time, where there is one. */
export interface Commit extends Cost {
  readonly gate?: GateTimes;
}

interface GateTimes {
  readonly durationMs: number;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
}

/** Makes a repository of the files, with the hooks of a set-up, and commits everything once. */
export async function makeProject(
  setup: Setup,
  installed: string,
  files: readonly ProjectFile[],
): Promise<Project> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-hooks-'));
  symlinkSync(path.join(installed, 'node_modules'), path.join(folder, 'node_modules'));
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const manifest = readFileSync(path.join(installed, 'package.json'), 'utf8');
  const ignored = { '.gitignore': 'node_modules\n.guardrail/\n' };
  writeFiles(folder, { 'package.json': manifest, ...ignored, ...configurations.eslint, ...texts });
  const git = (...args: readonly string[]) => runAsDeveloper('git', args, folder);
  await git('init', '-q', '-b', 'main');
  await git('config', 'gc.auto', '0');
  await git('config', 'maintenance.auto', 'false');
  await setup.prepare(folder);
  await git('add', '-A');
  // With --no-verify the first commit that is measured would check this one as well.
  await git('-c', `core.hooksPath=${os.devNull}`, 'commit', '-q', '-m', 'Begin');
  return {
    async commit(count, round) {
      const chosen = Array.from({ length: count }, (_, at) => files[(round + at) % files.length]!);
      // A line that is new in every round, so that nothing is known of the file.
      const line = `\nexport const round${round}_${count} = ${round};\n`;
      writeFiles(
        folder,
        Object.fromEntries(chosen.map(({ name, text }) => [name, `${text}${line}`])),
      );
      await git('add', '-A');
      try {
        if (!setup.amends)
          return withGate(timedGit(['commit', '-q', '-m', 'Change'], folder), folder);
        await git('commit', '-q', '-m', 'Change');
        return timedGit(['commit', '-q', '--amend', '--no-edit'], folder);
      } catch (error) {
        const names = chosen.map(({ name }) => name).join(', ');
        const what = `"${setup.name}" stopped a commit that was to be timed, of ${names}`;
        throw new Error(`${what}; sources.ts has to leave out what it does not pass.`, {
          cause: error,
        });
      }
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The gate tells the audit trail how long it took. */
function withGate(cost: Cost, folder: string): Commit {
  const line = lastScan(path.join(folder, '.guardrail/audit.jsonl'));
  return line === undefined ? cost : { ...cost, gate: JSON.parse(line) as GateTimes };
}

function lastScan(file: string): string | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.findLast((line) => line.includes('"event":"scan"'));
  } catch {
    return undefined;
  }
}
