import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { examples } from '@magi-guardrail/secrets/examples';
import { findSecrets, formats } from '@magi-guardrail/secrets';
import { lintSource } from '@secretlint/core';
import type { SecretLintRuleCreator } from '@secretlint/types';
import { describe as suite, expect, it } from 'vitest';
import { describe, rules } from '../src/index.js';
import { masked } from '../src/masked.js';
import { settingsOf } from '../src/options/settings.js';
import { credentials } from './credentials.js';
import { lint } from './lint.js';

const run = promisify(execFile);
const token = examples['github-pat']?.matches[0] ?? '';

suite('with secretlint core', () => {
  const everywhere = formats.filter(({ files }) => files === undefined);

  it.each(everywhere.map(({ id }) => id))('reports %s once, masked', async (id) => {
    for (const content of examples[id]?.matches ?? []) {
      const [match] = findSecrets(content);
      const messages = await lint(content);
      expect(
        messages.map(({ messageId }) => messageId),
        content,
      ).toEqual([id]);
      expect(JSON.stringify(messages)).not.toContain(
        content.slice(match?.start, match?.end).slice(-12),
      );
      expect(messages[0]?.message).toMatch(/\.$/);
      expect(messages[0]?.message.length).toBeLessThanOrEqual(240);
    }
  });

  it.each(Object.entries(credentials()))('masks %s, that upstream knows too', async (_, given) => {
    const messages = await lint(given.text);
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).not.toContain(given.secret);
    expect(messages[0]?.message.length).toBeLessThanOrEqual(240);
  });

  it.each(['.env', '.env.local'])('tells how to keep %s out of git', async (name) => {
    const [message] = await lint(`TOKEN=${token}`, { filePath: `/project/${name}` });
    expect(message?.message).toContain(`\`git rm --cached ${name}\``);
    expect(message?.message).not.toContain('process.env');
    expect(message?.message.length).toBeLessThanOrEqual(240);
  });

  it.each(['.env.example', 'env.ts'])('tells how to leave it out of %s', async (name) => {
    const [message] = await lint(`TOKEN=${token}`, { filePath: `/project/${name}` });
    expect(message?.message).toContain('process.env');
    expect(message?.message).not.toContain('git rm');
  });

  it('masks what only an upstream rule reports', async () => {
    const content = ['hunter', '2', 'hunter'].join('');
    const upstream: SecretLintRuleCreator<unknown> = {
      messages: {},
      meta: {
        id: 'secretlint-rule-upstream',
        type: 'scanner',
        recommended: true,
        supportedContentTypes: ['text'],
      },
      create: (context) => ({
        file: ({ content: text }) => {
          const message = { message: `found ${text}`, messageId: 'FOUND', data: {} };
          context.report({ message, range: [0, text.length] });
        },
      }),
    };
    const rule = masked(upstream, settingsOf(undefined));
    const source = { filePath: '/a.ts', content, contentType: 'text' as const, ext: '.ts' };
    const { messages } = await lintSource({
      source,
      options: { config: { rules: [{ id: rule.meta.id, rule }] } },
    });
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).not.toContain(content);
  });

  it('reads files of known names as what they are', async () => {
    const line = `APP_PASS=${token.slice(4, 18)}`;
    expect(await lint(line)).toEqual([]);
    const [message] = await lint(line, { filePath: '/project/.env' });
    expect(message).toMatchObject({ messageId: 'env-file-secret' });
  });

  it('is not silenced by a comment', async () => {
    const content = `// secretlint-disable\nconst a = '${token}'; // secretlint-disable-line\n`;
    expect(await lint(content)).toHaveLength(1);
  });

  it('says nothing of look-alikes', async () => {
    for (const id of ['github-pat', 'npm-access-token', 'stripe-secret-key', 'jwt']) {
      for (const text of examples[id]?.lookalikes.slice(0, 2) ?? [])
        expect(await lint(text), text).toEqual([]);
    }
  });
});

it('describes every rule and every format', () => {
  for (const { meta } of rules) expect(describe(meta.id).provider).not.toContain('secretlint');
  expect(describe('@magi-guardrail/secretlint-rule-secrets', 'jwt')).toMatchObject({
    severity: 'medium',
    cwe: [798],
  });
  expect(describe('github-pat').provider).toBe('GitHub');
});

it('works with the secretlint command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preset-'));
  try {
    const root = join(import.meta.dirname, '..');
    const name = '@magi-guardrail/secretlint-rule-preset';
    await mkdir(join(folder, 'node_modules/@magi-guardrail'), { recursive: true });
    await symlink(root, join(folder, 'node_modules', name));
    await writeFile(join(folder, '.secretlintrc.json'), JSON.stringify({ rules: [{ id: name }] }));
    await writeFile(join(folder, 'a.ts'), `// secretlint-disable\nconst a = '${token}';\n`);
    await writeFile(join(folder, 'b.ts'), 'const b = 1;\n');
    const bin = join(root, 'node_modules/secretlint/bin/secretlint.js');
    const failed = await run(process.execPath, [bin, '*.ts'], { cwd: folder }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: 1 });
    const { stdout } = failed as { stdout: string };
    expect(stdout).toContain('GitHub token in the source');
    expect(stdout).not.toContain(token.slice(4));
    await run(process.execPath, [bin, 'b.ts'], { cwd: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);
