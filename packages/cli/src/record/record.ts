import fs from 'node:fs';
import path from 'node:path';
import type { LineEdit } from './undo.js';

/**
 * What init did, so that uninstall can give every byte back. It lies in the git folder, which no
 * commit and no `git clean` reaches, and is a help only: without it uninstall goes by the marks.
 */
export interface InitRecord {
  /** By path relative to the root of the repository. */
  readonly files: Readonly<Record<string, FileRecord>>;
  /** Folders that did not exist. */
  readonly folders: readonly string[];
  /** Development dependencies that were added. */
  readonly packages: readonly string[];
  /** core.hooksPath as it was; null when it was not set. */
  readonly hooksPath?: string | null;
}

export interface FileRecord {
  /** Hash of the file as it was; null when there was none. */
  readonly before: string | null;
  readonly after: string;
  /** From what init wrote to what was there. */
  readonly undo: readonly LineEdit[];
}

export const NO_RECORD: InitRecord = { files: {}, folders: [], packages: [] };

/** The record of a repository; undefined when there is none, or none that can be trusted. */
export function readRecord(gitFolder: string): InitRecord | undefined {
  try {
    const content: unknown = JSON.parse(fs.readFileSync(fileIn(gitFolder), 'utf8'));
    return isRecord(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the record; a git folder that cannot be written costs exactness, not the set-up. */
export function saveRecord(gitFolder: string, record: InitRecord): void {
  const file = fileIn(gitFolder);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`, { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  } catch {
    fs.rmSync(`${file}.new`, { force: true });
  }
}

export function deleteRecord(gitFolder: string): void {
  const file = fileIn(gitFolder);
  fs.rmSync(file, { force: true });
  const folder = path.dirname(file);
  if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

function fileIn(gitFolder: string): string {
  return path.join(gitFolder, 'guardrail', 'init.json');
}

function isRecord(value: unknown): value is InitRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { files, folders, packages } = value as Partial<Record<keyof InitRecord, unknown>>;
  return (
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(isFileRecord) &&
    [folders, packages].every(
      (list) => Array.isArray(list) && list.every((it) => typeof it === 'string'),
    )
  );
}

function isFileRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { after, undo } = value as Partial<Record<keyof FileRecord, unknown>>;
  return typeof after === 'string' && Array.isArray(undo);
}
