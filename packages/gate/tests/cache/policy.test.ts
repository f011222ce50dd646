import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterEach, expect, it, vi } from 'vitest';
import { allowList, inDays, paths, summary } from '../gate/helpers.js';

vi.unmock('@magi-guardrail/eslint-config');
vi.unmock('@magi-guardrail/eslint-config/may-report');

const EXEC = `import { execSync } from 'node:child_process';\nexecSync('git rev-parse HEAD');\n`;

afterEach(() => {
  vi.useRealTimers();
});

function approval(expires: string, files = 'scripts/**') {
  const rule = 'no-unapproved-exec';
  const reason = 'The release runs what it is given.';
  return { rule, files: [files], command: 'git', reason, approvedBy: 'Ada', expires };
}

it('applies approvals, their end and their withdrawal to what it remembers', async () => {
  using repo = tempRepo({ files: { 'scripts/a.js': EXEC, 'src/b.js': 'export {};\n' } });
  const found = ['guardrail/no-unapproved-exec scripts/a.js:2'];
  expect(summary(await paths(repo, ['scripts', 'src']))).toEqual(found);
  repo.write('guardrail.allow.json', allowList(approval(inDays(60))));
  const allowed = await paths(repo, ['scripts', 'src']);
  expect(summary(allowed)).not.toContain(found[0]);
  expect(allowed.allowances).toMatchObject([{ path: 'scripts/a.js', approvedBy: 'Ada' }]);
  // The file that the approval is not about is known.
  expect(allowed.coverage.stages[0]).toMatchObject({ files: 2, cached: 1 });
  expect((await paths(repo, ['scripts'])).allowances).toEqual(allowed.allowances);
  vi.useFakeTimers({ now: Date.now() + 90 * 24 * 60 * 60 * 1000, toFake: ['Date'] });
  const expired = await paths(repo, ['scripts']);
  expect(summary(expired)).toContain(found[0]);
  expect(expired.findings.map(({ message }) => message).join()).toContain('expired on');
  vi.useRealTimers();
  repo.write('guardrail.allow.json', allowList());
  expect(summary(await paths(repo, ['scripts']))).toEqual(found);
});

it('looks again at the files around a package.json that was changed', async () => {
  const file = `import { parse } from 'made-up';\nexport default parse;\n`;
  using repo = tempRepo({
    files: { 'package.json': '{ "name": "a" }', 'src/a.js': file, 'b/a.js': 'export {};\n' },
  });
  const found = ['guardrail/no-undeclared-import src/a.js:1'];
  expect(summary(await paths(repo, ['src', 'b']))).toEqual(found);
  const again = await paths(repo, ['src', 'b']);
  expect(summary(again)).toEqual(found);
  expect(again.coverage.stages[0]).toMatchObject({ files: 2, cached: 2 });
  repo.write('package.json', '{ "name": "a", "dependencies": { "made-up": "1" } }');
  expect(summary(await paths(repo, ['src', 'b']))).toEqual([]);
});
