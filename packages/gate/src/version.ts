import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: both src/ and dist/ lie beside package.json. */
export const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/** The version of this package. */
export function gateVersion(): string {
  return readVersion(path.join(ownFolder, 'package.json'));
}

/** The version of a package this one depends on. */
export function versionOf(name: string): string {
  return readVersion(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function readVersion(file: string): string {
  return /"version":\s*"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'unknown';
}
