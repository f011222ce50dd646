import { createRequire } from 'node:module';
import type { GuardrailRule } from './rule/meta.js';
import type { rules as Rules } from './rules.js';

/** What each rule says of itself, as JSON; the build writes it here. */
declare const DESCRIBED_RULES: string;

/**
 * The rules as the published package has them: what they say of themselves at once, their code when the first file is
 * linted. A run in which every file is cached, or the one that prints a configuration, never loads the engine.
 */
export const rules = Object.fromEntries(
  Object.entries(JSON.parse(DESCRIBED_RULES) as Record<string, GuardrailRule['meta']>).map(
    ([name, meta]): [string, GuardrailRule] => [
      name,
      { meta, create: (context) => loaded(name).create(context) },
    ],
  ),
);

let code: Readonly<Record<string, GuardrailRule>> | undefined;

function loaded(name: string): GuardrailRule {
  code ??= (createRequire(import.meta.url)('./rules.js') as { rules: typeof Rules }).rules;
  return code[name] as GuardrailRule;
}
