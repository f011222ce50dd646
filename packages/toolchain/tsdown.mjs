import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'tsdown';

const require = createRequire(import.meta.url);

/**
 * The build of every published package: ESM for Node 20.19, one file per entry, declarations by the
 * native TypeScript compiler (three times faster than the JavaScript one, same output).
 *
 * @param {string[]} entry source files, relative to the package
 * @param {string[]} copy files that go beside them as they are
 * @param {import('tsdown').UserConfig} more options of the package's own
 */
export function defineLibrary(entry, copy = [], more = {}) {
  return defineConfig({
    entry,
    copy,
    root: 'src',
    format: ['esm'],
    platform: 'node',
    target: 'node20.19',
    dts: { tsgo: { path: nativeCompiler() } },
    sourcemap: false,
    clean: true,
    fixedExtension: false,
    ...more,
  });
}

function nativeCompiler() {
  const native = path.dirname(require.resolve('@typescript/native/package.json'));
  const platform = createRequire(path.join(native, 'package.json')).resolve(
    `@typescript/typescript-${process.platform}-${process.arch}/package.json`,
  );
  const binary = process.platform === 'win32' ? 'tsc.exe' : 'tsc';
  return path.join(path.dirname(platform), 'lib', binary);
}
