import fs from 'node:fs';
import path from 'node:path';
import type { Repository } from '@magi-guardrail/gate/plumbing';
import type { Change } from './change.js';
import { createFiles, isNew } from './create-files.js';
import { throughFilters, type Filtered } from './filters.js';
import { mergeText } from './merge-text.js';
import type { RunFolder } from './run-folder.js';

/** What became of the files on disk. */
export interface WorkTreeResult {
  /** Where an unstaged edit touches what the formatter has changed, so the file stays as it is. */
  readonly kept: readonly string[];
}

/**
 * Brings changes of the index to the files on disk. What is not staged is never lost: a file with
 * unstaged edits gets the change merged in, or stays as it is where they overlap.
 */
export async function updateWorkTree(
  repository: Repository,
  folder: RunFolder,
  changes: readonly Change[],
): Promise<WorkTreeResult> {
  const edited: Work[] = [];
  const taken = await createFiles(repository, folder, changes.filter(isNew));
  for (const change of changes.filter((it) => !isNew(it))) {
    const disk = readFromDisk(repository.root, change.name);
    if (disk === undefined || disk.content.equals(change.after.content)) continue;
    const work = { change, disk };
    if (disk.content.equals(change.before.content)) replace(work, change.after.content, folder);
    else edited.push(work);
  }
  const filtered = await throughFilters(
    repository.git,
    edited.map(({ change }) => change),
  );
  const kept = taken.map(({ name }) => name);
  for (const [at, work] of edited.entries()) {
    // The command that has changed the file did so on disk.
    if (filtered[at]?.onDisk === work.change.after.id) continue;
    const content = await contentFor(work, filtered[at], { repository, folder });
    if (content === undefined) kept.push(work.change.name);
    else replace(work, content, folder);
  }
  return { kept };
}

interface Work {
  readonly change: Change;
  readonly disk: OnDisk;
}

interface OnDisk {
  readonly path: string;
  readonly content: Buffer;
  readonly stats: fs.BigIntStats;
}

/** Not a file that was deleted, replaced by something else or lies behind a link: that stays so. */
function readFromDisk(root: string, name: string): OnDisk | undefined {
  const file = path.join(root, name);
  try {
    const stats = fs.lstatSync(file, { bigint: true });
    if (!stats.isFile() || fs.realpathSync(path.dirname(file)) !== path.dirname(file)) {
      return undefined;
    }
    return { path: file, stats, content: fs.readFileSync(file) };
  } catch {
    return undefined;
  }
}

async function contentFor(
  { change, disk }: Work,
  filtered: Filtered | undefined,
  { repository, folder }: { readonly repository: Repository; readonly folder: RunFolder },
): Promise<Buffer | undefined> {
  if (filtered === undefined) return undefined;
  const { onDisk, before, after } = filtered;
  // The file differs from the index in nothing that git would see.
  if (onDisk === change.before.id) return after;
  return mergeText({ mine: disk.content, base: before, theirs: after }, repository.git, folder);
}

/** All or nothing, and nothing when somebody has written the file meanwhile. */
function replace({ disk }: Work, content: Buffer, folder: RunFolder): void {
  const mode = Number(disk.stats.mode) & 0o7777;
  const temporary = folder.next();
  fs.writeFileSync(temporary, content, { mode });
  fs.chmodSync(temporary, mode);
  if (!isUntouched(disk)) return;
  try {
    fs.renameSync(temporary, disk.path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    replaceAcross(temporary, disk, folder);
  }
}

/** The git directory may be on another file system, where a rename cannot begin. */
function replaceAcross(temporary: string, disk: OnDisk, folder: RunFolder): void {
  const beside = folder.beside(disk.path);
  fs.copyFileSync(temporary, beside);
  if (isUntouched(disk)) fs.renameSync(beside, disk.path);
  else fs.rmSync(beside);
}

function isUntouched({ path: file, stats }: OnDisk): boolean {
  const now = fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return now?.ino === stats.ino && now.size === stats.size && now.mtimeNs === stats.mtimeNs;
}
