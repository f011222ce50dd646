import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const scaffolds = fileURLToPath(new URL('../scaffold', import.meta.url));
let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-scaffold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function scaffold(kind, name) {
  const script = path.join(scaffolds, `new-${kind}.mjs`);
  return spawnSync(process.execPath, [script, name, folder], { encoding: 'utf8' });
}

test.each([
  ['rule', 'no-open-redirect', 3],
  ['model', '@acme/database', 1],
  ['format', 'acme', 1],
])('new:%s writes its files once', (kind, name, count) => {
  const first = scaffold(kind, name);
  expect(first.stderr).toBe('');
  expect(first.stdout.match(/^wrote /gm)).toHaveLength(count);
  const file = /^wrote (.+)$/m.exec(first.stdout)[1];
  expect(existsSync(path.join(folder, file))).toBe(true);
  const again = scaffold(kind, name);
  expect(again.status).toBe(2);
  expect(again.stderr).toMatch(/Already there: /);
});

test.each([
  ['rule', 'Open_Redirect'],
  ['model', '../outside'],
  ['format', '../../outside'],
])('new:%s refuses the name %s and writes nothing', (kind, name) => {
  const wrong = scaffold(kind, name);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/Usage: /);
  expect(readdirSync(folder)).toEqual([]);
});
