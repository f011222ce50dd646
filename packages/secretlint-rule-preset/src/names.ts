const SECRETS = '@magi-guardrail/secretlint-rule-secrets';

/** The ids that a user writes in a configuration: of the preset, and of the rule for each severity. */
export const NAMES = {
  preset: '@magi-guardrail/secretlint-rule-preset',
  high: SECRETS,
  medium: `${SECRETS}-medium`,
  low: `${SECRETS}-low`,
} as const;
