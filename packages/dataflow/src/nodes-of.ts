import type { Node } from './ast.js';

/** The name of a type of nodes: `CallExpression`. */
export type NodeType = `${Node['type']}`;

/** The nodes of a type. */
export type NodeOf<T extends NodeType> = Extract<Node, { type: T }>;

/** The nodes of a file by their types, each list in source order: few searches ask for all of them. */
export type NodesByType = ReadonlyMap<string, readonly Node[]>;

export function groupNodes(nodes: readonly Node[]): NodesByType {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const known = groups.get(node.type);
    if (known === undefined) groups.set(node.type, [node]);
    else known.push(node);
  }
  return groups;
}

/** Those of some types, type after type. */
export function nodesOf<T extends NodeType>(
  groups: NodesByType,
  types: readonly T[],
): readonly NodeOf<T>[] {
  const [only, ...others] = types.map((type) => groups.get(type) ?? []);
  const found = others.length === 0 ? only : [only ?? [], ...others].flat();
  return (found ?? []) as readonly NodeOf<T>[];
}
