import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { check, format } from 'prettier';
import { expect, test } from 'vitest';
import config from '../index.js';

test('formats with single quotes, trailing commas and 100 columns', async () => {
  const source = `const a = {b: "${'c'.repeat(60)}", d: ["${'e'.repeat(40)}"]}`;
  const formatted = await format(source, { ...config, parser: 'babel' });
  expect(formatted).toBe(`const a = {
  b: '${'c'.repeat(60)}',
  d: ['${'e'.repeat(40)}'],
};
`);
  expect(await check(formatted, { ...config, parser: 'babel' })).toBe(true);
});

test('require gives the object itself', () => {
  const script =
    "process.stdout.write(String(require('@magi-guardrail/prettier-config').printWidth))";
  const folder = fileURLToPath(new URL('..', import.meta.url));
  expect(execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })).toBe(
    '100',
  );
});
