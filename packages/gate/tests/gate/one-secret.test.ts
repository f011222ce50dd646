import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it, vi } from 'vitest';
import { formatResult } from '../../src/index.js';
import { allowList, inDays, staged, summary, TOKEN } from './helpers.js';

vi.unmock('@magi-guardrail/eslint-config');
vi.unmock('@magi-guardrail/eslint-config/may-report');

/** Nobody knows the provider of it: a machine has drawn it, and the name says what it is for. */
const RANDOM = TOKEN.slice(4);

function check(repo: TempRepo, code: string) {
  repo.stage('src/a.ts', code);
  return staged(repo);
}

describe('a secret that both stages find', () => {
  it('is one finding, with the id it has in every kind of file', async () => {
    using repo = tempRepo();
    const result = await check(repo, `start({ key: '${TOKEN}' });\n`);
    expect(summary(result)).toEqual(['secrets/github-pat src/a.ts:1']);
    expect(result.findings[0]?.suggestion?.description).toContain('process.env.GITHUB_TOKEN');
  });

  it('is as severe as the more severe of them says', async () => {
    using repo = tempRepo();
    const result = await check(repo, `start({ clientSecret: '${RANDOM}' });\n`);
    expect(summary(result)).toEqual(['guardrail/no-hardcoded-secrets src/a.ts:1']);
    expect(result.findings[0]).toMatchObject({ severity: 'high', blocking: true });
  });

  it('and another beside it are two', async () => {
    using repo = tempRepo();
    const code = `import jwt from 'jsonwebtoken';\nstart('${TOKEN}', jwt.sign({}, 'keyboard cat'));\n`;
    expect(summary(await check(repo, code))).toEqual([
      'secrets/github-pat src/a.ts:2',
      'guardrail/no-hardcoded-secrets src/a.ts:2',
    ]);
  });

  it('is approved once', async () => {
    using repo = tempRepo();
    const entry = {
      rule: 'no-hardcoded-secrets',
      files: ['src/**'],
      reason: 'It opens the sandbox only.',
      approvedBy: 'Ada',
      expires: inDays(100),
    };
    repo.write('guardrail.allow.json', allowList(entry));
    const result = await check(repo, `start({ key: '${TOKEN}' });\n`);
    expect(summary(result)).toEqual([]);
    expect(result.allowances).toMatchObject([{ path: 'src/a.ts', approvedBy: 'Ada' }]);
  });
});

it('a secret that only its use gives away is not shown', async () => {
  using repo = tempRepo();
  const code = `import jwt from 'jsonwebtoken';\nconst word = 'keyboard cat';\njwt.sign({}, word);\n`;
  const result = await check(repo, code);
  expect(summary(result)).toEqual(['guardrail/no-hardcoded-secrets src/a.ts:2']);
  expect(result.findings[0]?.frame).toContain('const word = **************');
  for (const format of ['json', 'stylish'] as const) {
    expect(formatResult(result, format)).not.toContain('keyboard cat');
  }
});

it('a comment does not switch it off', async () => {
  using repo = tempRepo();
  const code = `// eslint-disable-next-line guardrail/no-hardcoded-secrets -- it is old\nexport const clientSecret = '${RANDOM}';\n`;
  const [finding] = (await check(repo, code)).findings;
  expect(finding?.suppressionAttempt).toContain('does not switch this off');
});
