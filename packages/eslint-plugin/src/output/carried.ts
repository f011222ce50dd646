import { unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { functionAround } from '../rule/ancestors.js';

/** Where a value, or a part of it, ends up. */
export interface End {
  /** The expression that is the value there. */
  readonly node: TSESTree.Node;
  readonly isPart: boolean;
}

const maximalEnds = 200;

/** Where the value of an expression is used, through names, parts and objects it is put in. */
export function endsOf(node: TSESTree.Node, sourceCode: SourceCode): readonly End[] {
  const ends: End[] = [];
  const seen = new Set<TSESTree.Node>();
  const queue: End[] = [{ node, isPart: false }];
  for (
    let each = queue.pop();
    each !== undefined && ends.length < maximalEnds;
    each = queue.pop()
  ) {
    if (seen.has(each.node)) continue;
    seen.add(each.node);
    const next = carriedTo(each, sourceCode);
    if (next === undefined) ends.push(each);
    else queue.push(...next);
  }
  return ends;
}

/** The expressions that have the value next; undefined where it is used. */
function carriedTo({ node, isPart }: End, sourceCode: SourceCode): readonly End[] | undefined {
  const { parent } = node;
  if (parent === undefined || parent === null) return undefined;
  if (parent.type !== 'Program' && unwrap(parent) === unwrap(node))
    return [{ node: parent, isPart }];
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node ? [{ node: parent, isPart: true }] : undefined;
    case 'VariableDeclarator':
      return parent.init === node ? named(parent.id, isPart, sourceCode) : undefined;
    case 'AssignmentExpression':
      if (parent.right !== node || parent.operator !== '=') return undefined;
      if (parent.left.type === 'MemberExpression') return undefined;
      return named(parent.left, isPart, sourceCode);
    case 'ForOfStatement':
      if (parent.right !== node || parent.left.type !== 'VariableDeclaration') return undefined;
      return parent.left.declarations.flatMap(({ id }) => named(id, true, sourceCode));
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === node
        ? undefined
        : [{ node: parent, isPart }];
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression'
        ? [{ node: parent.parent, isPart: true }]
        : undefined;
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'ObjectExpression':
      return [{ node: parent, isPart: true }];
    case 'CallExpression':
      return parent.callee === node ? elements(parent, sourceCode) : undefined;
    case 'ReturnStatement':
      return returned(functionAround(parent), isPart, sourceCode);
    case 'ArrowFunctionExpression':
      return parent.body === node ? returned(parent, isPart, sourceCode) : undefined;
    default:
      return undefined;
  }
}

/** The calls of a function that has a name in this file; undefined where there are none. */
function returned(
  fn: TSESTree.Node | undefined,
  isPart: boolean,
  sourceCode: SourceCode,
): readonly End[] | undefined {
  const name = fn?.type === 'FunctionDeclaration' ? fn.id : nameOf(fn?.parent);
  if (name === null || name === undefined) return undefined;
  const calls = (readers(sourceCode.scopeManager).get(name) ?? []).flatMap((read) => {
    const { parent } = read;
    return parent?.type === 'CallExpression' && parent.callee === read ? [parent] : [];
  });
  return calls.length === 0 ? undefined : calls.map((node) => ({ node, isPart }));
}

/** `const parse = async () => …` */
function nameOf(declarator: TSESTree.Node | undefined): TSESTree.Identifier | undefined {
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier'
    ? declarator.id
    : undefined;
}

/** `items.map((item) => …)`: each is a part of what the method is called on. */
function elements(call: TSESTree.CallExpression, sourceCode: SourceCode): readonly End[] {
  const [callback] = call.arguments;
  const isFunction =
    callback?.type === 'ArrowFunctionExpression' || callback?.type === 'FunctionExpression';
  const [parameter] = isFunction ? callback.params : [];
  const inside = parameter === undefined ? [] : named(parameter, true, sourceCode);
  return [...inside, { node: call, isPart: true }];
}

/** What reads the names that a pattern declares or writes. */
function named(pattern: TSESTree.Node, isPart: boolean, sourceCode: SourceCode): readonly End[] {
  switch (pattern.type) {
    case 'Identifier': {
      const reads = readers(sourceCode.scopeManager).get(pattern) ?? [];
      return reads.map((node) => ({ node, isPart }));
    }
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        named(
          each.type === 'Property' ? each.value : each.argument,
          each.type === 'Property' || isPart,
          sourceCode,
        ),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) =>
        each === null ? [] : named(each, true, sourceCode),
      );
    case 'AssignmentPattern':
      return named(pattern.left, isPart, sourceCode);
    default:
      return [];
  }
}

type Readers = ReadonlyMap<unknown, readonly TSESTree.Node[]>;

/** By the scope of the file: a host may have one manager for all files. */
const known = new WeakMap<object, Readers>();

/** What reads a variable, by each of the places that declare or write it. */
function readers(scopeManager: SourceCode['scopeManager']): Readers {
  const [file = scopeManager] = scopeManager.scopes;
  const found = known.get(file);
  if (found !== undefined) return found;
  const map = new Map<unknown, readonly TSESTree.Node[]>();
  for (const { variables } of scopeManager.scopes) {
    for (const { identifiers, references } of variables) {
      const reads = references
        .filter((each) => each.isRead())
        .map(({ identifier }) => identifier as TSESTree.Identifier);
      for (const each of identifiers) map.set(each, reads);
      for (const each of references) if (each.isWrite()) map.set(each.identifier, reads);
    }
  }
  known.set(file, map);
  return map;
}
