import fs from 'node:fs';
import { expect, test } from 'vitest';
import { guardrail, project, snapshot } from './project.js';

test('the active policy is written into AGENTS.md, and only there', async () => {
  using repo = project({ 'package.json': '{}', 'pnpm-lock.yaml': '' });
  const { code, out } = await guardrail(repo, 'agents');
  expect({ code, out }).toEqual({ code: 0, out: 'Created AGENTS.md' });
  const text = repo.read('AGENTS.md');
  expect(text).toContain('under the profile `strict`');
  expect(text).toContain(
    '- `guardrail/no-eval` (high): Disallow running text as a program. Parse data',
  );
  expect(text).toContain('`pnpm exec guardrail check --staged`');
  expect(text).toContain('--no-verify');
  expect(text).not.toContain('no-unapproved-constant-exec');
  expect(Object.keys(snapshot(repo)).filter((name) => name.endsWith('.md'))).toEqual(['AGENTS.md']);
});

test('the profile decides which rules are named', async () => {
  using repo = project({ 'guardrail.config.json': '{ "profile": "standard" }' });
  await guardrail(repo, 'agents');
  const text = repo.read('AGENTS.md');
  expect(text).toContain('`guardrail/no-unapproved-constant-exec` (medium, warns)');
  expect(text).not.toContain('no-personal-data-in-logs');
});

const USER = '# Our rules\n\nWrite tests.\n';

test.each([
  ['LF', USER],
  ['CRLF', USER.replaceAll('\n', '\r\n')],
  ['blank lines at the end', `${USER}\n\n`],
  ['empty', ''],
])('the text of the user stays, twice is once, and --remove takes it out: %s', async (_, text) => {
  using repo = project({ 'AGENTS.md': text, 'CLAUDE.md': text, 'GEMINI.md': 'See below.\n' });
  const before = snapshot(repo);
  expect((await guardrail(repo, 'agents')).out.split('\n')).toEqual([
    'Changed AGENTS.md',
    'Changed CLAUDE.md',
    'Changed GEMINI.md',
  ]);
  const after = snapshot(repo);
  expect(after['AGENTS.md']?.startsWith(text)).toBe(true);
  expect(/[^\r]\n/.test(after['AGENTS.md'] ?? '')).toBe(!text.includes('\r'));
  expect((await guardrail(repo, 'agents')).out).toBe('Everything is up to date.');
  expect(snapshot(repo)).toEqual(after);
  expect((await guardrail(repo, 'agents', '--remove')).code).toBe(0);
  if (text === '') expect(fs.existsSync(repo.path('AGENTS.md'))).toBe(false);
  else expect(snapshot(repo)).toEqual(before);
});

test('an outdated section is renewed where it stands', async () => {
  using repo = project({});
  await guardrail(repo, 'agents');
  repo.write('AGENTS.md', `Above.\n\n${repo.read('AGENTS.md')}\nBelow.\n`);
  repo.write('guardrail.config.json', '{ "profile": "standard" }');
  const check = await guardrail(repo, 'agents', '--check');
  expect(check.code).toBe(1);
  expect(check.out).toMatch(/^-.*`strict`/m);
  expect(check.out).toMatch(/^\+.*`standard`/m);
  expect(check.err).toContain('Run `npx guardrail agents`');
  expect(repo.read('AGENTS.md')).toContain('`strict`');
  expect((await guardrail(repo, 'agents')).code).toBe(0);
  expect(repo.read('AGENTS.md')).toMatch(/^Above\.[^]*`standard`[^]*Below\.\n$/);
  expect((await guardrail(repo, 'agents', '--check')).code).toBe(0);
});

test('a link to AGENTS.md and a file that includes it are left alone', async () => {
  using repo = project({ 'GEMINI.md': 'Read this:\n\n@AGENTS.md\n' });
  fs.symlinkSync('AGENTS.md', repo.path('CLAUDE.md'));
  expect((await guardrail(repo, 'agents')).out).toBe('Created AGENTS.md');
  expect(fs.lstatSync(repo.path('CLAUDE.md')).isSymbolicLink()).toBe(true);
  expect(repo.read('GEMINI.md')).toBe('Read this:\n\n@AGENTS.md\n');
});

test('rules folders that are in use get a file of their own', async () => {
  using repo = project({ '.cursor/rules/style.mdc': 'x\n', '.clinerules/a.md': 'x\n' });
  const { out } = await guardrail(repo, 'agents', '--for', 'copilot');
  expect(out.split('\n')).toEqual([
    'Created AGENTS.md',
    'Created .github/copilot-instructions.md',
    'Created .cursor/rules/guardrail.mdc',
    'Created .clinerules/guardrail.md',
  ]);
  expect(repo.read('.cursor/rules/guardrail.mdc')).toMatch(/^---\n[^]*alwaysApply: true\n---\n/);
  await guardrail(repo, 'agents', '--remove');
  expect(fs.existsSync(repo.path('.cursor/rules/guardrail.mdc'))).toBe(false);
});

const SETTINGS = `{
    // ours
    "permissions": { "allow": ["Bash(npm test)"] },
    "hooks": { "PreToolUse": [{ "matcher": "Write", "hooks": [] }] }
}
`;

test('the hook of an agent is added beside what is there, once', async () => {
  using repo = project({ '.claude/settings.json': SETTINGS });
  const args = ['agents', '--for', 'claude,codex,cursor,gemini,copilot', '--hooks'];
  expect((await guardrail(repo, ...args)).code).toBe(0);
  const settings = repo.read('.claude/settings.json');
  expect(settings).toContain('// ours');
  expect(settings).toContain('"matcher": "Write"');
  expect(settings.match(/guardrail hook agent/g)).toHaveLength(1);
  const cursor = JSON.parse(repo.read('.cursor/hooks.json'));
  expect(cursor).toMatchObject({ version: 1, hooks: { beforeShellExecution: [{}] } });
  const files = ['.codex/hooks.json', '.gemini/settings.json', '.github/hooks/guardrail.json'];
  for (const file of files) expect(repo.read(file)).toContain('guardrail hook agent');
  const after = snapshot(repo);
  expect((await guardrail(repo, ...args)).out).toBe('Everything is up to date.');
  await guardrail(repo, 'agents', '--remove');
  const rest = snapshot(repo);
  expect(Object.keys(rest)).toEqual(['.claude/settings.json', '.gitignore']);
  expect(rest['.claude/settings.json']).not.toContain('guardrail');
  expect(rest['.claude/settings.json']).toContain('"matcher": "Write"');
  expect(Object.keys(after)).toContain('CLAUDE.md');
});

test.each([
  [['--for', 'claud'], 'Did you mean "claude"?'],
  [['--check', '--remove'], 'not both'],
  [['--hooks'], '--hooks needs --for'],
])('usage: agents %s', async (args, text) => {
  using repo = project({});
  const { code, err } = await guardrail(repo, 'agents', ...args);
  expect(code).toBe(2);
  expect(err).toContain(text);
});

test('a settings file that cannot be read is left alone', async () => {
  using repo = project({ '.claude/settings.json': '{ "hooks": ' });
  const { code, err } = await guardrail(repo, 'agents', '--for', 'claude', '--hooks');
  expect(code).toBe(2);
  expect(err).toContain('.claude/settings.json is not valid JSON');
  expect(repo.read('.claude/settings.json')).toBe('{ "hooks": ');
  expect(fs.existsSync(repo.path('AGENTS.md'))).toBe(false);
});
