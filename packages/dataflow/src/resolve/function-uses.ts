import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import {
  calleeOf,
  isCall,
  isClass,
  staticKey,
  unwrap,
  wrapped,
  type CallLike,
  type ClassNode,
  type FunctionNode,
  type Node,
} from '../ast.js';

/** Where a function of this file is used. */
export interface FunctionUses {
  readonly name: string | undefined;
  readonly calls: readonly CallLike[];
  /** Places where the function itself is a value, such as `app.get('/', handler)`. */
  readonly values: readonly Node[];
  /** Others can call it: it is exported, or a public method of an exported class. */
  readonly isExported: boolean;
}

interface Finder {
  variable(identifier: Node): Variable | undefined;
  /** Calls of the form `this.name()` or `instance.name()` that mean this method. */
  methodCalls(fn: FunctionNode): readonly CallLike[];
}

export function functionUses(fn: FunctionNode, finder: Finder): FunctionUses {
  const outer = wrapped(fn);
  const { parent } = outer;
  if (
    fn.type !== 'ArrowFunctionExpression' &&
    fn.id !== null &&
    fn.type === 'FunctionDeclaration'
  ) {
    return byVariable(fn.id, fn, finder, isExportedDeclaration(fn));
  }
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    return byVariable(parent.id, fn, finder, isExportedDeclaration(parent.parent));
  }
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') {
    return ofMethod(fn, parent, finder);
  }
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression') {
    const name = staticKey(parent.key, parent.computed);
    const isExported = isExportTarget(wrapped(parent.parent), finder);
    return { name, calls: finder.methodCalls(fn), values: [], isExported };
  }
  const isExported = isExportTarget(outer, finder);
  if (parent !== undefined && isCall(parent) && unwrap(calleeOf(parent)) === fn) {
    return { name: undefined, calls: [parent], values: [], isExported: false };
  }
  return { name: undefined, calls: [], values: [outer], isExported };
}

function byVariable(id: Node, fn: FunctionNode, finder: Finder, isExported: boolean): FunctionUses {
  const calls: CallLike[] = [];
  const values: Node[] = [];
  let isShared = isExported;
  const variable = finder.variable(id);
  for (const reference of variable?.references ?? []) {
    if (!reference.isRead()) continue;
    const outer = wrapped(reference.identifier);
    const { parent } = outer;
    if (parent !== undefined && isCall(parent) && calleeOf(parent) === outer) calls.push(parent);
    else if (isExportTarget(outer, finder)) isShared = true;
    else values.push(outer);
  }
  const name = id.type === 'Identifier' ? id.name : undefined;
  return { name, calls, values, isExported: isShared };
}

function ofMethod(
  fn: FunctionNode,
  member: Extract<Node, { type: 'MethodDefinition' | 'PropertyDefinition' }>,
  finder: Finder,
): FunctionUses {
  const owner = member.parent.parent;
  const name = staticKey(member.key, member.computed);
  const isHidden = member.accessibility === 'private' || name?.startsWith('#') === true;
  const isExported = !isHidden && isClass(owner) && isExportedClass(owner, finder);
  const isConstructor = member.type === 'MethodDefinition' && member.kind === 'constructor';
  if (!isConstructor) return { name, calls: finder.methodCalls(fn), values: [], isExported };
  const heirs = isClass(owner) ? heirsOf(owner, finder, 0) : [];
  const calls = [owner, ...heirs].flatMap((each) => constructions(each, finder));
  const isReached = isExported || heirs.some((each) => isExportedClass(each, finder));
  return { name, calls, values: [], isExported: isReached };
}

/** Makes one of a class, as itself or by the `super()` of another. */
function constructions(owner: Node, finder: Finder): readonly CallLike[] {
  if (!isClass(owner)) return [];
  return namings(owner, finder).flatMap(({ identifier }): readonly CallLike[] => {
    const { parent } = identifier;
    if (parent?.type === 'NewExpression' && parent.callee === identifier) return [parent];
    const isExtended = parent !== undefined && isClass(parent) && parent.superClass === identifier;
    return isExtended ? superCalls(constructorOf(parent)) : [];
  });
}

const maximalHeirs = 4;

/** Classes that extend one and have no constructor of their own: they are made as that one is. */
function heirsOf(owner: ClassNode, finder: Finder, depth: number): readonly ClassNode[] {
  if (depth >= maximalHeirs) return [];
  return namings(owner, finder).flatMap(({ identifier }) => {
    const { parent } = identifier;
    if (parent === undefined || !isClass(parent) || parent.superClass !== identifier) return [];
    return constructorOf(parent) === undefined
      ? [parent, ...heirsOf(parent, finder, depth + 1)]
      : [];
  });
}

/** Where a class is named: by its own name, around it and within, and by that of the variable it is put into. */
function namings(owner: ClassNode, finder: Finder): readonly Reference[] {
  const { parent } = owner;
  const put = parent.type === 'VariableDeclarator' && parent.init === owner ? [parent.id] : [];
  const ids = owner.id === null ? put : [owner.id, ...put];
  return ids.flatMap((id) => {
    const variable = finder.variable(id);
    const inner = variable?.scope.childScopes.find(({ block }) => block === owner);
    const within = inner?.set.get(variable?.name ?? '');
    return [...(variable?.references ?? []), ...(within?.references ?? [])];
  });
}

function constructorOf({ body }: ClassNode): TSESTree.MethodDefinition | undefined {
  return body.body.find(
    (each): each is TSESTree.MethodDefinition =>
      each.type === 'MethodDefinition' && each.kind === 'constructor',
  );
}

/** `super(…)` as a statement of a constructor, which is where it stands. */
function superCalls(method: TSESTree.MethodDefinition | undefined): readonly CallLike[] {
  return (method?.value.body?.body ?? []).flatMap((each) =>
    each.type === 'ExpressionStatement' &&
    each.expression.type === 'CallExpression' &&
    each.expression.callee.type === 'Super'
      ? [each.expression]
      : [],
  );
}

function isExportedClass(owner: Node, finder: Finder): boolean {
  if (!isClass(owner)) return false;
  if (isExportedDeclaration(owner) || isExportTarget(wrapped(owner), finder)) return true;
  const id = owner.id ?? (owner.parent.type === 'VariableDeclarator' ? owner.parent.id : null);
  if (id === null) return false;
  if (owner.parent.type === 'VariableDeclarator' && isExportedDeclaration(owner.parent.parent)) {
    return true;
  }
  const references = finder.variable(id)?.references ?? [];
  return references.some(({ identifier }) => isExportTarget(wrapped(identifier), finder));
}

function isExportedDeclaration(node: Node | undefined): boolean {
  const type = node?.parent?.type;
  return type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration';
}

/** The value is handed to other files: `export { x }`, `export default x`, `module.exports = { x }`. */
export function isExportTarget(node: Node, finder: Pick<Finder, 'variable'>, depth = 0): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExportSpecifier':
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return true;
    case 'AssignmentExpression':
      return (
        parent.right === node &&
        (isExportsMember(parent.left) || isExportedObject(parent.left, finder, depth))
      );
    case 'ArrayExpression':
      return depth < 3 && isExportTarget(wrapped(parent), finder, depth + 1);
    case 'Property':
      return (
        parent.value === node &&
        parent.parent.type === 'ObjectExpression' &&
        depth < 3 &&
        isExportTarget(wrapped(parent.parent), finder, depth + 1)
      );
    case 'VariableDeclarator': {
      if (parent.init !== node || depth >= 3) return false;
      if (isExportedDeclaration(parent.parent)) return true;
      const references = finder.variable(parent.id)?.references ?? [];
      return references.some(
        (each) => each.isRead() && isExportTarget(wrapped(each.identifier), finder, depth + 1),
      );
    }
    default:
      return false;
  }
}

/** `tools` in `tools.run = x; export { tools }` */
function isExportedObject(left: Node, finder: Pick<Finder, 'variable'>, depth: number): boolean {
  if (left.type !== 'MemberExpression' || depth >= 3) return false;
  const references = finder.variable(left.object)?.references ?? [];
  return references.some((each) => isExportTarget(wrapped(each.identifier), finder, depth + 1));
}

function isExportsMember(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports';
  if (node.type !== 'MemberExpression') return false;
  const { object, property } = node;
  if (object.type === 'Identifier' && object.name === 'exports') return true;
  if (object.type === 'Identifier' && object.name === 'module') {
    return property.type === 'Identifier' && property.name === 'exports';
  }
  return isExportsMember(object);
}
