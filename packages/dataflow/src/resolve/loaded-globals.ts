import type { Node } from '../ast.js';
import { moduleKey } from '../module-key.js';
import type { Engine } from '../engine.js';
import { apiStep, moduleApi } from './api.js';
import type { Api } from './denotation.js';

const loaded = new WeakMap<Node, ReadonlySet<string>>();

/** What a global name stands for in a file that loads the module which defines it: `shelljs/global`. */
export function loadedGlobals(engine: Engine, name: string): readonly Api[] {
  const modules = engine.index.definitions.get(name) ?? [];
  return modules
    .filter((module) => loadedModules(engine).has(module))
    .map((module) => apiStep(moduleApi(engine, module), `.${name}`));
}

function loadedModules(engine: Engine): ReadonlySet<string> {
  const known = loaded.get(engine.ast);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const node of engine.nodesOf('ImportDeclaration', 'CallExpression')) {
    const source = sourceOf(engine, node);
    if (source?.type === 'Literal') names.add(moduleKey(String(source.value)));
  }
  loaded.set(engine.ast, names);
  return names;
}

function sourceOf(engine: Engine, node: Node): Node | undefined {
  if (node.type === 'ImportDeclaration') return node.source;
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined;
  const isRequire = node.callee.name === 'require' && engine.scopes.isGlobal(node.callee);
  return isRequire ? node.arguments[0] : undefined;
}
