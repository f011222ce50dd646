import { plugin, type GuardrailSettings, type Profile } from '@magi-guardrail/eslint-plugin';
import type { Linter } from 'eslint';
import { typescriptParser } from './typescript-parser.js';

/** The file names the rules are for. */
export const sourceFiles = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';

/** Whether TypeScript is parsed here, and whether its type checker is asked. */
export interface Parsing {
  readonly typescript?: boolean;
  readonly types?: boolean;
}

/** How files are parsed, each block named after the profile it stands in. */
export function parsing(
  profile: string,
  { typescript = true, types: isTyped = false }: Parsing = {},
): Linter.Config[] {
  const javascript: Linter.Config = {
    name: `guardrail/${profile}/javascript`,
    files: ['**/*.{js,mjs,cjs,jsx}'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  };
  const types: Linter.Config = {
    name: `guardrail/${profile}/typescript`,
    files: ['**/*.{ts,tsx,mts,cts}'],
    languageOptions: {
      parser: typescriptParser,
      ...(isTyped ? { parserOptions: { projectService: true } } : {}),
    },
  };
  return typescript ? [javascript, types] : [javascript];
}

/** The rules of a profile, with the project's settings if there are any. */
export function rules(
  profile: Profile,
  settings?: GuardrailSettings,
  files: readonly string[] = [],
): Linter.Config {
  return {
    ...plugin.configs[profile],
    name: `guardrail/${profile}/rules`,
    files: [sourceFiles, ...files],
    ...(settings === undefined ? {} : { settings: { guardrail: settings } }),
  };
}

/** The rules stay known but report nothing, and `--fix` keeps the comments that name them. */
export function silence(profile: Profile, files: readonly string[]): Linter.Config {
  return {
    name: `guardrail/${profile}/gate-follows`,
    files: [sourceFiles, ...files],
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: Object.fromEntries(
      Object.keys(plugin.rules).map((name) => [`guardrail/${name}`, 'off']),
    ),
  };
}
