import { staticKey } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** A value that is given a name, of an option or a variable. */
export interface Given {
  readonly name: string;
  readonly value: TSESTree.Node;
  /** What says both. */
  readonly node: TSESTree.Node;
}

/** `{ name: value }`, `o.name = value`, a field, a default of what is taken out of options, `set('name', value)`. */
export function givenBy(node: TSESTree.Node): Given | undefined {
  switch (node.type) {
    case 'Property':
      return named(staticKey(node.key, node.computed), givenTo(node), node);
    case 'PropertyDefinition':
      return named(staticKey(node.key, node.computed), node.value ?? undefined, node);
    case 'AssignmentExpression':
      if (node.left.type !== 'MemberExpression' || !/^(?:\|\||\?\?)?=$/.test(node.operator)) return;
      return named(staticKey(node.left.property, node.left.computed), node.right, node);
    case 'CallExpression': {
      const [name, value, ...others] = node.arguments.slice(-2);
      if (name === undefined || others.length > 0) return undefined;
      return named(staticKey(name, true), value, node);
    }
    default:
      return undefined;
  }
}

function named(
  name: string | undefined,
  value: TSESTree.Node | undefined,
  node: TSESTree.Node,
): Given | undefined {
  return name === undefined || value === undefined ? undefined : { name, value, node };
}

/** A pattern gives a value only where there is none. */
function givenTo({ value, parent }: TSESTree.Property): TSESTree.Node | undefined {
  if (parent.type === 'ObjectExpression') return value;
  return value.type === 'AssignmentPattern' ? value.right : undefined;
}
