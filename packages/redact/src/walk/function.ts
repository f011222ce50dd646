import type { Walk } from './walk.js';

/** A log shows the properties of a function too; one that has secrets is not worth copying. */
export function visitFunction(value: object, walk: Walk): unknown {
  const isClean = Object.keys(value).every((key) => {
    const own: unknown = Reflect.get(value, key);
    return walk.entry(key, own) === own;
  });
  return isClean ? value : '[Function]';
}
