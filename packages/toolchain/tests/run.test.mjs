import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
let clone;

beforeEach(() => {
  // A path with a space, as some home folders have.
  clone = mkdtempSync(path.join(os.tmpdir(), 'guardrail clone '));
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']) {
    cpSync(path.join(root, file), path.join(clone, file));
  }
  for (const folder of ['run.mjs', 'lib']) {
    const target = path.join(clone, 'packages/toolchain', folder);
    cpSync(path.join(root, 'packages/toolchain', folder), target, { recursive: true });
  }
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function runIn(folder, args, env) {
  const script = path.join(folder, 'packages/toolchain/run.mjs');
  return spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

test(
  'without a network: one sentence, exit code 1, nothing left behind',
  { timeout: 30_000 },
  () => {
    const before = readdirSync(clone).sort();
    const offline = runIn(clone, ['test'], {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: path.join(clone, '..', `${path.basename(clone)}-cache`),
    });
    rmSync(path.join(clone, '..', `${path.basename(clone)}-cache`), {
      recursive: true,
      force: true,
    });
    expect(offline.status).toBe(1);
    expect(offline.stderr).toMatch(/registry could not be reached: check the network/);
    expect(offline.stderr).not.toMatch(/at .*prepare\.mjs/);
    expect(readdirSync(clone).sort()).toEqual(before);
  },
);

test('without git: the sentence names it', () => {
  const tools = mkdtempSync(path.join(os.tmpdir(), 'guardrail-path-'));
  symlinkSync(process.execPath, path.join(tools, 'node'));
  const noGit = runIn(clone, ['start'], { PATH: tools });
  rmSync(tools, { recursive: true, force: true });
  expect(noGit.status).toBe(1);
  expect(noGit.stderr).toMatch(/git is needed .* not on your PATH/);
  expect(existsSync(path.join(clone, 'node_modules'))).toBe(false);
});

test('an unknown mode shows the usage', () => {
  const wrong = runIn(clone, ['tset'], {});
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/Usage: .*setup \| start \[FOLDER\] \| test/);
});
