import fs from 'node:fs/promises';
import type { BaselineEntry } from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';

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
