import { around, isClass, methodName, staticKey, walk, type ClassNode, type Node } from '../ast.js';

/**
 * Values that methods of a class give to `this.name`, by name, and under `name[]` those that they put into
 * the list there.
 */
export function assignedFields(
  owner: ClassNode,
  visitorKeys: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly Node[]> {
  const fields = new Map<string, readonly Node[]>();
  for (const node of walk(owner.body, visitorKeys, (each) => !isClass(each))) {
    const given = givenIn(node);
    if (given === undefined) continue;
    const name = isOfClass(node) ? `static ${given.key}` : given.key;
    fields.set(name, [...(fields.get(name) ?? []), ...given.values]);
  }
  return fields;
}

interface Given {
  readonly key: string;
  readonly values: readonly Node[];
}

/** `this.name = value` and `this.names.push(value)` */
function givenIn(node: Node): Given | undefined {
  if (node.type === 'AssignmentExpression') {
    const key = ownKey(node.left);
    return key === undefined ? undefined : { key, values: [node.right] };
  }
  if (node.type !== 'CallExpression' || !growing.has(methodName(node.callee) ?? '')) {
    return undefined;
  }
  const key = node.callee.type === 'MemberExpression' ? ownKey(node.callee.object) : undefined;
  return key === undefined ? undefined : { key: `${key}[]`, values: node.arguments };
}

const growing: ReadonlySet<string> = new Set(['push', 'unshift', 'add']);

/** The name in `this.name`. */
function ownKey(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return undefined;
  return staticKey(node.property, node.computed);
}

/** In a static method or block, `this` is the class. */
function isOfClass(node: Node): boolean {
  const place = around(node, isMember);
  return place?.type === 'StaticBlock' || place?.static === true;
}

function isMember(
  node: Node,
): node is Extract<Node, { type: 'MethodDefinition' | 'PropertyDefinition' | 'StaticBlock' }> {
  return ['MethodDefinition', 'PropertyDefinition', 'StaticBlock'].includes(node.type);
}
