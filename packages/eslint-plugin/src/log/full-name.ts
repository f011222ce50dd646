import { staticKey, unwrap, type Hole } from '@magi-guardrail/dataflow';
import { classifyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { ancestorsOf } from '../rule/ancestors.js';
import { destructured } from './destructured.js';

const isFullName = (name: string) => /^full_?name$/i.test(name);

/** `service.fullName`, also as `this.fullName` of `class Service`: classified with what it belongs to. */
export function isOfThing(object: TSESTree.Node, name: string): boolean {
  if (!isFullName(name)) return false;
  const owner = ownerName(unwrap(object));
  return owner !== undefined && classifyName(`${owner}_${name}`) === undefined;
}

/** A variable `fullName` alone: types, functions and files have one, and nothing tells of a person. */
export function isOfAnything(
  name: string,
  steps: readonly TSESTree.Node[],
  holes: readonly Hole[],
): boolean {
  if (!isFullName(name) || holes.some(({ certainty }) => certainty === 'untrusted')) return false;
  return !steps.some((step) => {
    const inner = unwrap(step);
    const key = destructured(inner)?.key;
    if (inner.type === 'MemberExpression' || (key !== undefined && isFullName(key))) return true;
    return inner.type === 'Identifier' && !isFullName(inner.name) && OF_PERSON.test(inner.name);
  });
}

/** `firstName`, `person`, `newUser` */
const OF_PERSON =
  /(?:first|last|given|family|sur)_?name|person|user|account|customer|client|patient|employee|member|contact|author|owner/i;

/** What an object is called: the variable, the property or the class. */
export function ownerName(object: TSESTree.Node): string | undefined {
  if (object.type === 'Identifier') return object.name;
  if (object.type === 'MemberExpression') return staticKey(object.property, object.computed);
  if (object.type !== 'ThisExpression') return undefined;
  for (const each of ancestorsOf(object))
    if (each.type === 'ClassDeclaration') return each.id?.name;
  return undefined;
}
