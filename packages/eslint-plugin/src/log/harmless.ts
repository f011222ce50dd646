import { isFunction, unwrap, type Analysis, type Hole, type Value } from '@magi-guardrail/dataflow';
import { isPlaceholder } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { wholePattern } from '../rule/whole-pattern.js';
import { isExcerpt } from './excerpt.js';

/** What `credentials` of a request can be. */
const fetchModes: ReadonlySet<string> = new Set(['include', 'same-origin', 'omit']);

/** Redacted by a known function, no text at all, or one of a few words such as 'set' and '***'. */
export function isHarmless(value: Value, holes: readonly Hole[], analysis: Analysis): boolean {
  if (value.type === 'boolean' || value.type === 'function') return true;
  if (holes.length > 0) {
    return holes.every((hole) => hole.safeFor.has('redacted') || isExcerpt(hole, analysis));
  }
  const { constants } = value;
  if (constants === undefined || !constants.every(isPublicConstant)) return false;
  return !constants.every((each) => each === undefined) || !isLeftOut(value.node, analysis);
}

/** A parameter, or a part of one, that no call of this file gives: another may, so its name has to say. */
function isLeftOut(node: TSESTree.Node, analysis: Analysis): boolean {
  const root = rootOf(node);
  if (root.type !== 'Identifier') return false;
  return [root, ...analysis.namesOf(root)].some(isParameter);
}

function rootOf(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' ? rootOf(inner.object) : inner;
}

/** `password` of `({ host, password = '' }) => …` */
function isParameter(name: TSESTree.Node): boolean {
  const node = wholePattern(name);
  const { parent } = node;
  return parent !== undefined && isFunction(parent) && parent.params.some((each) => each === node);
}

export function isPublicConstant(constant: unknown): boolean {
  // The members of an enumeration are numbers, as a PIN is.
  if (typeof constant === 'number') return constant < 100;
  if (typeof constant !== 'string' || fetchModes.has(constant)) return true;
  // Three words are a sentence about a secret.
  return (
    standsIn.test(constant) ||
    isPlaceholder(constant) ||
    !/\w/.test(constant) ||
    /\S\s+\S+\s+\S/.test(constant)
  );
}

/** What is written in the place of a secret: `'removed'`, `'[HIDDEN]'`. */
const standsIn = /^\W*(?:removed|hidden|omitted|stripped|filtered|masked|censored)\W*$/i;
