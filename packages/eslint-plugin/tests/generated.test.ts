import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

it.for(['.', '../../configs/eslint-config'])('%s: generated files are up to date', (folder) => {
  const cwd = path.resolve(import.meta.dirname, '..', folder);
  const run = () =>
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd, stdio: 'pipe' });
  expect(run).not.toThrow();
});
