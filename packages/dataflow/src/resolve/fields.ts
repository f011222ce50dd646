import { around, staticKey, walk, isClass, type ClassNode, type Node } from '../ast.js';

/** Values that methods of a class give to `this.name`, by name. */
export function assignedFields(
  owner: ClassNode,
  visitorKeys: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly Node[]> {
  const fields = new Map<string, Node[]>();
  for (const node of walk(owner.body, visitorKeys, (each) => !isClass(each))) {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') continue;
    const { object, property, computed } = node.left;
    const key = staticKey(property, computed);
    if (object.type !== 'ThisExpression' || key === undefined) continue;
    const name = isOfClass(node) ? `static ${key}` : key;
    const values = fields.get(name) ?? [];
    values.push(node.right);
    fields.set(name, values);
  }
  return fields;
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
