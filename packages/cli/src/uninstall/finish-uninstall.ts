import fs from 'node:fs';
import path from 'node:path';
import { uninstallHooks } from '@magi-guardrail/git-hooks';
import type { CommandsHome } from '../detect/hook-home.js';
import type { Facts } from '../init/facts.js';
import { runInstall } from '../init/run-install.js';
import type { Change } from '../init/plan.js';
import type { Io } from '../io.js';
import { deleteRecord, type InitRecord } from '../record/record.js';

/** What follows the files: git's configuration, empty folders, the record, the package manager. */
export async function finishUninstall(
  facts: Facts,
  request: { changes: readonly Change[]; record: InitRecord | undefined; install: boolean },
  io: Io,
): Promise<number> {
  const { changes, record, install } = request;
  const said = uninstallHooks(facts.cwd, { previous: record?.hooksPath, env: io.env });
  if (said !== undefined) io.out(said);
  if (facts.hooks.kind === 'commands') {
    io.out(RENEW[facts.hooks.name]);
  }
  const made = (record?.folders ?? []).map((name) => path.join(facts.root, name));
  const gone = changes.filter(({ after }) => after === undefined);
  const emptied = gone.flatMap(({ file }) => foldersAbove(file, facts));
  removeEmpty(record === undefined ? emptied : made);
  deleteRecord(facts.gitFolder);
  if (!changes.some(({ file }) => file === facts.manifest.file)) return 0;
  if (!install) {
    io.out(`node_modules and the lockfile are as they were: run \`${facts.manager} install\`.`);
    return 0;
  }
  return (await runInstall(facts, io)) ? 0 : 2;
}

const RENEW: Record<CommandsHome['name'], string> = {
  'simple-git-hooks': 'Run `npx simple-git-hooks`: it keeps a copy of its commands in .git/hooks.',
  'Husky 4': 'Husky 4 reads its commands anew at every commit.',
};

/** Git tracks no empty folder, so one that a deleted file leaves behind was not there before. */
function foldersAbove(file: string, { root, cwd }: Pick<Facts, 'root' | 'cwd'>): readonly string[] {
  const folder = path.dirname(file);
  return folder === root || folder === cwd ? [] : [folder, ...foldersAbove(folder, { root, cwd })];
}

/** The deepest first. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...new Set(folders)].sort((a, b) => b.length - a.length)) {
    if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
  }
}
