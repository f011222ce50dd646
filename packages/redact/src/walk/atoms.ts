import type { Walk } from './walk.js';

/** Numbers, symbols and functions: what is neither an object nor a text, and may hold one. */
export function visitAtom(value: unknown, walk: Walk): unknown {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return visitNumber(value, walk);
    case 'symbol':
      return visitSymbol(value, walk);
    case 'function':
      return visitFunction(value, walk);
    default:
      return value;
  }
}

/** A payment card fits into a number. */
function visitNumber(value: number | bigint, walk: Walk): unknown {
  if (value < SMALLEST_CARD || (typeof value === 'number' && !Number.isSafeInteger(value)))
    return value;
  const text = String(value);
  const next = walk.text(text);
  return next === text ? value : next;
}

/** Of 14 digits, beginning with 3: times in milliseconds, which every line of a log has, are smaller. */
const SMALLEST_CARD = 3e13;

function visitSymbol(value: symbol, walk: Walk): unknown {
  const { description = '' } = value;
  const next = walk.text(description);
  return next === description ? value : Symbol(next);
}

/** A log shows the properties of a function too; one that has secrets is not worth copying. */
function visitFunction(value: object, walk: Walk): unknown {
  const keys = Object.keys(value);
  const isClean = keys.every((key) => {
    const own: unknown = Reflect.get(value, key);
    return walk.entry(key, own) === own;
  });
  return isClean ? value : '[Function]';
}
