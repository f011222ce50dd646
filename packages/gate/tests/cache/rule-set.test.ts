import fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { ruleSetHash } from '../../src/cache/rule-set.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many programs are read for the hash. */
function reads(memory?: Map<string, string>): { readonly hash: string; readonly count: number } {
  const read = vi.spyOn(fs, 'readFileSync').mockClear();
  const hash = ruleSetHash(import.meta.dirname, memory);
  return { hash, count: read.mock.calls.filter(([file]) => String(file).endsWith('.js')).length };
}

it('does not read the programs again that it knows, and says the same', () => {
  const memory = new Map<string, string>();
  const first = reads(memory);
  const second = reads(memory);
  expect(first.count).toBeGreaterThan(0);
  expect(second).toEqual({ hash: first.hash, count: 0 });
  expect(reads().hash).toBe(first.hash);
});

it('reads them again when a file is not the one that was read', () => {
  const memory = new Map<string, string>();
  const first = reads(memory);
  for (const key of memory.keys()) memory.set(key, `another ${'0'.repeat(64)}`);
  expect(reads(memory)).toEqual(first);
});
