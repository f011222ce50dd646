import type { Linter } from 'eslint';
import { parsing, rules } from './blocks.js';

/** The presets without a project's policy files: parsing and rules, to spread or to extend. */
export const configs: Readonly<Record<'strict' | 'standard' | 'recommended', Linter.Config[]>> = {
  strict: [...parsing('strict'), rules('strict')],
  standard: [...parsing('standard'), rules('standard')],
  recommended: [
    ...parsing('recommended'),
    { ...rules('standard'), name: 'guardrail/recommended/rules' },
  ],
};
