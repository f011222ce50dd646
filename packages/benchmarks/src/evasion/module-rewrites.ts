import type { BaseProgram } from './base-programs.ts';
import { blocksOf, quote, type Parts } from './program.ts';
import type { Rewrite } from './rewrite.ts';

/** Rewrites of how the module is loaded. They bind the same name, or call through the module. */
export const moduleRewrites: readonly Rewrite[] = [
  binding('namespace import', ({ from, imported }) => [
    `import * as library from ${from};`,
    `const ${imported} = library.${imported};`,
  ]),
  binding('namespace import, computed', ({ from, imported }) => [
    `import * as library from ${from};`,
    `const ${imported} = library['${imported}'];`,
  ]),
  binding('renamed import', ({ from, imported }) => [
    `import { ${imported} as other } from ${from};`,
    `const ${imported} = other;`,
  ]),
  binding('destructured namespace', ({ from, imported }) => [
    `import * as library from ${from};`,
    `const { ${imported} } = library;`,
  ]),
  binding('dynamic import', ({ from, imported }) => [
    `const { ${imported} } = await import(${from});`,
  ]),
  binding('dynamic import of a constant', ({ from, imported }) => [
    `const name = ${from};`,
    `const { ${imported} } = await import(name);`,
  ]),
  binding('import then', ({ from, imported }) => [
    `const ${imported} = await import(${from}).then((library) => library.${imported});`,
  ]),
  binding('createRequire', ({ from, imported }) => [
    "import { createRequire } from 'node:module';",
    'const load = createRequire(import.meta.url);',
    `const { ${imported} } = load(${from});`,
  ]),
  binding('createRequire under the name require', ({ from, imported }) => [
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    `const ${imported} = require(${from}).${imported};`,
  ]),
  {
    name: 'module: getBuiltinModule',
    apply: ({ base }) =>
      base.module?.from.startsWith('node:')
        ? {
            top: `const { ${base.module.imported} } = process.getBuiltinModule('${base.module.from}');`,
          }
        : undefined,
  },
  {
    name: 'module: import then, called in the callback',
    apply: ({ base }) => (isPlainFunction(base) ? calledInCallback(base, base.module) : undefined),
  },
];

interface Names {
  readonly from: string;
  readonly imported: string;
}

function binding(name: string, write: (names: Names) => readonly string[]): Rewrite {
  return {
    name: `module: ${name}`,
    apply: ({ base: { module } }) =>
      module && { top: write({ from: quote(module.from), imported: module.imported }).join('\n') },
  };
}

/** The call moves into the callback, so the function must come from the module as it is. */
const isPlainFunction = (
  base: BaseProgram,
): base is BaseProgram & { module: NonNullable<BaseProgram['module']> } =>
  base.module !== undefined && base.setup === undefined;

function calledInCallback(base: BaseProgram, { from, imported }: Names): Partial<Parts> {
  const { use } = blocksOf(base);
  return {
    top: '',
    call: `return import(${quote(from)}).then(({ ${imported} }) => ${use(imported)});`,
  };
}
