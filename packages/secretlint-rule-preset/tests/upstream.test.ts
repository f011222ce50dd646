import { findSecrets } from '@magi-guardrail/secrets';
import { lintSource } from '@secretlint/core';
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../src/options/settings.js';
import { needOf } from '../src/upstream.js';
import { vectors } from './credentials.js';
import { lint } from './lint.js';
import { HIGH, signed } from './secrets.js';

const scanners = recommended.filter(({ meta }) => meta.type === 'scanner');
const known = scanners.filter(({ meta }) => !meta.id.endsWith('-filter-comments'));
const nameOf = (id: string) => id.replace(/^.*secretlint-rule-/, '');
const plain = settingsOf(undefined);
const given = vectors();

/** The rules that run on no file, because our formats know all that they know. */
const idle = known.filter((rule) => needOf(rule, plain) === undefined);

async function upstream(rule: (typeof known)[number], content: string) {
  const source = { filePath: '/a.txt', content, contentType: 'text' as const, ext: '.txt' };
  const config = { rules: [{ id: rule.meta.id, rule }] };
  return (await lintSource({ source, options: { config } })).messages;
}

describe('an upstream rule that runs on no file', () => {
  it('is one of those that were compared', () => {
    expect(idle.map(({ meta }) => nameOf(meta.id)).sort()).toEqual(Object.keys(given).sort());
  });

  it.each(idle.map((rule) => [nameOf(rule.meta.id), rule] as const))(
    '%s finds nothing that the formats do not',
    async (name, rule) => {
      for (const secret of given[name] ?? []) {
        for (const content of [
          secret,
          `const a = '${secret.replaceAll('"', '')}';`,
          `- ${secret}\n`,
        ]) {
          const messages = await upstream(rule, content);
          if (content === secret) expect(messages.length, secret.slice(0, 12)).toBeGreaterThan(0);
          const own = findSecrets(content);
          for (const { range } of messages)
            expect(own.some(({ start, end }) => start < range[1] && range[0] < end)).toBe(true);
        }
      }
    },
  );

  it('says nothing of a database on the machine itself', async () => {
    const link = (host: string) =>
      `postgres://app:${['rootpass', 'word9x'].join('')}@${host}:5432/a`;
    expect(await lint(link('localhost'))).toEqual([]);
    expect(await lint(link('db.internal'))).not.toEqual([]);
  });

  it('runs when a format is off, and when the user gives it options', async () => {
    const formats = { jwt: { disabled: true } };
    for (const rule of idle) expect(needOf(rule, settingsOf({ formats }))).toBeDefined();
    const id = '@secretlint/secretlint-rule-aws';
    const rules = [{ id, options: { enableIDScanRule: true } }];
    const account = 'AWS_ACCOUNT_ID=4539-2761-8804';
    expect(await lint(account, { rules })).toMatchObject([
      { ruleId: id, messageId: 'AWSAccountID' },
    ]);
    expect(await lint(account)).toEqual([]);
  });

  it('runs when it has learned a new message', () => {
    for (const rule of idle) {
      const newer = { ...rule, messages: { ...rule.messages, NEW: { en: () => 'new' } } };
      expect(needOf(newer, plain)).toBeDefined();
      const other = { ...rule, meta: { ...rule.meta, id: 'secretlint-rule-other' } };
      expect(needOf(other, plain)).toBeDefined();
    }
  });
});

it.each([
  ['basicauth', `https://admin:${['hunt', 'er2'].join('')}@acme.io/`],
  ['slack', ['xoxo', '839203748201', '839203748202', HIGH.slice(8, 32)].join('-')],
  ['database-connection-string', `mysql://root:${['t0', 'ps'].join('')}ecret@db.acme.io/app`],
])('%s runs where it may find more, in every encoding', async (name, secret) => {
  for (const content of [`a ${secret} b`, Buffer.from(`a ${secret} b`, 'utf16le').toString()]) {
    const messages = await lint(content, {
      options: { report: 'all', formats: { jwt: { disabled: false } } },
    });
    expect(messages).toHaveLength(1);
    expect(['secrets', name]).toContain(nameOf(messages[0]?.ruleId ?? ''));
    expect(JSON.stringify(messages)).not.toContain(secret);
  }
});

it('needs no signature to say that nothing changes', () => {
  expect(
    settingsOf({ formats: { 'github-pat': { disabled: false, ...signed() } } }).isReduced,
  ).toBe(false);
});
