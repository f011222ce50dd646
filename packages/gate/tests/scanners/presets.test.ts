import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { paths, staged, summary } from '../gate/helpers.js';

/** A program that writes down how it was called and says what a test wants. */
function program(output: string, stream: 'stdout' | 'stderr' = 'stdout'): string {
  // The path of Node.js may hold a space, which the first line of a script cannot.
  return `#!/bin/sh
':' //; exec "${process.execPath}" "$0" "$@"
const fs = require('node:fs');
const { DATABASE_URL, PRISMA_SCHEMA_ENGINE_BINARY, GIT_DIR } = process.env;
const call = { args: process.argv.slice(2), DATABASE_URL, PRISMA_SCHEMA_ENGINE_BINARY, GIT_DIR };
fs.appendFileSync(__dirname + '/calls', JSON.stringify(call) + '\\n');
process.${stream}.write(${JSON.stringify(output)});
process.exitCode = 1;
`;
}

function project(name: string, executable: string, files: Record<string, string>): TempRepo {
  const repo = tempRepo({
    files: {
      '.gitignore': 'node_modules\n',
      'guardrail.config.json': JSON.stringify({ scanners: [{ name, preset: name }] }),
      ...files,
    },
  });
  repo.write(`node_modules/.bin/${name}`, executable);
  fs.chmodSync(repo.path(`node_modules/.bin/${name}`), 0o755);
  return repo;
}

interface Call {
  readonly args: readonly string[];
  readonly DATABASE_URL?: string;
  readonly PRISMA_SCHEMA_ENGINE_BINARY?: string;
  readonly GIT_DIR?: string;
}

function calls(repo: TempRepo): Call[] {
  const lines = fs.readFileSync(repo.path('node_modules/.bin/calls'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Call);
}

describe('semgrep', () => {
  const finding = {
    ruleId: 'rules.no-md5',
    message: { text: 'MD5 is broken.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/a.py', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
      },
    ],
  };
  const driver = {
    name: 'Semgrep OSS',
    rules: [
      {
        id: 'rules.no-md5',
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['CWE-328: Weak hash', 'security'] },
      },
    ],
  };
  const sarif = JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver }, results: [finding] }],
  });

  it('runs with the rules of the project, and comments have no say', async () => {
    using repo = project('semgrep', program(sarif), {
      'semgrep.yml': 'rules: []\n',
      'src/a.py': 'hashlib.md5(x)  # nosem\n',
    });
    const result = await paths(repo, ['src']);
    expect(result.findings).toMatchObject([
      { ruleId: 'semgrep/rules.no-md5', severity: 'high', path: 'src/a.py', line: 1, cwe: [328] },
    ]);
    const [{ args = [], GIT_DIR } = {}] = calls(repo);
    expect(args).toEqual(expect.arrayContaining(['--sarif', '--metrics=off', '--disable-nosem']));
    expect(args.slice(-3)).toEqual(['--config', `${repo.root}/semgrep.yml`, 'src/a.py']);
    expect(GIT_DIR).toBeUndefined();
  });

  it('fetches no rules from elsewhere', async () => {
    using repo = project('semgrep', program(sarif), { 'src/a.py': '' });
    const result = await paths(repo, ['src']);
    expect(result.outcome).toBe('incomplete');
    expect(result.reasons.join()).toContain(
      'The scanner:semgrep stage has no rules: write .semgrep.yml',
    );
    expect(fs.existsSync(repo.path('node_modules/.bin/calls'))).toBe(false);
  });
});

describe('prisma', () => {
  const schema =
    'datasource db {\n  provider = "mysql"\n  url = env("DATABASE_URL")\n}\nmodel A {\n  b Strin\n}\n';
  const problem = [
    'Error: Prisma schema validation - (validate wasm)',
    'Error code: P1012',
    '\u001B[1;91merror\u001B[0m: \u001B[1mType "Strin" is neither a built-in type, nor refers to another model.\u001B[0m',
    '  \u001B[1;94m-->\u001B[0m  \u001B[4mdb/schema.prisma:6\u001B[0m',
    '\u001B[1;94m   | \u001B[0m',
    '',
    'Validation Error Count: 1',
  ].join('\n');

  it('validates what is staged, without a database and without a download', async () => {
    using repo = project('prisma', program(problem, 'stderr'), {});
    repo.stage('db/schema.prisma', schema);
    repo.stage('a.js', 'export {};\n');
    const result = await staged(repo);
    expect(summary(result)).toEqual(['prisma/validate db/schema.prisma:6']);
    expect(result.findings[0]).toMatchObject({ severity: 'medium', blocking: true });
    const [call] = calls(repo);
    expect(call).toMatchObject({
      args: ['validate', '--schema', 'db/schema.prisma'],
      DATABASE_URL: 'mysql://localhost/none',
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    });
  });

  it('believes the words of the tool, not its exit code', async () => {
    const files = { 'db/schema.prisma': schema };
    using valid = project('prisma', program('The schema at db/schema.prisma is valid 🚀\n'), files);
    expect(await paths(valid)).toMatchObject({ outcome: 'passed' });
    using silent = project('prisma', program('Error: no engine\n', 'stderr'), files);
    const result = await paths(silent);
    expect(result.outcome).toBe('incomplete');
    expect(result.reasons.join()).toContain(
      'did not say whether the schema is valid (exit code 1: Error: no engine)',
    );
  });
});
