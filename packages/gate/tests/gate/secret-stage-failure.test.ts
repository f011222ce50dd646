import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, it, vi } from 'vitest';
import { staged, TOKEN } from './helpers.js';

vi.mock('@secretlint/core', () => ({
  lintSource: () => Promise.reject(new Error('no scan today')),
}));

it('shows no code when the secret scan failed, because nothing can be masked', async () => {
  using repo = tempRepo();
  repo.stage('a.js', `export const run = (code) => eval('${TOKEN}' + code);\n`);
  const result = await staged(repo);
  expect(result).toMatchObject({ outcome: 'blocked', exitCode: 1 });
  expect(result.findings).toHaveLength(1);
  expect(result.findings[0]).not.toHaveProperty('frame');
  expect(result.coverage.stages).toMatchObject([
    { name: 'code', status: 'ok' },
    { name: 'secrets', status: 'failed', reason: 'failed on 1 file' },
  ]);
});
