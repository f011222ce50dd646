import { encodeAscii } from './encode-ascii.js';
import type { SecretFormat } from './format.js';
import { type Scanner, scannerFor } from './scanner.js';

interface Scanners {
  readonly common: readonly SecretFormat[];
  /** The formats that are looked for in files of some names only. */
  readonly filed: readonly SecretFormat[];
  /** Whether a path is that of such a file. */
  readonly isFiled: (path: string) => boolean;
  /** By the ids of those that apply. */
  readonly byIds: Map<string, Scanner<SecretFormat>>;
}

const known = new WeakMap<readonly SecretFormat[], Scanners>();

/** The scanner for the formats that apply to a file of this name. */
export function scannerOf(formats: readonly SecretFormat[], path: string): Scanner<SecretFormat> {
  const scanners = known.get(formats) ?? scannersOf(formats);
  known.set(formats, scanners);
  const name = path.slice(-300).replaceAll('\\', '/');
  const own = !scanners.isFiled(name)
    ? []
    : scanners.filed.filter(({ files }) => files?.test(name));
  const ids = own.map(({ id }) => id).join();
  const scanner = scanners.byIds.get(ids) ?? scannerFor([...scanners.common, ...own], encodeAscii);
  scanners.byIds.set(ids, scanner);
  return scanner;
}

function scannersOf(formats: readonly SecretFormat[]): Scanners {
  return {
    common: formats.filter(({ files }) => files === undefined),
    filed: formats.filter(({ files }) => files !== undefined),
    isFiled: anyOf(formats.flatMap(({ files }) => files ?? [])),
    byIds: new Map(),
  };
}

/** One expression in place of a dozen, since most files have none of these names. */
function anyOf(patterns: readonly RegExp[]): (path: string) => boolean {
  const any = new RegExp(patterns.map(({ source }) => source).join('|') || '(?!)', 'i');
  return (path) => any.test(path);
}
