import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Packs every published package as it would be published. The packages must have been built.
 *
 * @param {string} folder where the tarballs go; created when missing
 * @returns {Promise<Record<string, string>>} package name → absolute path of its tarball
 */
export async function packAll(folder) {
  mkdirSync(folder, { recursive: true });
  await run(
    'pnpm',
    [
      ...published().flatMap((name) => ['--filter', name]),
      'pack',
      '--json',
      '--pack-destination',
      folder,
    ],
    { cwd: root, maxBuffer: 1e8 },
  );
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.tgz'))
      .map((file) => [packageName(file), path.join(folder, file)]),
  );
}

/** The names of the packages that are not private. */
function published() {
  return ['packages', 'configs']
    .flatMap((folder) => globSync(path.join(root, folder, '*/package.json')))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .filter((manifest) => manifest.private !== true)
    .map((manifest) => manifest.name);
}

/** `magi-guardrail-eslint-plugin-0.1.0.tgz` → `@magi-guardrail/eslint-plugin` */
function packageName(file) {
  return file.replace(/^magi-guardrail-/, '@magi-guardrail/').replace(/-\d+\.\d+\.\d+.*\.tgz$/, '');
}
