import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeToken } from '../src/code.ts';
import { makeProject, type Project } from '../src/project.ts';

let project: Project;
let dispose: () => Promise<void>;

beforeAll(async () => {
  const options = {
    manager: 'npm',
    eslint: '10',
    type: 'module',
    extra: ['secretlint@13'],
  } as const;
  ({ project, dispose } = await makeProject(options));
});
afterAll(() => dispose());

test('secretlint runs the preset from its own configuration, and masks', async () => {
  await project.write({
    '.secretlintrc.json': '{ "rules": [{ "id": "@magi-guardrail/secretlint-rule-preset" }] }\n',
    'notes.txt': `token ${fakeToken()}\n`,
  });
  const cli = 'node_modules/secretlint/bin/secretlint.js';
  const scan = await project.run(process.execPath, cli, 'notes.txt');
  expect(scan.exitCode).toBe(1);
  expect(scan.output).toMatch(/slack/i);
  expect(scan.output).not.toContain(fakeToken());
  for (const name of ['json', 'pretty']) {
    const format = `@magi-guardrail/secretlint-rule-preset/${name}`;
    const shown = await project.run(process.execPath, cli, '--format', format, 'notes.txt');
    expect(shown.exitCode).toBe(1);
    expect(shown.output).toMatch(/slack.*\*{20}|\*{20}.*slack/is);
    expect(shown.output).not.toContain(fakeToken());
  }
});

test('the redactor works from ESM and CommonJS', async () => {
  const body = `const input = { user: 'a', password: 'p', nested: { authorization: 'Bearer x' } };
const output = redactSecretsFromObject(input);
console.log(JSON.stringify([output.user, output.password === 'p', output.nested.authorization === 'Bearer x']));\n`;
  await project.write({
    'esm.mjs': `import { redactSecretsFromObject } from '@magi-guardrail/redact';\n${body}`,
    'cjs.cjs': `const { redactSecretsFromObject } = require('@magi-guardrail/redact');\n${body}`,
  });
  for (const file of ['esm.mjs', 'cjs.cjs']) {
    const result = await project.run(process.execPath, file);
    expect(result.stdout.trim()).toBe('["a",false,false]');
  }
});

test('TypeScript finds the redactor, also in projects that resolve modules as they used to', async () => {
  await project.write({
    'redactor.ts': `import { redactSecretsFromObject } from '@magi-guardrail/redact';
export const output: { user: string } = redactSecretsFromObject({ user: 'a' });\n`,
  });
  const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--skipLibCheck'];
  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
    ['commonjs', 'node10'],
  ] as const) {
    const how = ['--module', module, '--moduleResolution', resolution];
    const old = ['--ignoreDeprecations', '6.0', '--target', 'es2022', '--ignoreConfig'];
    const checked = await project.run(process.execPath, ...tsc, ...how, ...old, 'redactor.ts');
    expect(checked.output).toBe('');
  }
});

test('the published presets of TypeScript and Prettier resolve', async () => {
  const script = `import config from '@magi-guardrail/prettier-config';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const base = createRequire(import.meta.url).resolve('@magi-guardrail/tsconfig/base.json');
console.log(config.printWidth > 0, JSON.parse(readFileSync(base, 'utf8')).compilerOptions.strict);\n`;
  await project.write({ 'presets.mjs': script });
  const result = await project.run(process.execPath, 'presets.mjs');
  expect(result.stdout.trim()).toBe('true true');
});

test('the models come without their examples, which are an entry of their own', async () => {
  const script = `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examples } from '@magi-guardrail/models/examples';
const [text] = examples['libraries/pg'].flagged.sql;
const main = readFileSync(fileURLToPath(import.meta.resolve('@magi-guardrail/models')), 'utf8');
console.log(main.includes(JSON.stringify(text).slice(1, 30)), main.includes('import '));\n`;
  await project.write({ 'models.mjs': script });
  const result = await project.run(process.execPath, 'models.mjs');
  expect(result.stdout.trim()).toBe('false false');
});

test('the CLI speaks plainly about wrong use', async () => {
  const unknown = await project.guardrail('chek');
  expect(unknown.exitCode).toBe(2);
  expect(unknown.output).toMatch(/check/);
  const missing = await project.guardrail('check', 'no-such-folder');
  expect(missing.exitCode).toBe(2);
  expect(missing.output).toContain('no-such-folder');
  const help = await project.guardrail('--help');
  expect(help.exitCode).toBe(0);
  expect(help.stdout).toMatch(/init[\s\S]*check/);
});

test('the trail of a check becomes a report, and its schema is in the package', async () => {
  await project.write({ 'notes.txt': `token ${fakeToken()}\n` });
  expect((await project.guardrail('check', 'notes.txt')).exitCode).toBe(1);
  const report = await project.guardrail('report', '--format', 'json');
  expect(report.exitCode).toBe(0);
  expect(JSON.parse(report.stdout)).toMatchObject({ runs: { blocked: 1 }, trail: { damaged: 0 } });
  const page = await project.guardrail('report', '--output-file=-');
  expect(page.stdout).toContain("default-src 'none'");
  expect(page.stdout).not.toContain(fakeToken());
  const schema = `console.log((await import('@magi-guardrail/gate/schemas/audit.schema.json', { with: { type: 'json' } })).default.title);\n`;
  await project.write({ 'schema.mjs': schema });
  expect((await project.run(process.execPath, 'schema.mjs')).stdout).toContain('audit.jsonl');
});
