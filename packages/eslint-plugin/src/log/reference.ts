import { calleeName, unwrap, type Analysis } from '@magi-guardrail/dataflow';
import { isSecretLookup, wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { isAbout } from './named.js';

/** Whether what is called a secret is the name of one, by which a store of secrets is asked for it. */
export function isReference(node: TSESTree.Node, name: string, analysis: Analysis): boolean {
  if (!/^secrets?$/.test(wordsOf(name).at(-1) ?? '')) return false;
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return analysis.givenTo(inner).some(looksUp);
  if (inner.type !== 'MemberExpression') return false;
  return standsBeforeVersion(inner) || isAbout(listedAs(inner));
}

function looksUp(callee: TSESTree.Node): boolean {
  const name = calleeName(callee);
  return name !== undefined && isSecretLookup(name);
}

/** `${binding.secret}@${binding.version}`: only of something that has a name is there a version. */
function standsBeforeVersion(read: TSESTree.MemberExpression): boolean {
  const { parent, object } = read;
  if (parent.type !== 'TemplateLiteral' || object.type !== 'Identifier') return false;
  const next = parent.expressions[parent.expressions.indexOf(read) + 1];
  return (
    next?.type === 'MemberExpression' &&
    next.object.type === 'Identifier' &&
    next.object.name === object.name &&
    next.property.type === 'Identifier' &&
    /^version(?:Id)?$/.test(next.property.name)
  );
}

/** `secretIds` of `const secretIds = bindings.map((each) => each.secret)`. */
function listedAs(read: TSESTree.Node): string | undefined {
  const callback = read.parent;
  if (callback?.type !== 'ArrowFunctionExpression' || callback.body !== read) return undefined;
  let list: TSESTree.Node = callback.parent;
  while (list.parent !== undefined && isHandedOn(list.parent)) list = list.parent;
  const { parent } = list;
  const declared = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return declared?.type === 'Identifier' ? declared.name : undefined;
}

const isHandedOn = ({ type }: TSESTree.Node) =>
  ['CallExpression', 'MemberExpression', 'ChainExpression', 'AwaitExpression'].includes(type);
