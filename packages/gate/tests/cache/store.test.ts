import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../src/cache/store.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guardrail-store-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('forgets what was not used for longest', () => {
  const file = path.join(folder, 'entries');
  const first = openStore(file);
  for (let index = 0; index < 59_999; index++) first.set(`k${index}`, 'c');
  first.save();
  const second = openStore(file);
  expect(second.get('k0')).toBe('c');
  for (const each of ['new', 'newer']) second.set(each, '{"a":"b c"}');
  second.save();
  const third = openStore(file);
  expect(['k0', 'k1', 'k2', 'new'].map((key) => third.get(key))).toEqual([
    'c',
    undefined,
    'c',
    '{"a":"b c"}',
  ]);
});

it('takes no more room than a picture', () => {
  const file = path.join(folder, 'room');
  const store = openStore(file);
  store.set('huge', 'x'.repeat(100_000));
  for (let index = 0; index < 400; index++) store.set(`k${index}`, 'x'.repeat(60_000));
  store.save();
  expect(fs.statSync(file).size).toBeLessThan(17 * 1024 * 1024);
  expect([openStore(file).get('huge'), openStore(file).get('k0')]).toEqual([undefined, undefined]);
  expect(openStore(file).get('k399')).toHaveLength(60_000);
});
