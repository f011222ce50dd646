import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathologicalPrograms } from '../src/cost/pathological.ts';
import { run } from '../src/run.ts';
import { interleave, median, ratios, rotate } from '../src/cost/timing.ts';

describe('timing', () => {
  it('lets another variant begin each time', () => {
    expect([0, 1, 2, 3].map((by) => rotate(['a', 'b', 'c'], by).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
  });

  it('runs every variant on every file once per round, and once to warm up', async () => {
    const runs: string[] = [];
    const variant = (name: string) => ({
      name,
      run: async ({ path }: { path: string }) => void runs.push(name + path),
    });
    const files = ['1', '2'].map((path) => ({ path, text: '' }));
    const times = await interleave([variant('a'), variant('b')], files, 2);
    expect(runs.toSorted().join(' ')).toBe('a1 a1 a1 a2 a2 a2 b1 b1 b1 b2 b2 b2');
    expect([...times.values()].flat().every((time) => Number.isFinite(time))).toBe(true);
  });

  it('divides by the baseline', () => {
    const times = new Map([
      ['no rules', [10, 30]],
      ['ours', [15, 45]],
    ]);
    expect(ratios(times, 'no rules').get('ours')).toBe(1.5);
  });

  it('takes the middle of a list', () => {
    expect(median([5, 1, 9])).toBe(5);
  });
});

describe('pathological programs', () => {
  const programs = pathologicalPrograms();

  it('are as large as their names say', () => {
    const sizeOf = (word: string) => programs.find(({ name }) => name.includes(word))!.text;
    expect(sizeOf('20,000 lines').split('\n').length).toBeGreaterThan(20_000);
    expect(sizeOf('2 MB').length).toBeGreaterThan(2_000_000);
    expect(sizeOf('2 MB').split('\n')).toHaveLength(1);
    expect(sizeOf('3,000 concatenations').match(/ \+ /g)).toHaveLength(3000);
  });

  it('parse', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'pathological-'));
    try {
      for (const [index, { text }] of programs.entries()) {
        const file = path.join(folder, `${index}.cjs`);
        await writeFile(file, text);
        await run(process.execPath, ['--check', file], folder);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
