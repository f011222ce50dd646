import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HIGH, LOW, MEDIUM, secretOf } from './secrets.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const name = '@magi-guardrail/secretlint-rule-preset';
const bin = join(root, 'node_modules/secretlint/bin/secretlint.js');
const secrets = [HIGH, MEDIUM, LOW, secretOf('anthropic-api-key'), secretOf('slack-bot-token')];
// Only an upstream rule knows it once our own format is off.
const gitlab = ['glpat', HIGH.slice(8, 28)].join('-');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preset-'));
  await mkdir(join(folder, 'node_modules/@magi-guardrail'), { recursive: true });
  await symlink(root, join(folder, 'node_modules', name));
  const formats = {
    'gitlab-pat': {
      disabled: true,
      reason: 'An upstream rule knows it.',
      approvedBy: 'a',
      expires: '2999-01-01',
    },
  };
  const rules = [{ id: name, options: { report: 'all', formats } }];
  await writeFile(join(folder, '.secretlintrc.json'), JSON.stringify({ rules }));
  const code = secrets.map((secret, at) => `const a${at} = '${secret}';\n`).join('');
  await writeFile(join(folder, 'a.ts'), `// first\n${code}const b = '${gitlab}';\n`);
  await writeFile(join(folder, 'mark.ts'), `\uFEFF${code}`);
  await writeFile(join(folder, 'line.min.js'), `a("${'lorem ipsum '.repeat(2000)}");b("${HIGH}");`);
  await writeFile(join(folder, 'wide.txt'), Buffer.from(code, 'utf16le'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function secretlint(format: string, files: readonly string[], more: readonly string[] = []) {
  const args = [bin, '--format', format, ...more, ...files];
  const env = { ...process.env, NODE_PATH: join(folder, 'node_modules') };
  return run(process.execPath, args, { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

function expectMasked({ stdout, stderr }: { stdout: string; stderr: string }): void {
  const shown = (stdout + stderr).replace(/\u001B\[[\d;]*m|\0/g, '');
  for (const secret of [...secrets, gitlab]) expect(shown).not.toContain(secret);
}

const FILES = ['a.ts', 'mark.ts', 'line.min.js', 'wide.txt'];

describe('the formatters of secretlint', () => {
  // What these print of a file comes from secretlint and from the disk; a rule has no say in it.
  const showSource = ['json', 'pretty-error'];
  const help = execFileSync(process.execPath, [bin, '--help'], { encoding: 'utf8' });
  const all = /Available Formatter: (.*)/.exec(help)?.[1]?.split(', ') ?? [];
  const safe = all.filter((one) => !showSource.includes(one));

  it('are those that are tested here', () => {
    expect(all).toEqual(
      expect.arrayContaining(['stylish', 'github', 'mask-result', 'table', ...showSource]),
    );
  });

  it.each(safe)(
    '%s shows no secret',
    async (format) => {
      const result = await secretlint(format, FILES);
      expect(result.code).toBe(1);
      expect(result.stdout.length).toBeGreaterThan(100);
      expectMasked(result);
    },
    30_000,
  );

  it.each(safe)(
    '%s shows none either when secretlint is told not to mask',
    async (format) => {
      expectMasked(await secretlint(format, ['a.ts'], ['--no-maskSecrets']));
    },
    30_000,
  );

  it.each(showSource)(
    '%s repeats the source, as the README warns',
    async (format) => {
      const { stdout } = await secretlint(format, ['a.ts'], ['--no-color']);
      expect(stdout).toContain(HIGH);
    },
    30_000,
  );
});

describe('the formatters of this package', () => {
  it.each(['json', 'pretty'])(
    '%s shows no secret, by name and by path',
    async (format) => {
      for (const given of [`${name}/${format}`, join(root, `dist/output/${format}.js`)]) {
        const result = await secretlint(given, FILES);
        expect(result.code).toBe(1);
        expect(result.stdout).toContain('GitHub token in the source');
        expectMasked(result);
      }
    },
    30_000,
  );

  it('json is that of secretlint but for the source', async () => {
    const [theirs, ours] = await Promise.all(
      ['json', `${name}/json`].map(async (format) => {
        const { stdout } = await secretlint(format, ['a.ts']);
        return JSON.parse(stdout) as { sourceContent: string }[];
      }),
    );
    const { sourceContent = '', ...rest } = ours?.[0] ?? {};
    expect(theirs?.[0]).toMatchObject(rest);
    expect(sourceContent).toHaveLength(theirs?.[0]?.sourceContent.length ?? -1);
    expect(sourceContent.split('\n')[1]).toBe(`const a0 = '${'*'.repeat(HIGH.length)}';`);
  }, 30_000);

  it('pretty shows the lines around a secret', async () => {
    const { stdout } = await secretlint(`${name}/pretty`, ['a.ts'], ['--no-color']);
    expect(stdout).toContain(
      'a.ts:2:13 error\n  GitHub token in the source: `ghp_… (40 characters)`',
    );
    expect(stdout).toContain(
      `  1 | // first\n> 2 | const a0 = '${'*'.repeat(40)}';\n  3 | const a1`,
    );
    expect(stdout).toMatch(/FORMATS\.md#github-pat\n/);
    expect(stdout).toMatch(/\n6 secrets\n$/);
  }, 30_000);
});

it('says on standard error what does not fail and what is not scanned', async () => {
  const plain = join(folder, 'plain.json');
  await writeFile(
    plain,
    JSON.stringify({ rules: [{ id: name, options: { profile: 'standard' } }] }),
  );
  await writeFile(
    join(folder, 'medium.yml'),
    `a: ${MEDIUM}\nb: ${MEDIUM}x # secretlint-disable-line -- why\n`,
  );
  await writeFile(
    join(folder, 'noise.txt'),
    Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)),
  );
  const result = await secretlint(
    'stylish',
    ['medium.yml', 'noise.txt'],
    ['--secretlintrc', plain],
  );
  expect(result).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\s*$/) as string });
  expect(result.stderr).toContain(
    'guardrail: does not fail under "standard":\n  medium.yml:1:4 medium: JSON Web Token',
  );
  expect(result.stderr).toContain(
    'guardrail: permitted by a comment with a reason:\n  medium.yml:2:4',
  );
  expect(result.stderr).toContain('guardrail: not scanned, because it is binary:\n  noise.txt\n');
  expectMasked(result);
}, 30_000);
