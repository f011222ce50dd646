import type { ESLint, Linter } from 'eslint';
import type { Profile, Severity } from './rule/meta.js';
import { rules } from './rules.js';

/** The presets this plugin has; `recommended` is `standard` under the name that ESLint users look for. */
export type PresetName = 'strict' | 'standard' | 'recommended';

/** The presets, derived from what each rule says of itself. */
export function presets(plugin: ESLint.Plugin): Record<PresetName, Linter.Config> {
  const standard = preset(plugin, 'standard');
  return {
    strict: preset(plugin, 'strict'),
    standard,
    recommended: { ...standard, name: 'guardrail/recommended' },
  };
}

/** How loud a severity is: strict blocks high and medium, standard blocks high. */
const levels: Readonly<Record<Profile, Readonly<Record<Severity, 'error' | 'warn'>>>> = {
  strict: { high: 'error', medium: 'error', low: 'warn' },
  standard: { high: 'error', medium: 'warn', low: 'warn' },
};

function preset(plugin: ESLint.Plugin, profile: Profile): Linter.Config {
  const entries = Object.entries(rules)
    .filter(([, { meta }]) => meta.docs.profiles?.includes(profile) ?? true)
    .map(([name, { meta }]): [string, Linter.RuleEntry] => {
      const { severity, profileOptions } = meta.docs;
      return [
        `guardrail/${name}`,
        [levels[profile][severity], ...(profileOptions?.[profile] ?? [])],
      ];
    });
  return {
    name: `guardrail/${profile}`,
    plugins: { guardrail: plugin },
    rules: Object.fromEntries(entries),
  };
}
