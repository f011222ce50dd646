import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AuditEvent, Draft, FindingPlace, ScanEvent } from '../../src/audit/events.js';
import { createReport } from '../../src/report/create-report.js';
import type { Posture } from '../../src/report/posture.js';

export const NOW = new Date('2026-11-21T12:00:00Z');

/** A folder for one test. */
export function temporary(): { readonly folder: string } & Disposable {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guardrail-report-'));
  return { folder, [Symbol.dispose]: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** The report of a trail with these lines. */
export async function reportOf(
  lines: readonly (AuditEvent | string)[],
  since?: string,
): Promise<Posture> {
  using place = temporary();
  const file = path.join(place.folder, 'audit.jsonl');
  write(file, lines);
  // Before the folder is gone.
  return await createReport({
    ...{ cwd: place.folder, trails: [file], now: NOW },
    ...(since !== undefined && { since }),
  });
}

export function write(file: string, lines: readonly (AuditEvent | string)[]): void {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, texts.map((text) => `${text}\n`).join(''));
}

/** An event at a time of a day, `11-20 09:30`. */
export function at(when: string, draft: Draft): AuditEvent {
  const time = `2026-${when.replace(' ', 'T')}:00.000Z`;
  return { schemaVersion: 1, time, run: `run-${when}`, ...draft };
}

export function scan(more: Partial<ScanEvent> = {}): Draft<ScanEvent> {
  return {
    ...{ event: 'scan', target: 'staged', profile: 'strict', outcome: 'passed' },
    findings: { high: 0, medium: 0, low: 0 },
    ...{ blocking: 0, suppressionAttempts: 0, suppressed: 0, allowed: 0, baselined: 0 },
    files: { candidates: 4, scanned: 3, notScanned: 1 },
    stages: [{ name: 'code', status: 'ok', ms: 80 }],
    ...{ durationMs: 100, tools: { node: '24.0.0' }, config: '0123' },
    ...{ commit: null, tree: null, branch: 'main', environment: 'local' },
    ...more,
  };
}

/** A finding that is told from others by its number. */
export function finding(id: number, more: Partial<FindingPlace> = {}): FindingPlace {
  const fingerprint = createHash('sha256').update(String(id)).digest('hex').slice(0, 32);
  const place = { path: `src/file-${id}.js`, line: id + 1, fingerprint };
  return { rule: 'guardrail/no-eval', severity: 'high', ...place, ...more };
}

export function opened(place: FindingPlace): Draft {
  return { event: 'finding.opened', ...place, blocking: true };
}

export function closed(place: FindingPlace, when: string, as = 'fixed', kind?: string): Draft {
  const time = `2026-${when.replace(' ', 'T')}:00.000Z`;
  const ending = { as, opened: time, ...(kind !== undefined && { kind }) };
  return { event: 'finding.closed', ...place, ...ending } as Draft;
}
