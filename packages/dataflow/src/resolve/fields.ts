import { staticKey, walk, isClass, type ClassNode, type Node } from '../ast.js';

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
    const values = fields.get(key) ?? [];
    values.push(node.right);
    fields.set(key, values);
  }
  return fields;
}
