import { tagOf } from './tag.js';

/** An object of the same kind without entries, to be filled with what the entries became. */
export function emptyCopy(value: object): object {
  if (Array.isArray(value)) return [];
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === Object.prototype) return {};
  const tag = tagOf(value);
  if (tag === 'Map' || value instanceof Map) return new Map();
  if (tag === 'Set' || value instanceof Set) return new Set();
  const isError = tag === 'Error' || value instanceof Error;
  return isError ? emptyError(prototype) : (Object.create(prototype) as object);
}

/** A real error, as inspectors and loggers want, made without the constructor of its class. */
function emptyError(prototype: object | null): object {
  const error = new Error();
  Object.setPrototypeOf(error, prototype);
  // Its own stack says where it was copied.
  Reflect.deleteProperty(error, 'stack');
  Reflect.deleteProperty(error, 'message');
  return error;
}
