import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';

/** A format for winston, to stand behind `splat()` in `format.combine(…)`: what comes after it is not redacted. */
export interface RedactFormat {
  readonly options: RedactOptions;
  transform<T extends object>(info: T): T;
}

/** Redacts every line of a winston logger: message, metadata, splat arguments and the finished text. */
export function redactFormat(options: RedactOptions = {}): RedactFormat {
  const { object } = createRedactor(options);
  return { options, transform: object };
}
