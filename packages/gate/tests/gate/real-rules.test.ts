import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, it, vi } from 'vitest';
import { allowList, inDays, staged, summary } from './helpers.js';

vi.unmock('@magi-guardrail/eslint-config');
vi.unmock('@magi-guardrail/eslint-config/may-report');

const EXEC = `import { exec, execSync } from 'node:child_process';
execSync('git rev-parse HEAD');
export const run = (command: string) => exec(command);
`;

it('runs the rules of the configuration package, with their approvals', async () => {
  using repo = tempRepo();
  repo.write(
    'guardrail.allow.json',
    allowList({
      rule: 'no-unapproved-exec',
      files: ['scripts/**'],
      command: 'git',
      arguments: ['rev-parse', 'HEAD'],
      reason: 'The release notes need the commit.',
      approvedBy: 'Ada',
      expires: inDays(100),
    }),
  );
  repo.stage('scripts/a.ts', EXEC);
  repo.stage('src/b.ts', `/* eslint-disable */\n${EXEC}`);
  const result = await staged(repo);
  expect(summary(result)).toEqual([
    'guardrail/no-unapproved-exec scripts/a.ts:3',
    'guardrail/no-unapproved-exec src/b.ts:3',
    'guardrail/no-unapproved-exec src/b.ts:4',
  ]);
  expect(result.findings[1]?.suppressionAttempt).toContain('The comment on line 1');
  expect(result.allowances).toMatchObject([{ path: 'scripts/a.ts', line: 2, approvedBy: 'Ada' }]);
  for (const { cwe, help, message } of result.findings) {
    expect(cwe).toContain(78);
    expect(help).toMatch(/^https:.*no-unapproved-exec/);
    expect(message).toMatch(/\.$/);
  }
});
