import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runCommand, runGit } from '@magi-guardrail/gate/plumbing';
import type { ShadowTree } from '../shadow/open-shadow.js';
import type { Change } from '../save/change.js';
import { contentsOf } from '../save/contents.js';
import type { Bench } from './bench.js';
import { isAsStaged } from './as-staged.js';
import type { StagedFile } from './staged-files.js';
import type { Tree } from './tree.js';

/** Tasks may be whole test runs, so only what hangs is stopped. */
const LONGEST_MS = 10 * 60_000;

interface Foreign {
  readonly cwd: string;
  readonly color: boolean;
  readonly files: readonly StagedFile[];
  /** The configurations that were found. */
  readonly configurations: readonly string[];
}

/**
 * Runs lint-staged with a configuration that is not ours. It never hides or stashes anything: where a
 * staged file has unstaged parts it runs in a copy of what is staged instead.
 */
export async function runForeign(bench: Bench, foreign: Foreign): Promise<void> {
  if (await isInPlace(bench, foreign.files)) {
    await runLintStaged(bench, foreign, bench.workTree);
    return;
  }
  const copy = await bench.shadow();
  copyUntracked(bench, foreign.configurations, copy);
  await runLintStaged(bench, foreign, copy);
  await takeIndexBack(bench, copy, foreign.files);
}

/** lint-staged refuses to work where a file was announced by `git add -N`. */
async function isInPlace(bench: Bench, files: readonly StagedFile[]): Promise<boolean> {
  if (!(await isAsStaged(bench, files, undefined))) return false;
  const options = ['--name-only', '-z', '--diff-filter=A'];
  const announced = await runGit(bench.place.git, ['diff', ...options]);
  return announced.length === 0;
}

async function runLintStaged(bench: Bench, foreign: Foreign, tree: Tree): Promise<void> {
  const bin = createRequire(import.meta.url).resolve('lint-staged/bin');
  const options = ['--no-stash', '--no-hide-partially-staged'];
  const { exitCode, output, problem } = await runCommand([process.execPath, bin, ...options], {
    cwd: path.join(tree.root, path.relative(bench.place.root, foreign.cwd)),
    env: { ...tree.env, GUARDRAIL_GATE_FOLLOWS: '1', ...colours(foreign.color) },
    timeoutMs: LONGEST_MS,
    maxBytes: 64 * 1024 * 1024,
  });
  const step = 'lint-staged';
  if (problem !== undefined || exitCode === null) {
    const why = problem === 'timeout' ? 'it took too long and was stopped.' : 'it was stopped.';
    bench.report.incomplete.push({ step, why, output });
  } else if (exitCode !== 0) bench.report.outputs.push({ step, text: output });
}

function colours(color: boolean): NodeJS.ProcessEnv {
  return color ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}

/** A configuration that was not added yet counts nevertheless, as it does for lint-staged. */
function copyUntracked(bench: Bench, configurations: readonly string[], copy: Tree): void {
  for (const file of configurations) {
    const name = path.relative(bench.place.root, file);
    const target = path.join(copy.root, name);
    if (!fs.existsSync(target)) fs.copyFileSync(file, target);
  }
}

/** What the tasks have changed is in the index of the copy. */
async function takeIndexBack(
  bench: Bench,
  copy: ShadowTree,
  files: readonly StagedFile[],
): Promise<void> {
  const options = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', copy.id];
  const fields = (await runGit(copy.git, ['diff-index', ...options])).toString('utf8').split('\0');
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', from = '', to = ''] = (fields[at] ?? '').split(' ');
    if (mode.startsWith('100')) entries.push({ name: fields[at + 1] ?? '', mode, from, to });
  }
  const ids = entries.flatMap(({ from, to }) => [from, to]);
  const contentOf = await contentsOf(copy.git, ids);
  const versionOf = (id: string) => ({ id, content: contentOf(id) });
  const changes = entries.map(({ name, mode, from, to }): Change => {
    return { name, mode, before: versionOf(from), after: versionOf(to) };
  });
  const known = new Map(files.map((file) => [file.name, file]));
  await bench.put(
    changes.map(({ name }) => known.get(name)),
    changes,
  );
}

interface Entry {
  readonly name: string;
  readonly mode: string;
  readonly from: string;
  readonly to: string;
}
