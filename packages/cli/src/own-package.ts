import { readFileSync } from 'node:fs';

interface OwnPackage {
  readonly version: string;
  /** The range under which a project should depend on a package; versions are typed nowhere else. */
  rangeOf(name: string): string;
}

/** Both src/ and dist/ lie beside package.json. */
export const ownManifest: URL = new URL('../package.json', import.meta.url);

/** What this package's own manifest says. */
export function ownPackage(): OwnPackage {
  const text = readFileSync(ownManifest, 'utf8');
  const manifest: Manifest = JSON.parse(text);
  const { version } = manifest;
  const ranges = { ...manifest.devDependencies, ...manifest.dependencies };
  return {
    version,
    rangeOf: (name) => publicRange(name === manifest.name ? version : ranges[name], version),
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** In this repository the ranges are those of the workspace; packing replaces them. */
function publicRange(range: string | undefined, version: string): string {
  if (range === undefined) throw new Error('A package that init adds must be in package.json.');
  if (range.startsWith('workspace:')) return `^${version}`;
  if (range.startsWith('catalog:')) return 'latest';
  return /^\d/.test(range) ? `^${range}` : range;
}
