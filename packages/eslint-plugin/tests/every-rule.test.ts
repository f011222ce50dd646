import fs from 'node:fs';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ruleNames } from '../src/rule-names.js';
import { rules } from '../src/rules.js';
import { severities } from '../src/severities.js';
import { codeBlocks, lintBlock } from './code-blocks.js';

const root = path.resolve(import.meta.dirname, '..');

it('has a file of its own', () => {
  const files = fs
    .readdirSync(path.join(root, 'src/rules'))
    .map((file) => path.basename(file, '.ts'));
  expect(files.sort()).toEqual([...ruleNames]);
});

it('is known by its severity', () => {
  const declared = Object.entries(rules).map(([name, { meta }]) => [name, meta.docs.severity]);
  expect(severities).toEqual(Object.fromEntries(declared));
});

describe.for([...ruleNames])('%s', (name) => {
  const { meta } = rules[name];

  it('says what auditors ask', () => {
    expect(meta.docs.description).toMatch(/^Disallow .*[^.]$/);
    expect(meta.docs.instead).toMatch(/^[A-Z].*\.$/);
    expect(meta.docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
    expect(['high', 'medium', 'low']).toContain(meta.docs.severity);
    expect(meta.docs.cwe.length).toBeGreaterThan(0);
    expect(meta.docs.owasp['2021'][0]).toMatch(/^A\d\d$/);
    expect(meta.docs.owasp['2025'][0]).toMatch(/^A\d\d$/);
  });

  it('has messages that are sentences and name a weakness', () => {
    const { allowed, ...messages } = meta.messages;
    expect(allowed).toMatch(/^Allowed: .*\[allow:\{\{index\}\}\]$/);
    for (const [id, message] of Object.entries(messages)) {
      expect(message, id).toMatch(/(?:\.|\{\{instead\}\})$/);
      expect(message.length, id).toBeLessThanOrEqual(/(?:Expired|Changed)$/.test(id) ? 330 : 240);
    }
    expect(Object.values(messages).join()).toMatch(/CWE-\d+/);
  });

  it('describes its options', () => {
    for (const schema of meta.schema) {
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    }
    const headings = /## Options\n\n(?!None)/.test(read(name));
    expect(headings).toBe(meta.schema.length > 0);
  });

  it('has a document with the fixed headings', () => {
    const headings = [...read(name).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Why',
      'Examples',
      'What it follows',
      'Options',
      'When not to use it',
    ]);
    expect(read(name)).toContain('Not a finding when');
    expect(read(name).split('\n').length).toBeLessThanOrEqual(125);
  });

  it.for(codeBlocks(read(name), '❌'))('reports its example %#', (block) => {
    expect(lintBlock(block, rules[name])).not.toEqual([]);
  });

  it.for(codeBlocks(read(name), '✅'))('is silent about its repaired example %#', (block) => {
    expect(lintBlock(block, rules[name])).toEqual([]);
  });

  it.for(odd)('survives %s', (code) => {
    const messages = new Linter().verify(
      code,
      [
        {
          files: ['**'],
          plugins: { guardrail: { rules } },
          rules: { [`guardrail/${name}`]: 'error' },
          languageOptions: {
            parser: typescriptParser,
            parserOptions: { ecmaFeatures: { jsx: true } },
          },
        },
      ],
      'odd.tsx',
    );
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });

  it.for(scripts)('survives the script %s', (code) => {
    const messages = new Linter().verify(code, {
      plugins: { guardrail: { rules } },
      rules: { [`guardrail/${name}`]: 'error' },
      languageOptions: { sourceType: 'commonjs' },
    });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });
});

/** Modules of CommonJS may return where no function is: what stands around that is the program, and then nothing. */
const scripts = [
  `const { generateText } = require('ai'); const { text } = generateText({ model }); return JSON.parse(text);`,
  `const { exec } = require('child_process'); return (name) => exec(name);`,
  `const run = (name) => eval(name); return run;`,
  `const { decode } = require('jsonwebtoken'); const claims = decode(x); return claims;`,
  `const app = require('express')(); return app.get('/', function (req, res) { return res.send(Math.random()); });`,
];

/** Programs that trip analysers: empty places, cycles, rare syntax. */
const odd = [
  '',
  '#!/usr/bin/env node\n',
  `import { exec } from 'child_process'; exec(); exec(...[]); exec(...x); new exec; exec?.(y);`,
  `eval(); eval(...x); new Function; setTimeout(); Function\`a\`;`,
  `console.log(); console.log(...x); console.log({ ...x, [y]: z, get a() { return 1; }, b() {} });`,
  `let a = b, b = a; eval(a); let c = c + c; eval(c);`,
  `function f(x) { return f(x); } eval(f(f));`,
  `const [, ...rest] = [, 1]; console.log(rest, [, token]);`,
  `class A { static { eval(this.#x); } static #x = this; @d accessor y = eval(z); }`,
  `export default <A {...b}>{eval(c)}{/* none */}</A>;`,
  `using x = y; for await (const z of w) console.log(z);`,
  `import a = require('child_process'); a.exec(b); export = a;`,
  `import data from './x.json' with { type: 'json' }; eval(data);`,
  `enum E { A = eval('1') } namespace N { eval(x) } declare module 'm' { export const y: typeof eval; }`,
  `label: for (;;) { break label; } console.log(import.meta, new.target, super_);`,
  `import(\`./\${x}.js\`).then(({ exec }) => exec(y)); export * from 'child_process';`,
  `console.log(a\`\\u{\`, \`\\n\${token}\`);`,
];

function read(name: string): string {
  return fs.readFileSync(path.join(root, 'docs/rules', `${name}.md`), 'utf8');
}
