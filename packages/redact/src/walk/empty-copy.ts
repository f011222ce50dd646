import { classOf } from './tag.js';

/** An object of the same kind without entries, to be filled with what the entries became. */
export function emptyCopy(value: object): object {
  if (Array.isArray(value)) return [];
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === Object.prototype) return {};
  const known = classOf(value);
  if (known === undefined) return Object.create(prototype) as object;
  if (known === Error) return emptyError(prototype);
  return known === Map ? new Map() : new Set();
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
