import type { TSESTree } from '@typescript-eslint/types';

/** Methods that only choose letters of a text. */
const choosing: ReadonlySet<string> = new Set(['slice', 'substr', 'substring']);

/** The whole text that is made of one number, where it is all of a token: `Math.random().toString(36).slice(2)`. */
export function replaceable(call: TSESTree.Node): readonly [number, number] | undefined {
  const text = calledOn(call, (name) => name === 'toString');
  if (text === undefined) return undefined;
  let whole = text;
  for (;;) {
    const next = calledOn(whole, (name) => choosing.has(name));
    if (next === undefined) break;
    whole = next;
  }
  const { parent } = whole;
  const isWhole =
    (parent?.type === 'VariableDeclarator' && parent.init === whole) ||
    (parent?.type === 'AssignmentExpression' && parent.right === whole) ||
    (parent?.type === 'Property' && parent.value === whole) ||
    parent?.type === 'ReturnStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && parent.body === whole);
  return isWhole ? whole.range : undefined;
}

/** The call of a method of this value. */
function calledOn(
  value: TSESTree.Node,
  isMethod: (name: string) => boolean,
): TSESTree.Node | undefined {
  const member = value.parent;
  if (member?.type !== 'MemberExpression' || member.object !== value || member.computed) {
    return undefined;
  }
  const { property, parent } = member;
  if (property.type !== 'Identifier' || !isMethod(property.name)) return undefined;
  return parent.type === 'CallExpression' && parent.callee === member ? parent : undefined;
}
