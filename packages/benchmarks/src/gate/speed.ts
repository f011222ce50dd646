import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../cost/timing.ts';
import type { Table } from '../table.ts';
import type { Repository } from './repository.ts';
import { type Cost, timed } from './timed.ts';

const check = fileURLToPath(new URL('check.ts', import.meta.url));
const eslint = path.join(
  path.dirname(createRequire(import.meta.url).resolve('eslint/package.json')),
  'bin/eslint.js',
);

const plain = 'eslint';
const runs: Readonly<Record<string, readonly string[]>> = {
  [plain]: [eslint, '.', '--no-inline-config'],
  'gate, first run': [check, '.', 'fresh'],
  'gate, second run': [check, '.', 'known'],
};

/** The gate beside ESLint with the same rules, in turn, each in a process of its own. */
export function measureSpeed({ folder, files, lines }: Repository, rounds: number): Table {
  // What is known to the second run.
  timed([check, folder, 'known'], folder);
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(runs)) {
      costs.set(name, [...(costs.get(name) ?? []), timed(args, folder)]);
    }
  }
  const of = (name: string, key: keyof Cost) =>
    median((costs.get(name) ?? []).map((each) => each[key]));
  return {
    title: `A repository of ${files} files, ${lines} lines`,
    head: ['Run', 'CPU s', 'Wall s', 'Peak MB', 'CPU beside ESLint'],
    rows: Object.keys(runs).map((name) => [
      name,
      (of(name, 'cpuMs') / 1000).toFixed(1),
      (of(name, 'wallMs') / 1000).toFixed(1),
      of(name, 'peakMb').toFixed(0),
      `${(of(name, 'cpuMs') / of(plain, 'cpuMs')).toFixed(2)} ×`,
    ]),
    note: `Median of ${rounds} rounds. ESLint has the rules, not the secret scan; its comments are switched off, as in the gate.`,
  };
}
