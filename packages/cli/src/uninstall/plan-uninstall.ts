import fs from 'node:fs';
import path from 'node:path';
import { policyFileNames } from '@magi-guardrail/gate';
import { removeLine } from '../edit/lines.js';
import type { Facts } from '../init/facts.js';
import { findUp } from '../init/find-up.js';
import type { Action, Change } from '../init/plan.js';
import { TRAIL } from '../init/plan-hooks.js';
import { ourPackages } from '../init/plan-manifest.js';
import { readText } from '../init/read-text.js';
import { type FileRecord, type InitRecord, NO_RECORD } from '../record/record.js';
import { applyEdits, hashOf } from '../record/undo.js';
import { type Piece, piecesOf } from './pieces.js';

export interface UninstallPlan {
  readonly actions: readonly Action[];
  /** Folders to remove with everything in them. */
  readonly folders: readonly string[];
}

/** What takes init back. Nothing is written here. */
export async function planUninstall(
  facts: Facts,
  record: InitRecord | undefined,
  { purge }: { readonly purge: boolean },
): Promise<UninstallPlan> {
  const trail = path.join(policyFolder(facts), TRAIL.slice(0, -1));
  const keepsTrail = fs.existsSync(trail) && !purge;
  const pieces = piecesOf(facts, record?.packages ?? ourPackages()).map((piece) =>
    path.basename(piece.file) === '.gitignore' && !keepsTrail
      ? { ...piece, without: (text: string) => removeLine(text, TRAIL) }
      : piece,
  );
  const policy = policyFiles(facts);
  const known = new Set([...pieces.map(({ file }) => file), ...policy]);
  const { files } = record ?? NO_RECORD;
  const others = Object.keys(files)
    .map((name) => path.join(facts.root, name))
    .filter((file) => !known.has(file))
    .map((file) => ({ file, without: (text: string) => text }));
  const fileRecord = (file: string) =>
    files[path.relative(facts.root, file).split(path.sep).join('/')];
  const actions = await Promise.all(
    [...pieces, ...others].map((piece) =>
      undo(piece, isTrailLine(piece, keepsTrail) ? undefined : fileRecord(piece.file)),
    ),
  );
  return {
    actions: [...actions.flat(), ...policy.flatMap((file) => policyAction(file, purge))],
    folders: fs.existsSync(trail) && purge ? [trail] : [],
  };
}

/** The trail stays, so git has to go on ignoring it. */
function isTrailLine({ file }: Piece, keepsTrail: boolean): boolean {
  return keepsTrail && path.basename(file) === '.gitignore';
}

async function undo(
  { file, without }: Piece,
  entry: FileRecord | undefined,
): Promise<readonly Action[]> {
  const before = readText(file);
  if (before === undefined) return [];
  const original = entry && restored(before, entry);
  if (original !== undefined) return changed(file, before, original, 'as it was before init');
  const rest = await without(before);
  if (rest === undefined) return [byHand(file)];
  return changed(
    file,
    before,
    rest.trim() === '' && rest !== before ? null : rest,
    'without our lines',
  );
}

/** The text as it was, null where there was no file; undefined when the file is another by now. */
function restored(
  text: string,
  { before, after, undo: edits }: FileRecord,
): string | null | undefined {
  const hash = hashOf(text);
  if (hash === before) return text;
  if (hash !== after) return undefined;
  if (before === null) return null;
  const original = applyEdits(text, edits);
  return hashOf(original) === before ? original : undefined;
}

function changed(
  file: string,
  before: string,
  after: string | null,
  reason: string,
): readonly Change[] {
  if (after === before) return [];
  return [{ kind: 'change', file, before, after: after ?? undefined, reason }];
}

function byHand(file: string): Action {
  const lines = `It was changed after init. Remove what names guardrail, or the file.`;
  return { kind: 'manual', file, reason: 'remove our part yourself', lines };
}

const POLICY = Object.values(policyFileNames);

function policyFolder({ cwd }: Facts): string {
  const file = findUp(cwd, POLICY);
  return file === undefined ? cwd : path.dirname(file);
}

function policyFiles(facts: Facts): readonly string[] {
  const folder = policyFolder(facts);
  return POLICY.map((name) => path.join(folder, name)).filter((file) => fs.existsSync(file));
}

function policyAction(file: string, purge: boolean): readonly Action[] {
  if (!purge) return [{ kind: 'kept', file, reason: 'the policy stays; --purge deletes it' }];
  return [
    {
      kind: 'change',
      file,
      before: readText(file),
      after: undefined,
      reason: 'the policy goes (--purge)',
    },
  ];
}
