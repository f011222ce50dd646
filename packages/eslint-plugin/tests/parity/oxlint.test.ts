import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { plugin } from '../../src/index.js';
import { everyRule, findings, lineOf, type Line } from './findings.js';
import { programs, typed } from './programs.js';

// Every program of every model is linted twice, once by a process of its own.
vi.setConfig({ testTimeout: 180_000 });

const require = createRequire(import.meta.url);
/** Oxlint loads the built package, so it is compared with the built package. */
const entry = require.resolve('@magi-guardrail/eslint-plugin');
const built: typeof plugin = require(entry);
const oxlint = path.join(path.dirname(require.resolve('oxlint/package.json')), 'bin/oxlint');

let folder: TempRepo;
beforeAll(() => {
  folder = tempRepo({ plain: true });
});
afterAll(() => {
  folder.remove();
});

interface Diagnostic {
  readonly message: string;
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

/** The findings by file; the output of oxlint has no suggestions. */
async function run(
  files: Readonly<Record<string, string>>,
  settings = {},
): Promise<ReadonlyMap<string, readonly Line[]>> {
  for (const [name, code] of Object.entries(files)) folder.write(name, code);
  folder.write(
    '.oxlintrc.json',
    JSON.stringify({
      jsPlugins: [{ name: 'guardrail', specifier: entry }],
      plugins: [],
      categories: { correctness: 'off' },
      rules: everyRule(built),
      settings: { guardrail: settings },
    }),
  );
  const words = [oxlint, '--format', 'json', ...Object.keys(files)];
  const limits = { cwd: folder.root, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(process.execPath, words, limits).catch(
    (error: { stdout: string }) => error,
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  return new Map(
    Object.entries(files).map(([name, code]) => [name, linesOf(diagnostics, name, code)]),
  );
}

function linesOf(diagnostics: readonly Diagnostic[], name: string, code: string): readonly Line[] {
  const rows = code.split(/\r?\n/);
  return diagnostics
    .filter(({ filename }) => filename === name)
    .map(({ code, message, labels }) => {
      const { line = 0, column = 0 } = labels[0]?.span ?? {};
      // It counts the column in bytes, ESLint in units of UTF-16.
      const before = Buffer.from(rows[line - 1] ?? '').subarray(0, column - 1);
      return lineOf({
        line,
        column: before.toString().length + 1,
        rule: code.replace(/\((.*)\)/, '/$1'),
        message,
      });
    })
    .sort();
}

it('finds under oxlint what ESLint finds', async () => {
  const all = [...programs(), ...typed];
  const files = Object.fromEntries(all.map((code, at) => [`p${at}.tsx`, code]));
  const readable = Object.entries(files).filter(([, code]) => !code.includes('<any>'));
  const found = await run(Object.fromEntries(readable));
  const host = { linter: new Linter(), parser: typescriptParser };
  for (const [filename, code] of readable) {
    const expected = findings(built, { ...host, filename }, code);
    const lines = expected.map((line) => line.replace(/ → .*$/s, '')).sort();
    expect(found.get(filename), code).toEqual(lines);
  }
});

it('reads settings and the scripts of components under oxlint', async () => {
  const push = `import { execSync } from 'node:child_process';\nexecSync('git push');\n`;
  const found = await run(
    {
      'scripts/release.js': push,
      'src/release.js': push,
      'src/own.ts': `import { run } from '@acme/db'; run('DELETE FROM t WHERE id = ' + id);`,
      'src/a.vue': `<script setup lang="ts">\nconst p = defineProps<{ a: string }>();\neval(p.a);\n</script>\n`,
      'src/a.svelte': `<script>\nlet { code } = $props();\neval(code);\n</script>\n`,
    },
    {
      allow: [
        {
          rule: 'no-unapproved-exec',
          files: ['scripts/**'],
          reason: 'Releases the packages.',
          command: 'git',
          arguments: ['push'],
          approvedBy: 'security@example.com',
          expires: '2999-01-31',
        },
      ],
      models: [{ modules: ['@acme/db'], sinks: [{ kind: 'sql', calls: ['run'], text: [0] }] }],
    },
  );
  const where = [...found].map(([name, lines]) => [
    name,
    ...lines.map((line) => line.split(' ', 2)),
  ]);
  expect(where).toEqual([
    ['scripts/release.js'],
    [
      'src/release.js',
      ['2:1', 'guardrail/no-unapproved-constant-exec'],
      ['2:1', 'guardrail/no-unapproved-exec'],
    ],
    ['src/own.ts', ['1:67', 'guardrail/no-sql-interpolation']],
    ['src/a.vue', ['3:6', 'guardrail/no-eval']],
    ['src/a.svelte', ['3:6', 'guardrail/no-eval']],
  ]);
});
