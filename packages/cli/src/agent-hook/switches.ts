/** Variables with which programs that run hooks can be told to run none, or not ours. */
const SWITCHES: Readonly<Record<string, RegExp>> = {
  HUSKY: /^0$/,
  HUSKY_SKIP_HOOKS: /^(?:1|true)$/,
  LEFTHOOK: /^(?:0|false)$/,
  LEFTHOOK_EXCLUDE: /guardrail/,
  // The framework pre-commit takes a list of hooks.
  SKIP: /guardrail/,
  SKIP_SIMPLE_GIT_HOOKS: /^(?:1|true)$/,
};

/** `HUSKY=0` and its like, the first of the variables that is one; `undefined` when none is. */
export function hookSwitch(
  variables: readonly (readonly [name: string, value: string])[],
): string | undefined {
  const found = variables.find(([name, value]) => SWITCHES[name]?.test(value) === true);
  return found && `${found[0]}=${found[1]}`;
}
