import { isFunction, staticKey, unwrap, type Node } from '../ast.js';
import type { Value } from '../analysis-types.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { concatValues } from './build.js';
import { isMixed } from './text-methods.js';

const maximalElements = 16;

/** What `text += part` adds in all rounds of a loop over a list or a text. */
export function repeatedValue(engine: Engine, part: Node, frame: Frame | undefined): Value {
  const list = loopedOver(engine, unwrap(part));
  if (list === undefined) return engine.value(part, frame);
  const value = engine.value(list, frame);
  const { elements, complete, texts } = value;
  if (elements !== undefined && complete === true && elements.length <= maximalElements) {
    return concatValues(part, engine.text, elements);
  }
  return texts.length > 0 && isMixed(value) ? value : engine.value(part, frame);
}

/** The list whose elements the expression is, one after the other. */
function loopedOver(engine: Engine, part: Node): Node | undefined {
  if (part.type === 'MemberExpression') {
    return part.computed && isCounted(engine, part.property) ? part.object : undefined;
  }
  if (part.type === 'CallExpression') {
    const [at] = part.arguments;
    const callee = unwrap(part.callee);
    if (callee.type !== 'MemberExpression' || at === undefined) return undefined;
    const name = staticKey(callee.property, callee.computed);
    return (name === 'charAt' || name === 'at') && isCounted(engine, at)
      ? callee.object
      : undefined;
  }
  const [origin, ...others] = part.type === 'Identifier' ? engine.origins(part) : [];
  if (origin === undefined || others.length > 0 || origin.path.length > 0) return undefined;
  const { source } = origin;
  if (source.is === 'element') return source.node;
  return source.is === 'parameter' && source.at === 0 && !source.rest
    ? forEachOf(source.fn)
    : undefined;
}

/** `i` of `for (let i = 0; …; i++)`. */
function isCounted(engine: Engine, index: Node): boolean {
  return (
    index.type === 'Identifier' &&
    engine.origins(index).some(({ source }) => source.is === 'number')
  );
}

/** `list.forEach((part) => …)` */
function forEachOf(fn: Node): Node | undefined {
  const call = isFunction(fn) ? fn.parent : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  return staticKey(callee.property, callee.computed) === 'forEach' ? callee.object : undefined;
}
