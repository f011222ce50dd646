import type { ESLint, Linter, Rule } from 'eslint';

/**
 * The block with rules whose options ESLint does not look at. The options are those of our own
 * configurations, and to validate them ESLint loads forty modules and compiles a schema for each rule.
 */
export function withoutValidation(block: Linter.Config): Linter.Config {
  const { plugins } = block;
  if (plugins === undefined) return block;
  const entries = Object.entries(plugins).map(([name, plugin]) => [name, unvalidated(plugin)]);
  return { ...block, plugins: Object.fromEntries(entries) };
}

const known = new WeakMap<ESLint.Plugin, ESLint.Plugin>();

/** ESLint takes a plugin under one name once: every block gets the same one. */
function unvalidated(plugin: ESLint.Plugin): ESLint.Plugin {
  const rules = Object.entries(plugin.rules ?? {}).map(([name, rule]) => [name, trusting(rule)]);
  const changed = known.get(plugin) ?? { ...plugin, rules: Object.fromEntries(rules) };
  known.set(plugin, changed);
  return changed;
}

function trusting(rule: Rule.RuleModule): Rule.RuleModule {
  return { ...rule, meta: { ...rule.meta, schema: false } };
}
