import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
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
      '--recursive',
      '--filter',
      '!./packages/{e2e,demo,testkit,toolchain}',
      '--filter',
      '!.',
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

/** `magi-guardrail-eslint-plugin-0.1.0.tgz` → `@magi-guardrail/eslint-plugin` */
function packageName(file) {
  return file.replace(/^magi-guardrail-/, '@magi-guardrail/').replace(/-\d+\.\d+\.\d+.*\.tgz$/, '');
}
