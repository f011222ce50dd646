import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What one process took. */
export interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
}

const preload = new URL('report-cost.mjs', import.meta.url).href;

/** Runs a Node.js program to its end and says what it took; what it found does not matter. */
export function timed(args: readonly string[], cwd: string): Cost {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-cost-'));
  const file = path.join(folder, 'cost.json');
  const env = { ...process.env, GUARDRAIL_COST_FILE: file };
  const start = performance.now();
  try {
    const command = ['--import', preload, '--max-old-space-size=8192', ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
    const wallMs = performance.now() - start;
    if (status !== 0 && status !== 1) throw new Error(`${args[0]} failed: ${stderr.slice(0, 500)}`);
    const cost = JSON.parse(readFileSync(file, 'utf8')) as Omit<Cost, 'wallMs'>;
    return { ...cost, wallMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
