import { describe, expect, it } from 'vitest';
import { describe as about, remarksOn } from '../src/index.js';
import { lint } from './lint.js';
import { HIGH, LOW, MEDIUM, secretOf, signed } from './secrets.js';

const ALL = `${HIGH}\n${MEDIUM}\n${LOW}\n`;

async function ids(content: string, options: object): Promise<string[]> {
  const messages = await lint(content, { options });
  return messages.map(({ messageId }) => messageId);
}

describe('the profile', () => {
  it.each([
    [{}, ['github-pat', 'jwt']],
    [{ profile: 'strict' }, ['github-pat', 'jwt']],
    [{ profile: 'standard' }, ['github-pat']],
    [{ profile: 'standard', report: 'all' }, ['github-pat', 'jwt', 'stripe-test-key']],
  ])('%j reports %j', async (options, expected) => {
    expect(await ids(ALL, options)).toEqual(expected);
  });

  it('lets secretlint give each severity a level of its own', async () => {
    const id = '@magi-guardrail/secretlint-rule-secrets';
    const rules = [
      { id: `${id}-medium`, severity: 'warning' as const },
      { id: `${id}-low`, severity: 'info' as const },
    ];
    const messages = await lint(ALL, { options: { report: 'all' }, rules });
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      [id, 'error'],
      [`${id}-medium`, 'warning'],
      [`${id}-low`, 'info'],
    ]);
  });
});

describe('formats', () => {
  it('switches medium and low ones off', async () => {
    const formats = { jwt: { disabled: true }, 'stripe-test-key': { disabled: true } };
    expect(await ids(ALL, { report: 'all', formats })).toEqual(['github-pat']);
  });

  it('switches a high one off only with a signature that has not run out', async () => {
    const off = (more: object) => ({
      formats: { 'aws-secret-access-key': { disabled: true, ...more } },
    });
    const secret = secretOf('aws-secret-access-key');
    await expect(ids(secret, off({}))).rejects.toThrow(
      /options\.formats\.aws-secret-access-key` .*`reason`, `approvedBy` and `expires`/,
    );
    expect(await ids(secret, off(signed('2020-01-01')))).toEqual(['aws-secret-access-key']);
    expect(await ids(secret, off(signed()))).not.toContain('aws-secret-access-key');
  });

  it('leaves a text to the upstream rule when its own format is off', async () => {
    const formats = { 'github-pat': { disabled: true, ...signed() } };
    const [message, ...others] = await lint(HIGH, { options: { formats } });
    expect(others).toEqual([]);
    expect(message?.ruleId).toBe('@secretlint/secretlint-rule-github');
    expect(message?.message).not.toContain(HIGH.slice(-12));
  });

  it('changes the severity, and lowers a high one only with a signature', async () => {
    expect(
      await ids(MEDIUM, { profile: 'standard', formats: { jwt: { severity: 'high' } } }),
    ).toEqual(['jwt']);
    expect(await ids(MEDIUM, { formats: { jwt: { severity: 'low' } } })).toEqual([]);
    const lower = (more: object) => ({ formats: { 'github-pat': { severity: 'low', ...more } } });
    await expect(ids(HIGH, lower({}))).rejects.toThrow(/can only be made less severe with/);
    expect(await ids(HIGH, lower(signed()))).toEqual([]);
    const [low] = await lint(HIGH, { options: { report: 'all', ...lower(signed()) } });
    expect(low?.ruleId).toMatch(/-low$/);
    expect(about('', 'github-pat', lower(signed()) as object).severity).toBe('low');
  });
});

describe('allows', () => {
  it('takes a text or a pattern that matches all of a medium or low secret', async () => {
    expect(await ids(MEDIUM, { allows: [MEDIUM] })).toEqual([]);
    expect(await ids(MEDIUM, { allows: ['/eyJ.*/'] })).toEqual([]);
    expect(await ids(MEDIUM, { allows: ['/eyJ/', 'eyJ'] })).toEqual(['jwt']);
    expect(await ids(MEDIUM, { formats: { jwt: { allows: ['/EYJ.*/i'] } } })).toEqual([]);
    expect(await ids(MEDIUM, { formats: { 'jwt-base64': { allows: ['/.*/'] } } })).toEqual(['jwt']);
  });

  it('permits a high one only with a signature, and says so', async () => {
    const [message] = await lint(HIGH, { options: { allows: ['/ghp_.*/'] } });
    expect(message?.message).toMatch(/`allows` permits a high secret only with reason/);
    expect(await ids(HIGH, { allows: [{ secret: '/ghp_.*/', ...signed() }] })).toEqual([]);
    expect(await ids(HIGH, { allows: [{ secret: '/ghp_.*/', ...signed('2020-01-01') }] })).toEqual([
      'github-pat',
    ]);
    const one = { formats: { 'github-pat': { allows: [HIGH], ...signed() } } };
    expect(await ids(HIGH, one)).toEqual([]);
  });

  it('holds for what only an upstream rule knows', async () => {
    const formats = { 'github-pat': { disabled: true, ...signed() } };
    expect(await ids(HIGH, { formats, allows: ['/ghp_.*/'] })).toEqual(['GITHUB_TOKEN']);
    expect(await ids(HIGH, { formats, allows: [{ secret: '/ghp_.*/', ...signed() }] })).toEqual([]);
  });
});

describe('canary', () => {
  const body = ['k7Qz', 'M2xW', '9pLr', 'T4vB'];
  const canary = {
    id: 'acme-canary',
    provider: 'Acme',
    prefix: 'acmelive_',
    instead: 'Call the security team: somebody has read the vault.',
    example: ['acmelive_', ...body],
  };
  const secret = canary.example.join('');

  it('is reported as high, masked, whatever a comment says', async () => {
    const content = `${secret} # secretlint-disable-line -- only a test`;
    const [message] = await lint(content, { options: { profile: 'standard', canary: [canary] } });
    expect(message).toMatchObject({
      messageId: 'acme-canary',
      severity: 'error',
      range: [0, secret.length],
    });
    expect(message?.message).toContain('Acme token in the source: `acmelive_… (25 characters)`');
    expect(message?.message).toContain('Call the security team');
    expect(message?.message).not.toContain(body.join(''));
  });

  it('goes before the formats that are built in', async () => {
    const own = {
      ...canary,
      id: 'acme-jwt',
      prefix: undefined,
      pattern: 'eyJ[\\w.-]{20,2000}',
      example: MEDIUM,
    };
    const { prefix: _, ...planted } = own;
    expect(await ids(MEDIUM, { profile: 'standard', canary: [planted] })).toEqual(['acme-jwt']);
  });

  it.each([
    [{ ...canary, id: 'Acme' }, /canary\.0\.id` must be/],
    [{ ...canary, id: 'github-pat' }, /canary\.0\.id` "github-pat" is taken/],
    [{ ...canary, provider: '' }, /canary\.0\.provider` must be/],
    [{ ...canary, prefix: 'ab' }, /canary\.0\.prefix` must be/],
    [{ ...canary, pattern: 'acme_[a-z]{20}' }, /canary\.0\.pattern` or `prefix`/],
    [
      { ...canary, prefix: undefined, pattern: 'acme_[a-z]+' },
      /canary\.0\.pattern` cannot be used: No upper bound/,
    ],
    [
      { ...canary, prefix: undefined, pattern: 'acme_(a{1,30}){1,30}!' },
      /canary\.0\.pattern` can take too long/,
    ],
    [
      { ...canary, prefix: undefined, pattern: '[a-f0-9]{40}' },
      /canary\.0\.keywords` must be given/,
    ],
    [{ ...canary, prefix: undefined, pattern: 'acme_(' }, /canary\.0\.pattern` cannot be used/],
    [{ ...canary, severity: 'low' }, /canary\.0\.severity` is not a known key/],
    [{ ...canary, instead: 'Go' }, /canary\.0\.instead` must be a sentence/],
    [{ ...canary, example: 'nothing' }, /canary\.0\.example` does not match/],
    [
      { ...canary, example: ['acmelive_', 'YOUR_TOKEN_HERE'] },
      /canary\.0\.example` is not found: it looks like a placeholder/,
    ],
    ['acme', /canary\.0` must be an object/],
  ])('refuses %#', async (own, problem) => {
    await expect(ids('a', { canary: [own] })).rejects.toThrow(problem);
  });

  it('cannot be weakened', async () => {
    const formats = { 'acme-canary': { severity: 'low' } };
    await expect(ids('a', { canary: [canary], formats })).rejects.toThrow(/always high/);
    await expect(ids('a', { canary: [canary, canary] })).rejects.toThrow(/twice/);
  });
});

describe('upstream', () => {
  const off = { 'github-pat': { disabled: true, ...signed() } };

  it('switches an upstream rule off, with a signature that has not run out', async () => {
    const upstream = { github: { disabled: true, ...signed() } };
    expect(await ids(HIGH, { formats: off })).toEqual(['GITHUB_TOKEN']);
    expect(await ids(HIGH, { formats: off, upstream })).toEqual([]);
    const over = { github: { disabled: true, ...signed('2020-01-01') } };
    expect(await ids(HIGH, { formats: off, upstream: over })).toEqual(['GITHUB_TOKEN']);
  });

  it.each([
    [{ github: { disabled: true } }, /`options\.upstream\.github` is about live credentials/],
    [{ github: { ...signed() } }, /`options\.upstream\.github\.disabled` must be true/],
    [{ githup: {} }, /`options\.upstream\.githup` is no upstream rule\. Known: aws, gcp/],
    [[], /`options\.upstream` must be an object/],
  ])('refuses %j', async (upstream, problem) => {
    await expect(ids('a', { upstream })).rejects.toThrow(problem);
  });
});

describe('mistakes', () => {
  it.each([
    [{ profile: 'lax' }, /`options\.profile` must be "strict" or "standard"/],
    [{ report: true }, /`options\.report` must be/],
    [
      { disabled: ['jwt'] },
      /`options\.disabled` is not a known key\. Known keys: profile, report, upstream, allows, formats, canary/,
    ],
    [{ formats: ['jwt'] }, /`options\.formats` must be an object/],
    [
      { formats: { 'github-token': {} } },
      /`options\.formats\.github-token` is an unknown format\. Known: github-pat/,
    ],
    [
      { formats: { jwt: { disabled: 1 } } },
      /`options\.formats\.jwt\.disabled` must be true or false/,
    ],
    [
      { formats: { jwt: { severity: 'none' } } },
      /`options\.formats\.jwt\.severity` must be "high"/,
    ],
    [{ formats: { jwt: { off: true } } }, /`options\.formats\.jwt\.off` is not a known key/],
    [{ formats: { jwt: { allows: [1] } } }, /`options\.formats\.jwt\.allows\.0` must be a text/],
    [
      { formats: { jwt: { reason: 'short' } } },
      /`options\.formats\.jwt\.reason` must be a sentence/,
    ],
    [{ allows: 'a' }, /`options\.allows` must be an array/],
    [{ allows: ['/(/'] }, /`options\.allows\.0` is no pattern/],
    [{ allows: ['/(a+)+/'] }, /`options\.allows\.0` can take endless time/],
    [{ allows: ['/a/g'] }, /`options\.allows\.0` has the flags "g"/],
    [{ allows: [{ secret: 'a' }] }, /`options\.allows\.0\.reason` is missing/],
    [
      { allows: [{ secret: 'a', ...signed('tomorrow') }] },
      /`options\.allows\.0\.expires` must be a date/,
    ],
    [
      { allows: [{ secret: 'a', ...signed('2026-02-30') }] },
      /`options\.allows\.0\.expires` must be a date/,
    ],
    ['strict', /`options` must be an object/],
  ])('%j', async (options, problem) => {
    await expect(ids('a', options as object)).rejects.toThrow(problem);
  });

  it('asks for options where they belong', async () => {
    const rules = [
      { id: '@magi-guardrail/secretlint-rule-secrets', options: { profile: 'strict' } },
    ];
    await expect(lint('a', { options: {}, rules })).rejects.toThrow(
      /options` of the preset take "profile"/,
    );
  });
});

it('tells what the settings weaken', () => {
  const formats = { 'github-pat': { disabled: true, ...signed() } };
  const allows = [{ secret: 'a', ...signed('2020-01-01') }];
  expect(remarksOn({ formats, allows })).toEqual([
    '`options.formats.github-pat` switches the format off, approved by security@acme.example until 2999-01-01: A token of the sandbox, without any rights.',
    '`options.allows.0` allows a secret, but the approval by security@acme.example expired on 2020-01-01: it has no effect.',
  ]);
  expect(remarksOn({ formats: { jwt: { disabled: true } } })).toEqual([]);
});
