import type { Profile } from '@magi-guardrail/eslint-plugin';
import type { Linter } from 'eslint';
import { parsing, rules } from './blocks.js';

type Preset = 'strict' | 'standard' | 'recommended' | 'strictTypeChecked' | 'standardTypeChecked';

/** The presets without a project's policy files: parsing and rules, to spread or to extend. */
export const configs: Readonly<Record<Preset, Linter.Config[]>> = {
  strictTypeChecked: typeChecked('strict'),
  standardTypeChecked: typeChecked('standard'),
  strict: [...parsing('strict'), rules('strict')],
  standard: [...parsing('standard'), rules('standard')],
  recommended: [
    ...parsing('recommended'),
    { ...rules('standard'), name: 'guardrail/recommended/rules' },
  ],
};

/** The same with the type checker: slower, and it needs a tsconfig.json that includes the files. */
function typeChecked(profile: Profile): Linter.Config[] {
  return [...parsing(profile, { types: true }), rules(profile, { types: true })];
}
