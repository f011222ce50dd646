import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { survive } from './survive.js';

const require = createRequire(import.meta.url);

/** Sources of other people, by the package and its folder of code. */
const packages = [
  ['eslint', 'lib'],
  ['@typescript-eslint/parser', 'dist'],
  ['typescript', 'lib'],
  ['prettier', '.'],
  ['vitest', 'dist'],
  ['svelte', 'src'],
  ['@babel/core', 'lib'],
  ['picomatch', 'lib'],
  ['@types/node', '.'],
] as const;

const maximalFile = 120_000;
const maximalPackage = 300_000;

it.for(packages)('survives %s', { timeout: 60_000 }, ([name, folder]) => {
  let left = maximalPackage;
  let read = 0;
  for (const file of sourcesOf(path.join(folderOf(name), folder))) {
    const code = fs.readFileSync(file, 'utf8');
    left -= code.length;
    if (left < 0) break;
    const typed = /\.[cm]?ts$/.test(file);
    const sourceType = /^\s*(?:import|export)\b/m.test(code) ? 'module' : 'commonjs';
    const kind = { typed, filename: typed ? 'a.ts' : 'a.js', sourceType } as const;
    read += survive(code, kind) ? 1 : 0;
  }
  expect(read).toBeGreaterThan(3);
});

/** The manifest is not always exported, so the folder is looked for. */
function folderOf(name: string): string {
  const places = require.resolve.paths(name) ?? [];
  const found = places.map((place) => path.join(place, name)).find((each) => fs.existsSync(each));
  if (found === undefined) throw new Error(`${name} is not installed`);
  return found;
}

function sourcesOf(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.includes('node_modules'))
    .sort()
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).size <= maximalFile);
}
