import babelParser from '@babel/eslint-parser';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { describe, expect, it } from 'vitest';
import { plugin } from '../../src/index.js';
import { findings, type Host } from './findings.js';
import { programs, typed } from './programs.js';

const ten = new Linter();
// The same class, an older release: its types differ in what this test does not touch.
const nine = new Linter9() as unknown as Pick<Linter, 'verify'>;

const babel = {
  parser: babelParser,
  parserOptions: {
    requireConfigFile: false,
    babelOptions: { configFile: false, babelrc: false, parserOpts: { plugins: ['jsx'] } },
  },
};

const hosts: Readonly<Record<string, Host>> = {
  'ESLint 9': { linter: nine, filename: 'a.js' },
  'ESLint 10 and @typescript-eslint/parser': {
    linter: ten,
    parser: typescriptParser,
    filename: 'a.js',
  },
  'ESLint 9 and @typescript-eslint/parser': {
    linter: nine,
    parser: typescriptParser,
    filename: 'a.js',
  },
  'ESLint 10 and @babel/eslint-parser': { linter: ten, ...babel, filename: 'a.js' },
  'ESLint 9 and @babel/eslint-parser': { linter: nine, ...babel, filename: 'a.js' },
};

const reference: Host = { linter: ten, filename: 'a.js' };
const readable = programs().filter((code) => parses(code));
const expected = new Map(readable.map((code) => [code, findings(plugin, reference, code)]));

it('has programs enough to compare', () => {
  expect(readable.length).toBeGreaterThan(150);
  expect([...expected.values()].filter((lines) => lines.length > 0).length).toBeGreaterThan(100);
});

describe.for(Object.entries(hosts))('%s', ([, host]) => {
  // Hundreds of programs, each parsed again.
  it('finds what ESLint 10 finds', { timeout: 180_000 }, () => {
    const found = new Map(readable.map((code) => [code, findings(plugin, host, code)]));
    expect(found).toEqual(expected);
  });
});

it('finds the same in TypeScript under ESLint 9 and 10', () => {
  const host = { parser: typescriptParser, filename: 'a.ts' };
  for (const code of typed) {
    const found = findings(plugin, { ...host, linter: ten }, code);
    expect(found, code).not.toEqual([]);
    expect(findings(plugin, { ...host, linter: nine }, code)).toEqual(found);
  }
});

it.for(['script', 'commonjs'] as const)('finds the same in a %s', (sourceType) => {
  const code = `var run = require('child_process').exec; with (a) { run(b); } eval(c); delete d;`;
  for (const host of [reference, ...Object.values(hosts)]) {
    const found = findings(plugin, { ...host, sourceType, filename: 'a.js' }, code);
    expect(found.map((line) => line.split(' ', 2))).toEqual([
      ['1:57', 'guardrail/no-unapproved-exec'],
      ['1:68', 'guardrail/no-eval'],
    ]);
  }
});

/** Programs in TypeScript are compared elsewhere. */
function parses(code: string): boolean {
  const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
  const messages = ten.verify(code, [{ files: ['**'], languageOptions }]);
  return messages.every(({ fatal }) => fatal !== true);
}
