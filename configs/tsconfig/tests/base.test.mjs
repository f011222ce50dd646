import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const preset = fileURLToPath(new URL('../base.json', import.meta.url));
const compilers = {
  'TypeScript 6': compilerOf('typescript'),
  'TypeScript 7': compilerOf('@typescript/native'),
};
let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-tsconfig-'));
  const config = { extends: preset, compilerOptions: { types: [] }, include: ['*.ts'] };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function compilerOf(name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return path.join(path.dirname(manifest), 'bin', 'tsc');
}

function compile(compiler, source) {
  writeFileSync(path.join(folder, 'main.ts'), source);
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
}

test.each(Object.entries(compilers))(
  '%s accepts the preset and sound code',
  (_name, compiler) => {
    const source = 'export const first = (list: readonly string[]): string => list[0] ?? "";\n';
    expect(compile(compiler, source)).toBe('');
  },
  30_000,
);

test.each([
  ['an element that may be missing', 'export const f = (l: string[]): string => l[0];', 'TS2322'],
  ['an implicit any', 'export const f = (a) => a;', 'TS7006'],
  [
    'undefined for an optional property',
    'export const o: { a?: string } = { a: undefined };',
    'TS2375',
  ],
  [
    'a switch that falls through',
    'export const f = (n: number): void => { switch (n) { case 1: n++; case 2: n--; } };',
    'TS7029',
  ],
])(
  'refuses %s',
  (_what, source, code) => {
    expect(compile(compilers['TypeScript 7'], `${source}\n`)).toContain(code);
  },
  30_000,
);
