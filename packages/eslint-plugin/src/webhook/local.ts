import { isFunction, staticKey, unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { ancestorsOf } from '../rule/ancestors.js';

export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/** The function of this file that an expression is or names. */
export function localFunction(node: TSESTree.Node, analysis: Analysis): FunctionNode | undefined {
  const inner = unwrap(node);
  if (isFunction(inner)) return inner;
  if (inner.type === 'Identifier') {
    const [found] = analysis.namesOf(inner).flatMap((name) => declaredBy(name) ?? []);
    return found;
  }
  return inner.type === 'MemberExpression' ? ownMethod(inner) : undefined;
}

/** `function f() {}`, `const f = () => {}` */
function declaredBy(name: TSESTree.Node): FunctionNode | undefined {
  const { parent } = name;
  if (parent?.type === 'FunctionDeclaration' && parent.id === name) return parent;
  if (parent?.type !== 'VariableDeclarator' || parent.id !== name || parent.init === null)
    return undefined;
  const value = unwrap(parent.init);
  return isFunction(value) ? value : undefined;
}

/** `this.check` in a class that has such a method. */
function ownMethod({
  object,
  property,
  computed,
}: TSESTree.MemberExpression): FunctionNode | undefined {
  const key = staticKey(property, computed);
  if (object.type !== 'ThisExpression' || key === undefined) return undefined;
  for (const body of ancestorsOf(object)) {
    if (body.type !== 'ClassBody') continue;
    for (const member of body.body) {
      if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
      if (staticKey(member.key, member.computed) !== key || member.value === null) continue;
      if (isFunction(member.value)) return member.value;
    }
    return undefined;
  }
  return undefined;
}
