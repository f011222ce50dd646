import { isFunction, staticKey, wrapped, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { ShapeModel } from '../model.js';
import { isExports } from './census.js';
import type { Denotation } from './denotation.js';
import { readsOf } from './reads.js';
import { instance } from './types.js';

/** What models take a value for by the look of it, when nothing in the file names a library. */
export function shapesOf(engine: Engine, node: Node): readonly Denotation[] {
  if (!isFunction(node) && node.type !== 'ObjectExpression') return [];
  return engine.index.shapes.flatMap(({ shape, node: type }): readonly Denotation[] =>
    hasShape(engine, node, shape) ? [instance(shape.type, [type])] : [],
  );
}

/** Whether all holds of a function or an object that one shape asks for. */
export function hasShape(engine: Engine, node: Node, shape: ShapeModel): boolean {
  const { exported, directive, parameters, reads } = shape;
  if (parameters !== undefined && !(isFunction(node) && areNamed(node, parameters))) return false;
  if (reads !== undefined && !(isFunction(node) && readsAny(engine, node, reads))) return false;
  const names = exported === undefined && directive === undefined ? [] : exportedAs(engine, node);
  if (exported !== undefined && !names.some((name) => exported.includes(name))) return false;
  return directive === undefined || (isFunction(node) && directs(engine, node, directive, names));
}

/** Every parameter has one of the names for its place; where none is given, it may be anything. */
function areNamed(fn: FunctionNode, places: readonly (readonly string[])[]): boolean {
  return places.every((names, at) => {
    const parameter = fn.params[at];
    if (names.length === 0) return parameter !== undefined;
    const isNamed = parameter?.type === 'Identifier' || parameter?.type === 'ObjectPattern';
    if (!isNamed) return false;
    return parameter.type === 'ObjectPattern' || names.includes(parameter.name.replace(/^_/, ''));
  });
}

/** `0.query` is read: as `req.query`, or taken apart. */
function readsAny(engine: Engine, fn: FunctionNode, reads: readonly string[]): boolean {
  return reads.some((read) => {
    const [at = '', name = ''] = read.split('.');
    const parameter = fn.params[Number(at)];
    return parameter !== undefined && readsOf(engine, parameter).includes(name);
  });
}

/** A directive makes the function, or every function that its file exports, something else. */
function directs(
  engine: Engine,
  fn: FunctionNode,
  directive: string,
  names: readonly string[],
): boolean {
  const isOwn = fn.body.type === 'BlockStatement' && hasDirective(fn.body.body, directive);
  return isOwn || (names.length > 0 && hasDirective(engine.ast.body, directive));
}

function hasDirective(statements: readonly Node[], directive: string): boolean {
  return statements.some(
    (each) => each.type === 'ExpressionStatement' && each.directive === directive,
  );
}

/** The names under which other files get a value. */
function exportedAs(engine: Engine, node: Node): readonly string[] {
  const outer = wrapped(node);
  const { parent } = outer;
  if (isFunction(node) && node.type === 'FunctionDeclaration') {
    const own = parent?.type === 'ExportDefaultDeclaration' ? ['default'] : [];
    return node.id === null ? own : [...own, ...named(engine, node.id, parent)];
  }
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return ['default'];
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? named(engine, parent.id, parent.parent.parent) : [];
    case 'AssignmentExpression':
      return assigned(parent.left);
    case 'Property':
      return listed(parent);
    default:
      return [];
  }
}

function named(
  engine: Engine,
  id: Extract<Node, { type: 'Identifier' }>,
  holder: Node | undefined,
): readonly string[] {
  const own = holder?.type === 'ExportNamedDeclaration' ? [id.name] : [];
  const references = engine.scopes.variable(id)?.references ?? [];
  return [
    ...own,
    ...references.flatMap(({ identifier: { parent } }): readonly string[] => {
      switch (parent?.type) {
        case 'ExportSpecifier':
          return [staticKey(parent.exported, false) ?? ''];
        case 'ExportDefaultDeclaration':
          return ['default'];
        case 'AssignmentExpression':
          return assigned(parent.left);
        case 'Property':
          return listed(parent);
        default:
          return [];
      }
    }),
  ];
}

/** `module.exports = { name: x }` */
function listed(property: Extract<Node, { type: 'Property' }>): readonly string[] {
  const target = wrapped(property.parent).parent;
  const key = staticKey(property.key, property.computed);
  const isWhole = target?.type === 'AssignmentExpression' && isExports(target.left);
  return isWhole && key !== undefined ? [key] : [];
}

/** `module.exports = x`, `exports.name = x` */
function assigned(target: Node): readonly string[] {
  if (isExports(target)) return ['default'];
  if (target.type !== 'MemberExpression' || !isExports(target.object)) return [];
  const key = staticKey(target.property, target.computed);
  return key === undefined ? [] : [key];
}
