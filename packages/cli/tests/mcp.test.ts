import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { executable, project, TOKEN } from './project.js';

const BIN = fileURLToPath(new URL('../bin/guardrail.js', import.meta.url));
const EVAL = 'export const run = (text) => eval(text);\n';

/** The real client of the SDK, talking to the executable. */
async function connect(repo: TempRepo, cwd = repo.root) {
  const env = Object.fromEntries(
    Object.entries(repo.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [BIN, 'mcp'],
    cwd,
    env,
    stderr: 'pipe',
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  return {
    client,
    pid: transport.pid ?? 0,
    call: async (name: string, input: Record<string, unknown>) => {
      const { content, isError, structuredContent } = await client.callTool({
        name,
        arguments: input,
      });
      const [first] = content;
      return {
        isError: isError ?? false,
        text: first?.type === 'text' ? first.text : '',
        structured: structuredContent,
      };
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
}

test('the tools are listed with their schemas', async () => {
  using repo = project({});
  await using server = await connect(repo);
  const { tools } = await server.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'check_snippet',
    'check_files',
    'explain_rule',
    'explain_finding',
  ]);
  for (const tool of tools) {
    expect(tool.annotations).toMatchObject({ readOnlyHint: true });
    expect(tool.inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
  }
});

test('a snippet is checked as the file it is meant for', async () => {
  using repo = project({ 'guardrail.config.json': '{ "ignore": ["vendor/**"] }' });
  await using server = await connect(repo);
  const bad = await server.call('check_snippet', { code: EVAL, filename: 'src/new.ts' });
  expect(bad.isError).toBe(false);
  expect(bad.structured).toMatchObject({
    outcome: 'blocked',
    filesChecked: 1,
    findings: [{ ruleId: 'guardrail/no-eval', path: 'src/new.ts', line: 1, blocking: true }],
  });
  expect(JSON.parse(bad.text)).toEqual(bad.structured);
  const typed = 'export const a = (x: string): number => x.length;\n';
  expect(
    (await server.call('check_snippet', { code: typed, language: 'typescript' })).structured,
  ).toMatchObject({ outcome: 'passed', findings: [] });
  expect((await server.call('check_snippet', { code: typed })).structured).toMatchObject({
    outcome: 'passed',
  });
  const ignored = await server.call('check_snippet', { code: EVAL, filename: 'vendor/a.js' });
  expect(ignored.structured).toMatchObject({
    findings: [],
    notChecked: [{ reason: 'is ignored by the policy' }],
  });
  expect(fs.existsSync(repo.path('.guardrail'))).toBe(false);
});

test('secrets are masked', async () => {
  using repo = project({ 'notes.md': `key: ${TOKEN}\n` });
  await using server = await connect(repo);
  const code = `const key = '${TOKEN}';\n`;
  for (const answer of [
    await server.call('check_snippet', { code }),
    await server.call('check_files', { paths: ['notes.md'] }),
    await server.call('explain_finding', { path: 'notes.md', line: 1 }),
  ]) {
    expect(answer.text).toContain('github');
    expect(answer.text).not.toContain(TOKEN.slice(8, 24));
  }
});

test('files and folders are checked, and nothing outside of the repository', async () => {
  using repo = project({ 'src/a.js': EVAL, 'web/package.json': '{}' });
  fs.symlinkSync(os.tmpdir(), repo.path('out'));
  fs.symlinkSync('/etc/passwd', repo.path('passwd'));
  await using server = await connect(repo, repo.path('web'));
  expect((await server.call('check_files', { paths: ['../src'] })).structured).toMatchObject({
    findings: [{ path: 'src/a.js' }],
  });
  const names = ['/etc/passwd', '../../x', '../passwd', '../out/x.js', path.dirname(repo.root)];
  for (const name of names) {
    for (const answer of [
      await server.call('check_files', { paths: [name] }),
      await server.call('check_snippet', { code: EVAL, filename: name }),
      await server.call('explain_finding', { path: name, line: 1 }),
    ]) {
      expect(answer.isError, name).toBe(true);
      expect(answer.text).toContain('outside of the repository');
    }
  }
});

test('rules and findings are explained', async () => {
  using repo = project({ 'src/a.js': `\n${EVAL}` });
  await using server = await connect(repo);
  expect((await server.call('explain_rule', { rule: 'no-eval' })).structured).toMatchObject({
    rule: { id: 'guardrail/no-eval', severity: 'high' },
  });
  expect(
    (await server.call('explain_finding', { path: 'src/a.js', line: 2 })).structured,
  ).toMatchObject({
    findings: [{ ruleId: 'guardrail/no-eval', rule: { instead: expect.any(String) } }],
  });
});

test('a mistake is an answer, and the server goes on', async () => {
  using repo = project({ 'src/a.js': 'export {};\n', 'guardrail.config.json': '{}' });
  await using server = await connect(repo);
  const unknown = await server.call('explain_rule', { rule: 'no-evl' });
  expect(unknown).toMatchObject({ isError: true });
  expect(unknown.text).toContain('Did you mean "no-eval"?');
  expect((await server.call('check_files', { paths: ['nowhere.js'] })).isError).toBe(true);
  expect((await server.call('explain_finding', { path: 'src/a.js', line: 1 })).isError).toBe(true);
  repo.write('guardrail.config.json', '{ "profil": 1 }');
  const broken = await server.call('check_files', { paths: ['src/a.js'] });
  expect(broken.text).toContain('Did you mean "profile"?');
  repo.write('guardrail.config.json', '{}');
  expect((await server.call('check_files', { paths: ['src/a.js'] })).isError).toBe(false);
});

test.each([
  ['check_snippet', {}],
  ['check_snippet', { code: 'x'.repeat(1_000_001) }],
  ['check_snippet', { code: 'x', language: 'cobol' }],
  ['check_files', { paths: [] }],
  ['check_files', { paths: Array.from({ length: 201 }, () => 'a.js') }],
  ['check_files', { paths: 'a.js' }],
  ['explain_finding', { path: 'a.js', line: 0 }],
  ['explain_rule', { rule: 'no-eval', more: true }],
] as const)('%s refuses what its schema does not permit', async (name, input) => {
  using repo = project({ 'a.js': 'export {};\n' });
  await using server = await connect(repo);
  const { isError, text } = await server.call(name, input);
  expect(isError).toBe(true);
  expect(text.length).toBeLessThan(5000);
});

test('it ends when the client closes', async () => {
  using repo = project({});
  const server = await connect(repo);
  await server.client.close();
  await expect.poll(() => isAlive(server.pid), { timeout: 5000 }).toBe(false);
  // Without a client, standard input ends at once.
  expect(executable(repo, 'mcp')).toMatchObject({ code: 0, out: '', err: '' });
});

test('without the SDK it says what to install', () => {
  using repo = project({});
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (!name.startsWith('@modelcontextprotocol/')) return next(name, context);
      throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' });
    } });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, BIN, 'mcp'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: repo.root,
    env: repo.env,
    encoding: 'utf8',
    input: '',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('npm install --save-dev @modelcontextprotocol/server');
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
