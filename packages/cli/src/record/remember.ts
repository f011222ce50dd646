import fs from 'node:fs';
import path from 'node:path';
import type { Facts } from '../init/facts.js';
import { missingPackages } from '../init/plan-manifest.js';
import type { Change } from '../init/plan.js';
import { readText } from '../init/read-text.js';
import { type FileRecord, type InitRecord, NO_RECORD, readRecord, saveRecord } from './record.js';
import { applyEdits, editsBetween, hashOf } from './undo.js';

/**
 * Notes what is about to be written, before it is, so that an interrupted init can be undone as
 * well. Returns what to call at the end: the package manager may have touched package.json.
 */
export function remember(changes: readonly Change[], facts: Facts): () => void {
  const old = readRecord(facts.gitFolder) ?? NO_RECORD;
  const nameOf = (file: string) => path.relative(facts.root, file).split(path.sep).join('/');
  const origins = new Map<string, string | null>();
  for (const { file, before } of changes) {
    const origin = originOf(file, before, old.files[nameOf(file)]);
    if (origin !== undefined) origins.set(file, origin);
  }
  const record = (textOf: (change: Change) => string | undefined): InitRecord => {
    const files = { ...old.files };
    for (const change of changes) {
      const origin = origins.get(change.file);
      const after = textOf(change);
      if (origin === undefined || after === undefined) delete files[nameOf(change.file)];
      else files[nameOf(change.file)] = entryOf(origin, after);
    }
    return { ...old, ...surroundings(old, changes, facts), files };
  };
  saveRecord(
    facts.gitFolder,
    record(({ after }) => after),
  );
  const written = record(({ after }) => after);
  return () => {
    const { files } = record(({ file }) => readText(file));
    saveRecord(facts.gitFolder, { ...written, files });
  };
}

/** The text before the first init; null: no file; undefined: init was here and nobody wrote it down. */
function originOf(
  file: string,
  before: string | undefined,
  entry: FileRecord | undefined,
): string | null | undefined {
  if (before === undefined) return null;
  const hash = hashOf(before);
  if (entry === undefined || entry.before === hash)
    return isOurs(file, before) ? undefined : before;
  if (entry.after !== hash) return undefined;
  return entry.before === null ? null : applyEdits(before, entry.undo);
}

/** A manifest may name our packages before the first init. */
function isOurs(file: string, text: string): boolean {
  return path.basename(file) === 'package.json'
    ? /\bguardrail hook\b/.test(text)
    : text.includes('guardrail');
}

function entryOf(origin: string | null, after: string): FileRecord {
  return {
    before: origin === null ? null : hashOf(origin),
    after: hashOf(after),
    undo: origin === null ? [] : editsBetween(after, origin),
  };
}

function surroundings(
  old: InitRecord,
  changes: readonly Change[],
  { root, manifest, hooks, hooksPath }: Facts,
): Pick<InitRecord, 'folders' | 'packages' | 'hooksPath'> {
  const made = changes.flatMap(({ file }) => missingFolders(path.dirname(file), root));
  const packages = missingPackages({ manifest, hooks });
  return {
    folders: [...new Set([...old.folders, ...made])],
    packages: [...new Set([...old.packages, ...packages])],
    hooksPath: old.hooksPath === undefined ? hooksPath : old.hooksPath,
  };
}

function missingFolders(folder: string, root: string): readonly string[] {
  if (folder === root || fs.existsSync(folder)) return [];
  const name = path.relative(root, folder).split(path.sep).join('/');
  return [name, ...missingFolders(path.dirname(folder), root)];
}
