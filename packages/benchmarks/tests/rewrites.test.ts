import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePrograms, type BaseProgram } from '../src/evasion/base-programs.ts';
import { render } from '../src/evasion/program.ts';
import { rewrites, variantsOf } from '../src/evasion/rewrites.ts';
import { run } from '../src/run.ts';

// The shapes of the base programs, over a library that only notes how it is called.
const recorder = 'recorder';
const shape = {
  rule: 'none',
  weakness: 'command-injection',
  prefix: 'a ',
  hole: 'input',
} as const;
const shapes: Readonly<Record<string, BaseProgram>> = {
  'imported function': {
    ...shape,
    name: 'record',
    module: { from: recorder, imported: 'record' },
    method: 'record',
    detachable: true,
  },
  'imported function, more arguments': {
    ...shape,
    name: 'record',
    module: { from: recorder, imported: 'record' },
    method: 'record',
    detachable: true,
    before: "'first', [",
    after: '], { last: true }',
  },
  'global function': {
    ...shape,
    name: 'recordGlobally',
    object: 'globalThis',
    method: 'recordGlobally',
    detachable: true,
  },
  'method of an instance': {
    ...shape,
    name: 'run',
    module: { from: recorder, imported: 'Client' },
    setup: 'const db = new Client();',
    object: 'db',
    method: 'run',
    detachable: false,
  },
};

/** One file per program, all run in one process of their own. */
const programs = Object.entries(shapes).flatMap(([name, base], shapeIndex) => [
  { file: `${shapeIndex}.mjs`, name, rewrite: 'nothing', code: render(base), original: '' },
  ...variantsOf(base).map(({ rewrite, code }, index) => ({
    file: `${shapeIndex}-${index}.mjs`,
    name,
    rewrite,
    code,
    original: `${shapeIndex}.mjs`,
  })),
]);
let folder: string;
let calls: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rewrites-'));
  const library = path.join(folder, 'node_modules', recorder);
  await mkdir(library, { recursive: true });
  await cp(new URL('fixture/recorder.cjs', import.meta.url), path.join(library, 'index.js'));
  await Promise.all(programs.map(({ file, code }) => writeFile(path.join(folder, file), code)));
  await writeFile(path.join(folder, 'index.mjs'), index());
  calls = JSON.parse(await run(process.execPath, ['index.mjs'], folder));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(programs)('$name does the same after: $rewrite', ({ file, original }) => {
  expect(calls[file]).toEqual(calls[original || file]);
  expect(calls[file]).toHaveLength(1);
});

describe('rewrites', () => {
  it('have different names', () => {
    const names = rewrites.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(basePrograms)('spell $name in at least 12 ways, each once', (base) => {
    const codes = variantsOf(base).map(({ code }) => code);
    expect(codes.length).toBeGreaterThanOrEqual(12);
    expect(new Set([...codes, render(base)]).size).toBe(codes.length + 1);
  });
});

/** A program that loads all the others. */
function index(): string {
  const loads = programs.map(({ file }, at) => `import * as p${at} from './${file}';`);
  const entries = programs.map(({ file }, at) => `'${file}': p${at}`);
  const callAll = new URL('fixture/call-all.mjs', import.meta.url).href;
  return [
    `import { callAll } from '${callAll}';`,
    ...loads,
    `await callAll({ ${entries.join(', ')} });`,
  ].join('\n');
}
