import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  baselineFileName,
  loadBaseline,
  PolicyError,
} from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';
import type { Repository } from '../git/repository.js';
import type { Policy } from '../policy/read-policy.js';

export type { BaselineEntry };

/** A baseline and where it stands. */
export interface BaselineFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  readonly exists: boolean;
  readonly salt: string;
  readonly entries: readonly BaselineEntry[];
}

/** The baseline beside the policy; one without entries when there is no file. */
export function readBaseline(policy: Policy, { root }: Repository): BaselineFile {
  const file = path.join(policy.root ?? root, baselineFileName);
  const relative = path.relative(root, file).split(path.sep).join('/');
  const found = load(file);
  return {
    file,
    path: relative,
    exists: found !== undefined,
    salt: found?.salt ?? randomBytes(16).toString('hex'),
    entries: found?.findings ?? [],
  };
}

/** Writes all or nothing, ordered so that two branches rarely meet on one line. */
export async function saveBaseline({ file, salt, entries }: BaselineFile): Promise<void> {
  const content = { $schema: SCHEMA, salt, findings: entries.toSorted(byEntry).map(ordered) };
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await fs.writeFile(temporary, `${JSON.stringify(content, undefined, 2)}\n`);
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new GateError(`${file} cannot be written (${reason}). Nothing was changed.`);
  }
}

const SCHEMA = './node_modules/@magi-guardrail/eslint-config/schemas/baseline.schema.json';

function load(file: string): Baseline | undefined {
  try {
    return loadBaseline(file);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new GateError(error.message, { cause: error });
  }
}

function byEntry(a: BaselineEntry, b: BaselineEntry): number {
  const [left, right] = [a, b].map((it) => `${it.path}\0${it.rule}\0${it.fingerprint}`);
  return (left ?? '') < (right ?? '') ? -1 : Number(left !== right);
}

/** The same order of keys in every entry. */
function ordered({ path: name, rule, fingerprint, ...approval }: BaselineEntry): BaselineEntry {
  const { reason, approvedBy, expires } = approval;
  return {
    ...{ path: name, rule, fingerprint },
    ...(reason !== undefined && { reason }),
    ...(approvedBy !== undefined && { approvedBy }),
    ...(expires !== undefined && { expires }),
  };
}
