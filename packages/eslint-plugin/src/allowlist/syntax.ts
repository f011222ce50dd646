import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

/** What a node is, however it is formatted and whichever parser read it. */
export function syntaxOf({ visitorKeys }: SourceCode, root: TSESTree.Node): string {
  return write(root);

  function write(node: TSESTree.Node): string {
    if (isName(node)) return `Name:${nameOf(node)}`;
    const keys = visitorKeys[node.type] ?? [];
    const own = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      keys.includes(key) || notSyntax.has(key) ? [] : written(key, value),
    );
    const children = keys.flatMap((key) => {
      const nodes = nodesAt(node, key).map(write);
      return nodes.length === 0 ? [] : [`${key}=${nodes.join()}`];
    });
    return `${node.type}{${own.sort().join()}}(${children.sort().join(';')})`;
  }
}

/** Places, links, and what repeats other properties in another spelling. */
const notSyntax = new Set(['type', 'range', 'loc', 'start', 'end', 'parent', 'raw', 'directive']);

/** What is absent or false is not written, because parsers differ in saying so. */
function written(key: string, value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return [`${key}:${JSON.stringify(value)}`];
  }
  if (typeof value === 'bigint' || value instanceof RegExp) return [`${key}:${String(value)}`];
  if (value === true) return [key];
  const isPiece = key === 'value' && typeof value === 'object' && value !== null;
  return isPiece && 'cooked' in value ? [`text:${JSON.stringify(value.cooked)}`] : [];
}

/** `{ 'a': 1 }` and `{ a: 1 }` are the same. */
function isName(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return !('typeAnnotation' in node && node.typeAnnotation);
  const isKey =
    node.parent !== undefined &&
    'key' in node.parent &&
    node.parent.key === node &&
    !('computed' in node.parent && node.parent.computed);
  return isKey && node.type === 'Literal' && typeof node.value === 'string';
}

function nameOf(node: TSESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
}

function nodesAt(node: TSESTree.Node, key: string): readonly TSESTree.Node[] {
  const value: unknown = Reflect.get(node, key);
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
