/** The six names of a flat ESLint configuration, in ESLint's order. */
export const ESLINT_CONFIGS: readonly string[] = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(
  (extension) => `eslint.config.${extension}`,
);

export const LEGACY_ESLINT_CONFIGS: readonly string[] = [
  '',
  '.js',
  '.cjs',
  '.json',
  '.yaml',
  '.yml',
].map((extension) => `.eslintrc${extension}`);

export const LINT_STAGED_CONFIGS: readonly string[] = [
  ...['', '.json', '.yaml', '.yml', '.mjs', '.mts', '.js', '.ts', '.cjs', '.cts'].map(
    (extension) => `.lintstagedrc${extension}`,
  ),
  ...['mjs', 'mts', 'js', 'ts', 'cjs', 'cts'].map((extension) => `lint-staged.config.${extension}`),
];

export const SECRETLINT_CONFIGS: readonly string[] = [
  '',
  '.json',
  '.yml',
  '.yaml',
  '.js',
  '.cjs',
].map((extension) => `.secretlintrc${extension}`);

export const OXLINT_CONFIGS: readonly string[] = [
  '.oxlintrc.json',
  '.oxlintrc.jsonc',
  'oxlint.config.ts',
];
