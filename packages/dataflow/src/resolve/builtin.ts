import type { Definition } from '@typescript-eslint/scope-manager';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** Whether the expression names this global, or the module of the same name: `node:process`. */
export function isBuiltin(engine: Engine, node: Node, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  if (engine.scopes.isGlobal(node)) return true;
  const definitions = engine.scopes.variable(node)?.defs ?? [];
  return definitions.some((each) => loads(engine, each, name));
}

function loads(engine: Engine, definition: Definition, name: string): boolean {
  if (definition.type === 'ImportBinding') {
    const { parent } = definition;
    return parent.type === 'ImportDeclaration' && isModule(parent.source, name);
  }
  if (definition.type !== 'Variable') return false;
  const { init } = definition.node;
  return (
    init?.type === 'CallExpression' &&
    isBuiltin(engine, init.callee, 'require') &&
    isModule(init.arguments[0], name)
  );
}

function isModule(source: Node | undefined, name: string): boolean {
  return source?.type === 'Literal' && (source.value === name || source.value === `node:${name}`);
}
