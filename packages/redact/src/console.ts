import { printed } from './adapters/printf.js';
import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';

const METHODS = [
  'debug',
  'dir',
  'dirxml',
  'error',
  'group',
  'groupCollapsed',
  'info',
  'log',
  'table',
  'trace',
  'warn',
] as const;

/**
 * Redacts everything that is written through a console from now on, and returns what undoes that. Never
 * done by itself: call it once, first thing in a program.
 */
export function redactConsole(options: RedactOptions = {}, target: Console = console): () => void {
  const { object } = createRedactor(options);
  const originals = METHODS.map((name) => [name, target[name]] as const);
  for (const [name, original] of originals) {
    target[name] = (...args: readonly unknown[]) => {
      Reflect.apply(original, target, printed(args).map(object));
    };
  }
  return () => {
    for (const [name, original] of originals) target[name] = original;
  };
}
