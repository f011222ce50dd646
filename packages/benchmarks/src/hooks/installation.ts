import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAll } from '@magi-guardrail/toolchain/pack';
import { runAsDeveloper, writeFiles } from './shell.ts';

/** What a project with TypeScript, formatting, linting and a scan for secrets installs. */
const tools = [
  '@secretlint/secretlint-rule-preset-recommend',
  // So that there is one of it, as in a project whose packages are of one day.
  '@typescript-eslint/parser',
  'eslint',
  'husky',
  'lefthook',
  'lint-staged',
  'prettier',
  'secretlint',
  'typescript',
  'typescript-eslint',
] as const;

const cache = fileURLToPath(new URL('../../node_modules/.cache/hooks', import.meta.url));

/** A folder whose node_modules npm has made: our packages as they would be published, and the tools of the workspace. */
export async function installation(): Promise<string> {
  const packed = await mkdtemp(path.join(os.tmpdir(), 'guardrail-packed-'));
  try {
    const tarballs = Object.values(await packAll(packed)).sort();
    const wanted = tools.map((name) => `${name}@${versionOf(name)}`);
    const target = path.join(cache, await keyOf(tarballs, wanted));
    if (!existsSync(target)) await install(target, [...tarballs, ...wanted]);
    return target;
  } finally {
    await rm(packed, { recursive: true, force: true });
  }
}

/** Installs into a draft, so that what is there is whole. */
async function install(target: string, packages: readonly string[]): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, '.install-'));
  try {
    writeFiles(draft, { 'package.json': '{ "private": true, "type": "module" }\n' });
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--save-dev'];
    await runAsDeveloper('npm', ['install', ...flags, ...packages], draft);
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function keyOf(files: readonly string[], words: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** As the workspace has it. */
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    const manifest = path.join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    const { version } = require(manifest) as { readonly version: string };
    return version;
  }
  throw new Error(`${name} is not installed in this package.`);
}
