import { plugin } from '@magi-guardrail/eslint-plugin';
import { configs } from './configs.js';
import { guardrail } from './guardrail.js';

/** What `require()` returns: the factory, which carries the named exports as properties. */
export const commonJs: typeof guardrail & {
  readonly guardrail: typeof guardrail;
  readonly default: typeof guardrail;
  readonly configs: typeof configs;
  readonly plugin: typeof plugin;
} = Object.assign((...parameters: Parameters<typeof guardrail>) => guardrail(...parameters), {
  guardrail,
  default: guardrail,
  configs,
  plugin,
});
