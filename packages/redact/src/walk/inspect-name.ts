/** The name under which Node looks for an inspector, the same in all realms. */
export const INSPECT = Symbol.for('nodejs.util.inspect.custom');
