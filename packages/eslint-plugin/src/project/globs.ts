import { createRequire } from 'node:module';
import type picomatch from 'picomatch';

const require = createRequire(import.meta.url);
let library: typeof picomatch | undefined;

/**
 * A test of names or paths against globs. The library is loaded for the first of them: most projects have no glob in
 * their options.
 */
export function matcherOf(
  patterns: readonly string[],
  options: picomatch.PicomatchOptions,
): (name: string) => boolean {
  library ??= require('picomatch') as typeof picomatch;
  return library([...patterns], options);
}
