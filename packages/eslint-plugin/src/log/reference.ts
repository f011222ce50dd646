import { calleeName, staticKey, unwrap, type Analysis, type Value } from '@magi-guardrail/dataflow';
import { isSecretLookup, wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { resultOf } from '../rule/result.js';
import { isAbout } from './named.js';

/** Whether what is called a secret is the name of one, by which a store of secrets is asked for it. */
export function isReference(node: TSESTree.Node, name: string, analysis: Analysis): boolean {
  if (!/^secrets?$/.test(wordsOf(name).at(-1) ?? '')) return false;
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return analysis.givenTo(inner).some(looksUp);
  if (inner.type !== 'MemberExpression') return false;
  return standsBeforeVersion(inner) || isAbout(listedAs(inner));
}

/** `secrets: [{ name, valueFrom }]`: Amazon ECS and Kubernetes are told by it where a secret is kept. */
export function areReferences({ elements, properties, complete, texts }: Value): boolean {
  if (properties !== undefined) {
    return complete === true && properties.has('valueFrom') && !properties.has('value');
  }
  if (elements !== undefined) return elements.length > 0 && elements.every(areReferences);
  const holes = texts.flat().filter((part) => typeof part !== 'string');
  return holes.length > 0 && holes.every(({ node }) => makesReferences(node));
}

/** `names.map((name) => ({ name, valueFrom: … }))` */
function makesReferences(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const [callback] = node.arguments;
  const { property } = node.callee;
  if (property.type !== 'Identifier' || property.name !== 'map') return false;
  const made = callback && resultOf(callback);
  return made?.type === 'ObjectExpression' && refersOnly(made);
}

function refersOnly({ properties }: TSESTree.ObjectExpression): boolean {
  const keys = properties.map((each) =>
    each.type === 'Property' ? staticKey(each.key, each.computed) : undefined,
  );
  return keys.includes('valueFrom') && !keys.includes('value') && !keys.includes(undefined);
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
