import { configSchema } from '@magi-guardrail/eslint-config/policy';
import { checkedOptions } from '@magi-guardrail/secretlint-rule-preset';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { inDays, staged, summary, TOKEN } from './helpers.js';

const coded = (text: string) => Buffer.from(text).toString('base64url');
const JWT = [
  coded('{"alg":"HS256","typ":"JWT"}'),
  coded('{"sub":"a7","exp":1577836800}'),
  TOKEN.slice(4),
].join('.');
const signed = {
  reason: 'A token of the sandbox, without rights.',
  approvedBy: 'security@acme.example',
  expires: '2999-01-01',
};

function repoWith(secrets: object) {
  return tempRepo({ files: { 'guardrail.config.json': JSON.stringify({ secrets }) } });
}

describe('secrets of guardrail.config.json', () => {
  it('change what the gate reports', async () => {
    using repo = repoWith({
      formats: { jwt: { severity: 'high' }, 'generic-api-key': { disabled: true } },
    });
    repo.stage('a.yml', `session: ${JWT} # secretlint-disable-line -- a test\n`);
    const { findings } = await staged(repo, { profile: 'standard' });
    expect(findings).toMatchObject([{ ruleId: 'secrets/jwt', severity: 'high', blocking: true }]);
    expect(findings[0]?.suppressionAttempt).toContain('line 1');
  });

  it('weaken a high format only with a signature, and the result says so', async () => {
    using repo = repoWith({ allows: [{ secret: '/ghp_.*/', ...signed }] });
    repo.stage('a.yml', `token: ${TOKEN}\n`);
    const result = await staged(repo);
    expect(result).toMatchObject({ outcome: 'passed', findings: [] });
    expect(result.warnings).toEqual([
      '`secrets.allows.0` allows a secret, approved by security@acme.example until 2999-01-01: A token of the sandbox, without rights.',
    ]);
  });

  it('hold for the code rules, too', async () => {
    using repo = repoWith({ allows: [{ secret: '/ghp_.*/', ...signed }] });
    repo.stage('a.ts', `start('${TOKEN}');\n`);
    expect(await staged(repo)).toMatchObject({ outcome: 'passed', findings: [] });
  });

  it('do not weaken one without, and the finding says so', async () => {
    using repo = repoWith({ allows: ['/ghp_.*/'] });
    repo.stage('a.yml', `token: ${TOKEN}\n`);
    const [finding] = (await staged(repo)).findings;
    expect(finding?.message).toContain('only with reason, approvedBy and expires');
  });

  it('add formats of the user', async () => {
    const parts = ['acmelive_', 'k7QzM2xW', '9pLrT4vB'];
    using repo = repoWith({
      canary: [
        {
          id: 'acme-canary',
          provider: 'Acme',
          prefix: 'acmelive_',
          instead: 'Call the security team.',
          example: parts,
        },
      ],
    });
    repo.stage('a.yml', `# secretlint-disable\ntoken: ${parts.join('')}\n`);
    const result = await staged(repo, { profile: 'standard' });
    expect(summary(result)).toEqual(['secrets/acme-canary a.yml:2']);
    expect(result.findings[0]).toMatchObject({ severity: 'high', blocking: true });
    expect(JSON.stringify(result)).not.toContain(parts[1]);
  });

  it.each([
    [
      { formats: { 'github-pat': { disabled: true } } },
      'secrets.formats.github-pat is about live credentials',
    ],
    [{ formats: { nope: {} } }, 'secrets.formats.nope is an unknown format.'],
    [{ canary: [{ id: 'a' }] }, 'guardrail.config.json:1: secrets.canary.0.'],
  ])('with a mistake end the run and name the key: %j', async (secrets, problem) => {
    using repo = repoWith(secrets);
    await expect(staged(repo)).rejects.toMatchObject({
      name: 'GateError',
      exitCode: 2,
      message: expect.stringContaining(problem) as string,
    });
  });
});

it('knows the keys that the schema for editors names', () => {
  type Schema = { properties: { secrets: { properties: Record<string, { type: string }> } } };
  const { properties } = (configSchema() as Schema).properties.secrets;
  for (const [key, { type }] of Object.entries(properties)) {
    const value = type === 'object' ? {} : [];
    expect(() => checkedOptions({ [key]: value })).not.toThrow();
  }
});

it('takes a comment with a reason for a medium secret, and lists it', async () => {
  using repo = tempRepo();
  repo.stage(
    'a.yml',
    `session: ${JWT} # secretlint-disable-line jwt -- expired in 2020 (expires ${inDays(9)})\nother: ${JWT}x\n`,
  );
  const result = await staged(repo);
  expect(result.suppressed).toMatchObject([
    { ruleId: 'secrets/jwt', line: 1, reason: 'expired in 2020' },
  ]);
  expect(summary(result)).toEqual(['secrets/jwt a.yml:2']);
});
