import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../src/index.js';
import { executable, guardrail, project, TOKEN } from './project.js';

const prompts = vi.hoisted(() => ({ select: vi.fn(), text: vi.fn(), confirm: vi.fn() }));
vi.mock('@clack/prompts', () => prompts);

const FILE = 'guardrail.suppressions.json';
const ALLOW = 'guardrail.allow.json';
const EVAL = 'export const run = (text) => eval(text);\n';
/** A medium finding under this profile. */
const EXEC = `import { execSync } from 'node:child_process';\nexport const run = () => execSync('git status');\n`;
const STANDARD = { 'package.json': '{}', 'guardrail.config.json': '{ "profile": "standard" }' };
const RULE = 'guardrail/no-unapproved-constant-exec';
const DETAILS = ['--kind', 'false-positive', '--reason', 'The command is a constant.'];
const APPROVER = ['--approved-by', 'Ada'];

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function content(text: string): { suppressions: Record<string, string>[]; salt: string } {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.restoreAllMocks());

describe('guardrail suppress', () => {
  test('writes an entry, and the finding is suppressed from then on', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC });
    const done = await guardrail(repo, 'suppress', 'a.mjs:2', ...DETAILS, ...APPROVER);
    expect(done).toMatchObject({ code: 0 });
    expect(done.err).toContain(`${FILE} holds this now. Commit it`);
    const [entry] = content(repo.read(FILE)).suppressions;
    expect(JSON.parse(done.out)).toEqual(entry);
    expect(entry).toEqual({
      id: expect.stringMatching(/^sup-[0-9a-f]{8}$/),
      rule: RULE,
      path: 'a.mjs',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      kind: 'false-positive',
      reason: 'The command is a constant.',
      owner: 'Ada Tester',
      approvedBy: 'Ada',
      createdAt: inDays(0),
      expiresAt: inDays(30),
    });
    expect(repo.read(FILE)).toContain('/schemas/suppressions.schema.json');
    const checked = await guardrail(repo, 'check', '--no-audit');
    expect(checked.out).toContain(`Suppressed: ${RULE} in a.mjs:2 as ${entry?.['id']}, by Ada`);
  });

  test('takes a fingerprint, and keeps the form of the file', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC, 'b.mjs': EXEC.replace('status', 'diff') });
    await guardrail(repo, 'suppress', 'a.mjs:2', ...DETAILS, ...APPROVER);
    const before = content(repo.read(FILE));
    const form = `\uFEFF${JSON.stringify(before, undefined, '\t').replaceAll('\n', '\r\n')}\r\n\r\n`;
    repo.write(FILE, form);
    const listed = await guardrail(repo, 'check', '--format', 'json', '--no-audit', 'b.mjs');
    const { fingerprint } = JSON.parse(listed.out).findings[0];
    const args = [...DETAILS, ...APPROVER, '--ticket', 'SEC-1', '--owner', 'Grace'];
    expect((await guardrail(repo, 'suppress', fingerprint, ...args)).code).toBe(0);
    const after = repo.read(FILE);
    const start = form.lastIndexOf('\r\n\t]');
    expect(after.startsWith(form.slice(0, start))).toBe(true);
    expect(after.endsWith(form.slice(start))).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(content(after).suppressions).toMatchObject([
      { path: 'a.mjs' },
      { path: 'b.mjs', ticket: 'SEC-1', owner: 'Grace' },
    ]);
  });

  test('gives each of two equal lines an entry with a name of its own', async () => {
    const line = "execSync('git status');\n";
    const code = `import { execSync } from 'node:child_process';\n${line}${line}`;
    using repo = project({ ...STANDARD, 'a.mjs': code });
    await guardrail(repo, 'suppress', 'a.mjs:2', ...DETAILS, ...APPROVER);
    expect((await guardrail(repo, 'suppress', 'a.mjs:3', ...DETAILS, ...APPROVER)).code).toBe(0);
    const ids = content(repo.read(FILE)).suppressions.map(({ id = '' }) => id);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    expect((await guardrail(repo, 'check', '--no-audit')).out).toContain('No findings');
  });

  test('refuses a high finding, and names the way there is', () => {
    using repo = project({ 'package.json': '{}', 'a.mjs': EVAL, 'b.env': `A=${TOKEN}\n` });
    const code = executable(repo, 'suppress', 'a.mjs:1', ...DETAILS, ...APPROVER);
    expect(code).toMatchObject({ code: 2, out: '' });
    expect(code.err).toContain(
      'guardrail/no-eval in a.mjs:1 is a high finding, and no suppression',
    );
    expect(code.err).toContain('`npx guardrail allow a.mjs:1` writes an approval');
    expect(code.err).toContain('--approved-by: somebody who answers for it');
    const secret = executable(repo, 'suppress', 'b.env:1', ...DETAILS, ...APPROVER);
    expect(secret.code).toBe(2);
    expect(secret.err).toContain('It is about a credential: revoke it and remove it.');
    expect(secret.err + secret.out).not.toContain(TOKEN.slice(8, 20));
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });

  test.each([
    [['a.mjs:2'], '`guardrail suppress` also needs --kind, --reason, --approved-by; nobody can be'],
    [['a.mjs:2', ...DETAILS], 'also needs --approved-by;'],
    [['a.mjs:2', '--kind', 'accepted-risk'], 'also needs --reason, --approved-by, --ticket;'],
    [['a.mjs:2', '--kind', 'wrong'], '--kind must be one of "false-positive", "accepted-risk"'],
    [['a.mjs:2', ...DETAILS, '--reason', 'x'], '--reason is given 2 times'],
    [['a.mjs:2', '--reason', 'too short'], '--reason must be a sentence of at least 15'],
    [['a.mjs:2', ...DETAILS, ...APPROVER, '--expires', inDays(91)], `to ${inDays(90)}.`],
    [['a.mjs:2', ...DETAILS, ...APPROVER, '--expires', '2020-01-01'], '--expires must be a date'],
    [['a.mjs:2', ...DETAILS, ...APPROVER, '--expires', '2027-02-30'], '--expires must be a date'],
    [
      ['a.mjs:2', '--rule', 'no-eval'],
      `There is no finding of "no-eval" at "a.mjs:2", but: ${RULE}`,
    ],
    [['a.mjs:1'], `There is no open finding at "a.mjs:1". The file has: ${RULE} in line 2:26.`],
    [['b.mjs:1'], '"b.mjs:1" is neither a place nor a fingerprint.'],
    [['0123456789ab'], 'There is no open finding at "0123456789ab".'],
    [['list', '--reason', 'x'], '`suppress list` takes no --reason.'],
  ])('without a terminal %j is an error that says what to do', async (args, message) => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC });
    const { code, err } = await guardrail(repo, 'suppress', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
    expect(prompts.text).not.toHaveBeenCalled();
  });

  test('asks for what is missing where somebody can answer', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC });
    prompts.select.mockResolvedValueOnce(1);
    for (const answer of ['It reads the state only.', 'Ada', 'Grace', 'SEC-9', inDays(20)]) {
      prompts.text.mockResolvedValueOnce(answer);
    }
    expect(await asked(repo, 'suppress', 'a.mjs:2')).toBe(0);
    expect(content(repo.read(FILE)).suppressions).toMatchObject([
      { kind: 'accepted-risk', owner: 'Grace', ticket: 'SEC-9', expiresAt: inDays(20) },
    ]);
    const [question] = prompts.text.mock.calls[0] as [{ validate: (text: string) => unknown }];
    expect(question.validate('too short')).toBe('It must be a sentence of at least 15 characters.');
    expect(question.validate('This one is long enough.')).toBeUndefined();
  });

  test('writes nothing when somebody goes away', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC });
    prompts.select.mockResolvedValueOnce(Symbol('cancelled'));
    expect(await asked(repo, 'suppress', 'a.mjs:2')).toBe(130);
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });

  test('--dry-run shows the entry and writes nothing', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC });
    const args = [...DETAILS, ...APPROVER, '--dry-run'];
    const { code, out, err } = await guardrail(repo, 'suppress', 'a.mjs:2', ...args);
    expect([code, JSON.parse(out).path]).toEqual([0, 'a.mjs']);
    expect(err).toContain('Nothing was written (--dry-run).');
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });

  test('changes no file that is malformed', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC, [FILE]: '{ "salt": ' });
    const { code, err } = await guardrail(repo, 'suppress', 'a.mjs:2', ...DETAILS, ...APPROVER);
    expect([code, repo.read(FILE)]).toEqual([2, '{ "salt": ']);
    expect(err).toContain(`${FILE}:1: is not valid JSON`);
  });
});

describe('guardrail suppress list and prune', () => {
  test('show what holds and drop what matches nothing', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC, 'b.mjs': EXEC });
    expect((await guardrail(repo, 'suppress', 'list')).out).toBe(`${FILE} has no entries.`);
    await guardrail(repo, 'suppress', 'a.mjs:2', ...DETAILS, ...APPROVER, '--expires', inDays(9));
    await guardrail(repo, 'suppress', 'b.mjs:2', ...DETAILS, ...APPROVER);
    repo.write('b.mjs', 'export {};\n');
    const listed = await guardrail(repo, 'suppress', 'list');
    expect(listed.out).toMatch(
      new RegExp(
        `^${inDays(9)}  ends soon  sup-.*a\\.mjs\\n.*\\n${inDays(30)}  matches nothing  sup-`,
      ),
    );
    const json = JSON.parse((await guardrail(repo, 'suppress', 'list', '--json')).out);
    expect(json.suppressions).toMatchObject([{ state: 'ends soon' }, { state: 'matches nothing' }]);
    const before = repo.read(FILE);
    const tried = await guardrail(repo, 'suppress', 'prune', '--dry-run');
    expect(tried.out).toContain('Nothing was written (--dry-run).');
    expect(repo.read(FILE)).toBe(before);
    expect((await guardrail(repo, 'suppress', 'prune')).out).toContain(`${FILE} has lost sup-`);
    expect(content(repo.read(FILE)).suppressions).toMatchObject([{ path: 'a.mjs' }]);
    expect((await guardrail(repo, 'suppress', 'prune')).out).toContain('has no entry that matches');
    expect((await guardrail(repo, 'check', '--no-audit')).code).toBe(0);
  });

  test('leave alone what could not be checked', async () => {
    using repo = project({ ...STANDARD, 'a.mjs': EXEC });
    await guardrail(repo, 'suppress', 'a.mjs:2', ...DETAILS, ...APPROVER);
    const before = repo.read(FILE);
    repo.write('a.mjs', 'const = ;\n');
    await guardrail(repo, 'suppress', 'prune');
    expect(repo.read(FILE)).toBe(before);
  });
});

describe('guardrail allow', () => {
  const REASON = ['--reason', 'The release notes name the commit.'];

  test('writes an approval that covers the finding', async () => {
    using repo = project({
      'package.json': '{}',
      'scripts/[x].mjs': EXEC,
      [ALLOW]: '{\n    "allow": []\n}\n',
    });
    const words = ['--command', 'git', '--arguments', 'status'];
    const done = await guardrail(
      repo,
      'allow',
      'scripts/[x].mjs:2',
      ...words,
      ...REASON,
      ...APPROVER,
    );
    expect(done).toMatchObject({ code: 0 });
    expect(done.err).toContain(`${ALLOW} holds this now. Have Ada review it and commit it`);
    expect(JSON.parse(repo.read(ALLOW)).allow).toEqual([
      {
        rule: 'no-unapproved-exec',
        files: ['scripts/\\[x\\].mjs'],
        command: 'git',
        arguments: ['status'],
        reason: 'The release notes name the commit.',
        approvedBy: 'Ada',
        expires: inDays(90),
      },
    ]);
    expect(repo.read(ALLOW)).toContain('"files": ["scripts/\\\\[x\\\\].mjs"],');
    expect((await guardrail(repo, 'check', '--no-audit')).code).toBe(0);
  });

  test('of a folder with its own policy is relative to it', async () => {
    using repo = project({
      'package.json': '{}',
      'web/guardrail.config.json': '{}',
      'web/a.mjs': EVAL,
    });
    const args = ['--cwd', 'web', ...REASON, ...APPROVER];
    expect(await guardrail(repo, 'allow', 'a.mjs:1', ...args)).toMatchObject({ code: 0 });
    expect(JSON.parse(repo.read(`web/${ALLOW}`)).allow).toMatchObject([
      { rule: 'no-eval', files: ['a.mjs'] },
    ]);
  });

  test('is about the very command that was found, where nobody says another', async () => {
    using repo = project({ 'package.json': '{}', 'a.mjs': EXEC });
    const done = await guardrail(repo, 'allow', 'a.mjs:2', ...REASON, ...APPROVER);
    expect(done).toMatchObject({ code: 0 });
    expect(JSON.parse(repo.read(ALLOW)).allow).toMatchObject([
      { command: 'git', arguments: ['status'] },
    ]);
  });

  test('needs the program of a command that a shell has to read', async () => {
    const code = EXEC.replace('git status', 'git status | wc -l');
    using repo = project({ 'package.json': '{}', 'a.mjs': code });
    const { err } = await guardrail(repo, 'allow', 'a.mjs:2', ...REASON, ...APPROVER);
    expect(err).toContain('`guardrail allow` also needs --command;');
  });

  test('says when the entry does not cover the finding', async () => {
    using repo = project({ 'package.json': '{}', 'a.mjs': EXEC });
    const done = await guardrail(
      repo,
      'allow',
      'a.mjs:2',
      '--command',
      'npm',
      ...REASON,
      ...APPROVER,
    );
    expect(done.code).toBe(1);
    expect(done.err).toContain('It does not cover the finding yet');
  });

  test.each([
    [['a.mjs:2'], '`guardrail allow` also needs --reason, --approved-by; nobody can be'],
    [['a.mjs:2', '--command', 'git push'], '--command must be one word'],
    [
      ['a.mjs:2', '--command', 'git', ...REASON, ...APPROVER, '--symbol', 'a b'],
      'allow[0].symbol must',
    ],
    [['a.mjs:2', '--expires', inDays(366)], `--expires must be a date from ${inDays(0)} to`],
    [['b.env:1'], 'is about a secret: revoke it and remove it.'],
  ])('without a terminal %j is an error that says what to do', async (args, message) => {
    using repo = project({ 'package.json': '{}', 'a.mjs': EXEC, 'b.env': `A=${TOKEN}\n` });
    const { code, err } = await guardrail(repo, 'allow', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(fs.existsSync(repo.path(ALLOW))).toBe(false);
  });

  test('asks for what is missing where somebody can answer', async () => {
    using repo = project({ 'package.json': '{}', 'a.mjs': EXEC });
    for (const answer of ['git', '', 'The release notes name it.', 'Ada', inDays(20)]) {
      prompts.text.mockResolvedValueOnce(answer);
    }
    expect(await asked(repo, 'allow', 'a.mjs:2')).toBe(0);
    expect(JSON.parse(repo.read(ALLOW)).allow).toMatchObject([
      { command: 'git', approvedBy: 'Ada' },
    ]);
    expect(JSON.parse(repo.read(ALLOW)).allow[0]).not.toHaveProperty('arguments');
  });
});

/** Runs a command where somebody can be asked. */
async function asked(
  repo: ReturnType<typeof project>,
  ...args: readonly string[]
): Promise<number> {
  return main(args, {
    cwd: repo.root,
    env: repo.env,
    columns: 100,
    interactive: true,
    input: async () => '',
    color: false,
    out: () => undefined,
    err: () => undefined,
  });
}
