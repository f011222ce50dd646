import fs from 'node:fs/promises';
import path from 'node:path';
import { findRepositoryHead } from '../git/head.js';
import type { Repository } from '../git/repository.js';
import type { GateResult, Severity } from '../result/model.js';

interface AuditOptions {
  readonly repository: Repository;
  /** Where to write; default `.guardrail/audit.jsonl` in the root. */
  readonly file: string | undefined;
  readonly configHash: string;
}

/** Appends one line about the scan; returns what went wrong, if anything did. */
export async function writeAudit(
  result: GateResult,
  { repository, file, configHash }: AuditOptions,
): Promise<string | undefined> {
  const target = file ?? path.join(repository.root, '.guardrail', 'audit.jsonl');
  try {
    const event = {
      ...scanEvent(result),
      commit: await findRepositoryHead(repository),
      config: configHash,
    };
    if (file === undefined) await makeFolder(path.dirname(target));
    // One write with O_APPEND: two commits at once do not mix their lines.
    await fs.appendFile(target, `${JSON.stringify(event)}\n`);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The audit line could not be written (${reason}). Make ${target} writable.`;
  }
}

/** Counts and versions only: neither code nor messages, which could carry a secret. */
function scanEvent(result: GateResult) {
  const { coverage, findings } = result;
  return {
    schemaVersion: 1,
    time: result.startedAt,
    event: 'scan',
    target: result.target,
    ...(result.range && { range: result.range }),
    profile: result.profile,
    outcome: result.outcome,
    findings: { high: count('high'), medium: count('medium'), low: count('low') },
    blocking: findings.filter(({ blocking }) => blocking).length,
    suppressionAttempts: findings.filter((it) => it.suppressionAttempt !== undefined).length,
    suppressed: result.suppressed.length,
    allowed: result.allowances.length,
    baselined: result.baselined.length,
    files: {
      candidates: coverage.candidates,
      scanned: coverage.scanned,
      notScanned: coverage.notScanned.length,
    },
    stages: coverage.stages.map(({ name, status, ms }) => ({ name, status, ms })),
    durationMs: result.durationMs,
    tools: result.tools,
  };

  function count(severity: Severity): number {
    return findings.filter((finding) => finding.severity === severity).length;
  }
}

/** A new folder ignores itself, so the trail does not show up as an untracked file. */
async function makeFolder(folder: string): Promise<void> {
  const created = await fs.mkdir(folder, { recursive: true });
  if (created !== undefined) await fs.writeFile(path.join(folder, '.gitignore'), '*\n');
}
