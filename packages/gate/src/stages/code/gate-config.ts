import { guardrail, plugin } from '@magi-guardrail/eslint-config';
import { closest } from '@magi-guardrail/eslint-config/policy';
import type { Linter } from 'eslint';
import { COMPONENTS } from '../../source/component.js';
import type { RuleFacts } from '../../finding/issue.js';
import type { Policy } from '../../policy/read-policy.js';
import type { Profile } from '../../result/model.js';
import type { KnownRules } from './directive-remarks.js';
import { withoutValidation } from './without-validation.js';

/** The rules as editors run them, without anything that would leave a file out. */
export function gateConfig(policy: Policy, profile: Profile, cwd: string): Linter.Config[] {
  const rules = guardrail({ profile, cwd, policy, gateFollows: false });
  return [
    ...rules
      .filter((block) => !isGlobalIgnore(block))
      .map(withComponents)
      .map(withoutValidation),
    {
      name: 'guardrail/gate/components',
      files: [COMPONENTS],
      // Of either language, the scripts are read as TypeScript.
      languageOptions: rules.find((block) => block.languageOptions?.parser)?.languageOptions ?? {},
    },
    {
      name: 'guardrail/gate',
      // ESLint ignores these folders by default, but git commits them like any other.
      ignores: ['!**/node_modules/', '!**/.git/'],
    },
    {
      name: 'guardrail/gate/settings',
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      // Of comments, the gate knows what they are about, and judges them itself.
      rules: { 'guardrail/require-suppression-metadata': 'off' },
      settings: { guardrail: { reportAllowed: true } },
    },
  ];
}

/** Whoever lints the scripts of components in the editor needs a parser for each framework; the gate none. */
function withComponents(block: Linter.Config): Linter.Config {
  const { files, rules } = block;
  return files === undefined || rules === undefined
    ? block
    : { ...block, files: [...files, COMPONENTS] };
}

/** What a rule says about itself, for the report. */
export function factsOf(ruleId: string): RuleFacts {
  const rule = Object.entries(plugin.rules).find(([name]) => ruleId === `guardrail/${name}`)?.[1];
  if (rule === undefined) return UNKNOWN;
  const { severity, description, cwe, owasp, llm, url } = rule.meta.docs;
  return { severity, description, cwe, owasp, ...(llm && { llm }), help: url };
}

/** Which rules there are, and which of them this configuration uses. */
export function knownRules(config: readonly Linter.Config[]): KnownRules {
  const all = Object.keys(plugin.rules).map((name) => `guardrail/${name}`);
  const settings = new Map(config.flatMap(({ rules }) => Object.entries(rules ?? {})));
  return {
    exists: (ruleId) => all.includes(ruleId),
    isEnabled: (ruleId) => {
      const entry = settings.get(ruleId);
      const [severity]: unknown[] = Array.isArray(entry) ? entry : [entry];
      return severity !== undefined && severity !== 'off' && severity !== 0;
    },
    closest: (ruleId) => closest(ruleId, all),
  };
}

/** A rule of a plugin that is newer than this package: nothing is known, so nothing is played down. */
const UNKNOWN: RuleFacts = { severity: 'high', cwe: [] };

function isGlobalIgnore(block: Linter.Config): boolean {
  const keys = Object.keys(block).filter((key) => key !== 'name' && key !== 'basePath');
  return keys.length === 1 && keys[0] === 'ignores';
}
