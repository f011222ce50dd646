import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { isClass, isFunction, type ClassNode, type FunctionNode, type Node } from '../ast.js';
import { staticKey } from '../ast.js';

/** One way in which a variable gets its value. */
export interface Origin {
  readonly source: Source;
  /** What is taken from the source by destructuring; a number is an element, `...` and names or a number the rest without these. */
  readonly path: readonly (string | number)[];
  /** Values used instead when the source has none, each with what is taken from it. */
  readonly defaults: readonly {
    readonly node: Node;
    readonly path: readonly (string | number)[];
  }[];
  /** The name being declared or written. */
  readonly name: Node;
}

type Source =
  | { readonly is: 'value'; readonly node: Node }
  | { readonly is: 'append'; readonly node: Node }
  | { readonly is: 'element'; readonly node: Node }
  | { readonly is: 'key'; readonly node: Node }
  | { readonly is: 'thrown'; readonly block: TSESTree.BlockStatement }
  | {
      readonly is: 'parameter';
      readonly fn: FunctionNode;
      readonly at: number;
      readonly rest: boolean;
    }
  | { readonly is: 'declared'; readonly node: FunctionNode | ClassNode }
  | { readonly is: 'import'; readonly module: string; readonly imported: string | undefined }
  | { readonly is: 'number' | 'nothing' | 'unknown' };

/** Every way in which a variable gets its value. */
export function originsOf(variable: Variable): readonly Origin[] {
  const names = new Set<Node>();
  for (const definition of variable.defs) names.add(definition.name);
  for (const reference of variable.references) {
    if (reference.isWrite()) names.add(reference.identifier);
  }
  return [...names].map(originOf);
}

function originOf(name: Node): Origin {
  let path: (string | number)[] = [];
  const defaults: { node: Node; path: (string | number)[] }[] = [];
  let node = name;
  for (;;) {
    const parent: Node | undefined = node.parent;
    const end = parent === undefined ? ({ is: 'unknown' } as const) : sourceAt(node, parent);
    if (end !== undefined || parent === undefined) {
      return { source: end ?? { is: 'unknown' }, path, defaults, name };
    }
    if (parent.type === 'AssignmentPattern') defaults.push({ node: parent.right, path });
    path = [...patternStep(node, parent), ...path];
    node = parent;
  }
}

function patternStep(node: Node, parent: Node): readonly (string | number)[] {
  if (parent.type === 'Property') return [staticKey(parent.key, parent.computed) ?? '*'];
  if (parent.type === 'ArrayPattern') {
    return node.type === 'RestElement' ? [] : [parent.elements.findIndex((each) => each === node)];
  }
  return parent.type === 'RestElement' && !isFunction(parent.parent) ? [restOf(parent)] : [];
}

/** `...` and what the pattern takes before: `{ a, b, ...rest }` gives `...a,b`, `[a, b, ...rest]` gives `...2`. */
function restOf(rest: Extract<Node, { type: 'RestElement' }>): string {
  const { parent } = rest;
  if (parent?.type === 'ArrayPattern') return `...${parent.elements.indexOf(rest)}`;
  if (parent?.type !== 'ObjectPattern') return '...';
  const taken = parent.properties.flatMap((each) =>
    each.type === 'Property' ? (staticKey(each.key, each.computed) ?? []) : [],
  );
  return `...${taken.join()}`;
}

/** Where a pattern ends and the value it takes apart begins; undefined inside the pattern. */
function sourceAt(node: Node, parent: Node): Source | undefined {
  if (isFunction(parent)) return functionSource(node, parent);
  if (isClass(parent)) return { is: 'declared', node: parent };
  switch (parent.type) {
    case 'Property':
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'AssignmentPattern':
    case 'RestElement':
    case 'TSParameterProperty':
      return undefined;
    case 'VariableDeclarator':
      return declaratorSource(parent.init, parent.parent.parent);
    case 'AssignmentExpression':
      if (['=', '??=', '||=', '&&='].includes(parent.operator)) {
        return { is: 'value', node: parent.right };
      }
      return parent.operator === '+=' ? { is: 'append', node: parent.right } : { is: 'number' };
    case 'ForOfStatement':
      return { is: 'element', node: parent.right };
    case 'ForInStatement':
      return { is: 'key', node: parent.right };
    case 'UpdateExpression':
      return { is: 'number' };
    case 'CatchClause':
      return { is: 'thrown', block: parent.parent.block };
    default:
      return importSource(parent);
  }
}

function functionSource(node: Node, parent: FunctionNode): Source {
  if (parent.id === node) return { is: 'declared', node: parent };
  const at = parent.params.findIndex((each) => each === node);
  return { is: 'parameter', fn: parent, at, rest: node.type === 'RestElement' };
}

function declaratorSource(init: Node | null, around: Node | undefined): Source {
  if (around?.type === 'ForOfStatement') return { is: 'element', node: around.right };
  if (around?.type === 'ForInStatement') return { is: 'key', node: around.right };
  return init === null ? { is: 'nothing' } : { is: 'value', node: init };
}

function importSource(parent: Node): Source {
  switch (parent.type) {
    case 'ImportDefaultSpecifier':
      return { is: 'import', module: moduleOf(parent.parent), imported: 'default' };
    case 'ImportNamespaceSpecifier':
      return { is: 'import', module: moduleOf(parent.parent), imported: undefined };
    case 'ImportSpecifier': {
      const { imported } = parent;
      const name = imported.type === 'Identifier' ? imported.name : imported.value;
      return { is: 'import', module: moduleOf(parent.parent), imported: name };
    }
    case 'TSImportEqualsDeclaration':
      return parent.moduleReference.type === 'TSExternalModuleReference'
        ? { is: 'import', module: literal(parent.moduleReference.expression), imported: undefined }
        : { is: 'value', node: parent.moduleReference };
    default:
      return { is: 'unknown' };
  }
}

function moduleOf(declaration: Node | undefined): string {
  return declaration?.type === 'ImportDeclaration' ? declaration.source.value : '';
}

function literal(node: Node): string {
  return node.type === 'Literal' ? String(node.value) : '';
}
