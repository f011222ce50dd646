import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The version of this package. */
export function gateVersion(): string {
  // Both src/ and dist/ lie beside package.json.
  return readVersion(new URL('../package.json', import.meta.url));
}

/** The version of a package this one depends on. */
export function versionOf(name: string): string {
  return readVersion(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function readVersion(file: string | URL): string {
  return /"version":\s*"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'unknown';
}
