import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePrograms, type BaseProgram } from '../src/evasion/base-programs.ts';
import { render } from '../src/evasion/program.ts';
import { rewrites, variantsOf } from '../src/evasion/rewrites.ts';

declare global {
  var recordedCalls: unknown[][];
  var recordGlobally: ((...args: unknown[]) => void) | undefined;
}

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

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rewrites-'));
  const library = path.join(folder, 'node_modules', recorder);
  await mkdir(library, { recursive: true });
  await cp(new URL('fixture/recorder.cjs', import.meta.url), path.join(library, 'index.js'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  globalThis.recordGlobally = undefined;
});

describe.each(Object.entries(shapes))('%s', (_, base) => {
  it.each(variantsOf(base))('does the same after: $rewrite', async ({ code }) => {
    expect(await callsOf(code)).toEqual(await callsOf(render(base)));
  });
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

let files = 0;

async function callsOf(code: string): Promise<unknown[][]> {
  globalThis.recordedCalls ??= [];
  globalThis.recordedCalls.length = 0;
  globalThis.recordGlobally = (...args) => globalThis.recordedCalls.push(args);
  const file = path.join(folder, `${files++}.mjs`);
  await writeFile(file, code);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    handle(input: string): Promise<unknown>;
  };
  await module.handle('b');
  const calls = [...globalThis.recordedCalls];
  expect(calls).toHaveLength(1);
  return calls;
}
