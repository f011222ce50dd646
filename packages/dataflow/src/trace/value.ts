import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { isClass, isFunction, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { apiValue } from './api-value.js';
import { callValue } from './calls.js';
import { operandOf, textOf } from './conversions.js';
import { constructedValue } from './constructed.js';
import {
  concatValues,
  constantValue,
  holeValue,
  joinValues,
  limitedValue,
  safeValue,
} from './build.js';
import type { Subject } from './facts.js';
import { guardOf } from './guards.js';
import { memberValue } from './members.js';
import { isNormal } from './upward.js';
import { attributesValue } from './attributes.js';
import { arrayValue, objectValue } from './literals.js';
import { variableValue } from './variables.js';

/** What an expression can be. Called through {@link Engine.value}, which remembers answers. */
export function valueOfNode(engine: Engine, node: Node, frame: Frame | undefined): Value {
  const inner = unwrap(node);
  const { text } = engine;
  if (isFunction(inner) || isClass(inner)) return { texts: [], type: 'function', node: inner };
  switch (inner.type) {
    case 'Literal':
      return literalValue(inner);
    case 'TemplateLiteral':
      return templateValue(engine, inner, frame);
    case 'Identifier':
      return guarded(engine, inner, () => variableValue(engine, inner, frame));
    case 'MemberExpression':
      return guarded(engine, inner, () => memberValue(engine, inner, frame));
    case 'BinaryExpression':
      return binaryValue(engine, inner, frame);
    case 'ConditionalExpression':
      return joinValues(inner, text, [
        engine.value(inner.consequent, frame),
        engine.value(inner.alternate, frame),
      ]);
    case 'LogicalExpression':
      return logicalValue(engine, inner, frame);
    case 'AssignmentExpression':
      return inner.operator === '='
        ? engine.value(inner.right, frame)
        : holeValue(inner, text, 'unknown');
    case 'ObjectExpression':
      return objectValue(engine, inner, frame);
    case 'ArrayExpression':
      return arrayValue(engine, inner, frame);
    case 'CallExpression':
    case 'TaggedTemplateExpression':
      return callValue(engine, inner, frame);
    default:
      return otherValue(engine, inner, frame);
  }
}

/** What a value is, as far as a test that was passed on the way here limits it. */
function guarded(engine: Engine, node: Subject, compute: () => Value): Value {
  const guard = guardOf(engine, node);
  if (guard === undefined) return compute();
  switch (guard.within) {
    case 'folder':
      return safeValue(compute(), 'path', 'path-steps');
    case 'inside':
      return safeValue(compute(), 'path');
    case 'below':
      return safeValue(compute(), 'path-below');
    case 'normal': {
      const value = compute();
      return isNormal(value) ? safeValue(value, 'path-below') : value;
    }
    case 'host':
      return safeValue(compute(), 'url-host');
    default:
      return guard.value ?? limitedValue(compute(), node, engine.text, guard.characters);
  }
}

function otherValue(engine: Engine, node: Node, frame: Frame | undefined): Value {
  const { text } = engine;
  switch (node.type) {
    case 'UnaryExpression':
      return unaryValue(engine, node);
    case 'UpdateExpression':
      return holeValue(node, text, 'number', { type: 'number' });
    case 'NewExpression':
      return constructedValue(engine, node, frame);
    case 'MetaProperty':
      return holeValue(node, text, 'internal');
    case 'SpreadElement':
      return engine.value(node.argument, frame);
    case 'JSXOpeningElement':
      return attributesValue(engine, node, frame);
    case 'JSXExpressionContainer':
      return engine.value(node.expression, frame);
    case 'JSXText':
      return constantValue(node, node.value);
    case 'ThisExpression':
      return apiValue(engine, engine.denote(node), node) ?? holeValue(node, text, 'unknown');
    default:
      return holeValue(node, text, 'unknown');
  }
}

function literalValue(node: TSESTree.Literal): Value {
  if ('regex' in node) return { texts: [[node.raw]], type: 'regexp', node };
  const { value } = node;
  if (typeof value === 'object' && value !== null) return holeValue(node, node.raw, 'unknown');
  return {
    ...constantValue(node, value),
    ...(typeof value === 'boolean' ? { type: 'boolean' } : {}),
  };
}

export function templateValue(
  engine: Engine,
  node: TSESTree.TemplateLiteral,
  frame: Frame | undefined,
  isRaw = false,
): Value {
  const parts = node.quasis.flatMap((quasi, at) => {
    const own = constantValue(quasi, isRaw ? quasi.value.raw : (quasi.value.cooked ?? ''));
    const hole = node.expressions[at];
    return hole === undefined ? [own] : [own, textOf(engine, hole, frame)];
  });
  return concatValues(node, engine.text, parts);
}

function binaryValue(
  engine: Engine,
  node: TSESTree.BinaryExpression,
  frame: Frame | undefined,
): Value {
  const comparing = ['==', '!=', '===', '!==', '<', '>', '<=', '>=', 'in', 'instanceof'];
  if (comparing.includes(node.operator)) {
    return holeValue(node, engine.text, 'number', { type: 'boolean' });
  }
  if (node.operator !== '+') return arithmetic(engine, node, frame);
  const values = operandsIn(engine, node, frame);
  if (values.every(({ type }) => type === 'number')) {
    return holeValue(node, engine.text, 'number', { type: 'number' });
  }
  const joined = concatValues(node, engine.text, values);
  if (values.some(({ type }) => type === 'string')) return joined;
  const { type: _, ...untyped } = joined;
  return untyped;
}

/** `5 * 1024 * 1024`, `2 ** 20`, `1 << 20`: sizes are written so. */
function arithmetic(
  engine: Engine,
  node: TSESTree.BinaryExpression,
  frame: Frame | undefined,
): Value {
  const compute = products.get(node.operator);
  const [left, right] =
    compute === undefined
      ? []
      : [node.left, node.right].map((each) => engine.value(each, frame).constants);
  const [a, b] = [left, right].map((each) => (each?.length === 1 ? each[0] : undefined));
  return compute !== undefined && typeof a === 'number' && typeof b === 'number'
    ? constantValue(node, compute(a, b))
    : holeValue(node, engine.text, 'number', { type: 'number' });
}

const products: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ['*', (left: number, right: number) => left * right],
  ['**', (left: number, right: number) => left ** right],
  ['<<', (left: number, right: number) => left << right],
]);

/** Written by a program that is no concern of ours, and more than anybody can read in a message. */
const maximalOperands = 200;

function operandsIn(
  engine: Engine,
  node: TSESTree.BinaryExpression,
  frame: Frame | undefined,
): readonly Value[] {
  let looked = 0;
  return operandsOf(node).map((operand) => {
    looked += operand.type === 'Literal' ? 0 : 1;
    return looked > maximalOperands
      ? holeValue(operand, engine.text, 'unknown')
      : operandOf(engine, operand, frame);
  });
}

/** `a + b + c` as a list, however long, without recursion. */
export function operandsOf(node: TSESTree.BinaryExpression): readonly Node[] {
  // Only to the left: `'$' + (i + 1)` adds before it concatenates.
  const operands: Node[] = [];
  let left: Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    operands.push(unwrap(left.right));
    left = unwrap(left.left);
  }
  operands.push(left);
  operands.reverse();
  return operands;
}

function logicalValue(
  engine: Engine,
  node: TSESTree.LogicalExpression,
  frame: Frame | undefined,
): Value {
  const left = engine.value(node.left, frame);
  const right = engine.value(node.right, frame);
  if (node.operator !== '&&') {
    const isDecided = left.constants?.every((each) => each === undefined || each === null) === true;
    if (isDecided) return right;
    const isFound = isLookup(engine, node.left, frame) && left.constants?.every(Boolean) === true;
    return isFound ? left : joinValues(node, engine.text, [left, right]);
  }
  // `a && b` is b, or a falsy a, which holds nothing of interest whether it is '', 0 or false.
  return joinValues(node, engine.text, [constantValue(node, ''), right]);
}

/** `table[key]` with a known key gives what stands there, or `undefined`. */
function isLookup(engine: Engine, node: Node, frame: Frame | undefined): boolean {
  if (node.type !== 'MemberExpression' || !node.computed) return false;
  const { constants = [] } = engine.value(node.property, frame);
  return constants.length > 0;
}

function unaryValue(engine: Engine, node: TSESTree.UnaryExpression): Value {
  switch (node.operator) {
    case '!':
    case 'delete':
      return holeValue(node, engine.text, 'number', { type: 'boolean' });
    case 'typeof':
      return holeValue(node, engine.text, 'enum', { type: 'string' });
    case 'void':
      return constantValue(node, undefined);
    default: {
      const { argument } = node;
      const isNegative = node.operator === '-' && argument.type === 'Literal';
      if (isNegative && typeof argument.value === 'number') {
        return constantValue(node, -argument.value);
      }
      return holeValue(node, engine.text, 'number', { type: 'number' });
    }
  }
}
