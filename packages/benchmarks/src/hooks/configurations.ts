type Files = Readonly<Record<string, string>>;

/** The files that set up a tool. */
export const configurations = {
  /** As typescript-eslint recommends it. */
  eslint: {
    'eslint.config.js': `import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(tseslint.configs.recommended);
`,
  },
  secretlint: {
    '.secretlintrc.json': `{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }\n`,
  },
  lintStaged: {
    '.husky/pre-commit': 'lint-staged\n',
    'lint-staged.config.js': `export default {
  '*.ts': ['eslint --fix', 'prettier --write'],
  '*': 'secretlint',
};
`,
  },
  // Checks only: what repairs may not run beside what repairs. Without npx, which takes half a second for each.
  lefthook: {
    'lefthook.yml': `pre-commit:
  parallel: true
  commands:
    eslint:
      glob: '*.ts'
      run: node_modules/.bin/eslint {staged_files}
    prettier:
      glob: '*.ts'
      run: node_modules/.bin/prettier --check {staged_files}
    secretlint:
      run: node_modules/.bin/secretlint {staged_files}
`,
  },
  guardrail: { 'guardrail.config.json': '{ "profile": "strict" }\n' },
  // The others do not check types either.
  steps: {
    'lint-staged.config.mjs': `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';

export default lintStaged({ steps: (steps) => steps.filter(({ name }) => name !== 'types') });
`,
  },
} as const satisfies Readonly<Record<string, Files>>;
