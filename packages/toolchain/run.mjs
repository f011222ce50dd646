#!/usr/bin/env node
// The two commands of this repository, from a bare clone: needs only git, npm and Node 20.19.
//   node packages/toolchain/run.mjs setup            installs what is needed
//   node packages/toolchain/run.mjs start [FOLDER]   builds, then runs the main job
//   node packages/toolchain/run.mjs test             builds, then runs every check and test
//   node packages/toolchain/run.mjs site             builds the documentation site in packages/docs/dist
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './lib/failure.mjs';
import { prepareWorkspace } from './lib/prepare.mjs';
import { runChecks } from './lib/checks.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [mode, ...args] = process.argv.slice(2);

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = error.exitCode;
}

function main() {
  if (!['setup', 'start', 'test', 'site'].includes(mode)) {
    throw new Failure(
      'Usage: node packages/toolchain/run.mjs setup | start [FOLDER] | test | site',
      2,
    );
  }
  const workspace = prepareWorkspace(root);
  if (mode === 'setup') return 0;
  if (mode === 'test') return runChecks(workspace);
  if (mode === 'site')
    return workspace.run('pnpm', ['--filter', '@magi-guardrail/docs', 'run', 'site']);
  workspace.step('Building the packages', 'pnpm', ['exec', 'turbo', 'run', 'build']);
  return workspace.run('node', ['packages/demo/src/main.ts', ...args]);
}
