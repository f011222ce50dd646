#!/usr/bin/env node
// Writes every generated file of the repository: `pnpm generate`.
// Indexes come first, because the build needs them; what derives from the built packages comes after it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const generate = ['--recursive', '--no-bail', '--if-present', 'run', 'generate'];
const build = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'];

// A new rule has no documents before it is built: the first pass may say so.
spawnSync('pnpm', generate, { cwd, stdio: 'ignore' });
process.exitCode = [build, generate]
  .map((args) => spawnSync('pnpm', args, { cwd, stdio: 'inherit' }).status ?? 1)
  .find((status) => status !== 0);
