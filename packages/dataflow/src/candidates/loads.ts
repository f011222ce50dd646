import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { listedModules } from '../resolve/amd.js';

/** The names of the modules that the file loads; undefined for a loader that is not called where it is named. */
export function findLoads({
  nodesOf,
  scopes,
}: Pick<Engine, 'nodesOf' | 'scopes'>): readonly (Node | undefined)[] {
  return [
    ...listedModules({ nodesOf, scopes }),
    ...nodesOf('ImportDeclaration', 'ImportExpression').map(({ source }) => source),
    ...nodesOf('TSExternalModuleReference').map(({ expression }) => expression),
    ...nodesOf('Identifier')
      .filter(({ name }) => loaders.has(name))
      .map((name) => {
        const { parent } = name;
        const isCalled = parent.type === 'CallExpression' && parent.callee === name;
        return isCalled ? parent.arguments[0] : undefined;
      }),
  ];
}

/** By these names alone: a function that is called so and loads nothing costs only the search. */
const loaders: ReadonlySet<string> = new Set(
  'require createRequire getBuiltinModule mainModule _load _compile'.split(' '),
);
