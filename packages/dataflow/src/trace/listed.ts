import type { TSESTree } from '@typescript-eslint/types';
import { unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isWritten } from './collections.js';
import { isSame, type Fact, type Subject } from './facts.js';
import { sourceOf } from './last-part.js';
import { isRemote } from './same-path.js';

/**
 * `FILES.includes(name)`, `FILES.has(folder + '/' + name)`: a path that is listed is one that the program chose,
 * whatever list it is, if no stranger made the list and this file adds nothing to it.
 */
export function listedFact(
  engine: Engine,
  subject: Subject,
  list: Node,
  given: Node,
): Fact | undefined {
  if (!isPartOf(engine, subject, given)) return undefined;
  const isText = engine.value(list).type === 'string';
  if (isText || isWritten(engine, list) || isRemote(engine, list)) return undefined;
  const made = sourceOf(engine, list);
  const parts = made.type === 'NewExpression' ? made.arguments : [];
  return parts.some((each) => isRemote(engine, each)) ? undefined : { within: 'inside' };
}

/** The subject itself, or a text that holds all of it. */
function isPartOf(engine: Engine, subject: Subject, given: Node): boolean {
  const whole = unwrap(given);
  if (isSame(engine, whole, subject)) return true;
  if (whole.type === 'TemplateLiteral') {
    return whole.expressions.some((each) => isPartOf(engine, subject, each));
  }
  return isSum(whole) && [whole.left, whole.right].some((each) => isPartOf(engine, subject, each));
}

function isSum(node: Node): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && node.operator === '+';
}
