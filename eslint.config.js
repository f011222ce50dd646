import guardrail from '@magi-guardrail/eslint-config';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom: the last column of the package table. Private packages may import any. */
const borders = {
  'packages/dataflow': [],
  'packages/models': ['dataflow'],
  'packages/secrets': [],
  'packages/eslint-plugin': ['dataflow', 'models', 'secrets'],
  'packages/secretlint-rule-preset': ['secrets'],
  'packages/redact': ['secrets'],
  'packages/gate': ['eslint-config', 'secretlint-rule-preset'],
  'packages/git-hooks': ['gate'],
  'packages/cli': ['gate', 'git-hooks'],
  'configs/eslint-config': ['eslint-plugin'],
};

export default defineConfig([
  globalIgnores([
    '**/dist/**',
    '**/.vitepress/{cache,.temp}/**',
    '**/coverage/**',
    '**/.turbo/**',
    '**/fixtures/**',
  ]),
  {
    name: 'house/javascript-and-typescript',
    files: ['**/*.{js,mjs,cjs,ts,mts}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `typeof import('eslint')` is how a lazily loaded module is typed.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  ...guardrail(),
  {
    name: 'house/rules-of-the-plugin',
    files: ['packages/eslint-plugin/src/rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      // defineRule adds the schema and the URL; generated documentation covers the rest.
      'eslint-plugin/require-meta-schema': 'off',
      'eslint-plugin/require-meta-type': 'off',
    },
  },
  {
    name: 'house/rules-know-no-scopes',
    files: ['packages/eslint-plugin/src/rules/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(getScope|scopeManager|getDeclaredVariables|markVariableAsUsed)$/]',
          message: 'Rules do not touch scopes: ask the dataflow engine.',
        },
      ],
    },
  },
  {
    name: 'house/tests',
    files: ['**/tests/**', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property })),
        ),
      ],
    },
  },
  ...Object.entries(borders).map(([folder, allowed]) => ({
    name: `house/borders/${folder}`,
    files: [`${folder}/src/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', border(folder, allowed)] },
  })),
]);

function border(folder, allowed) {
  const own = folder.split('/')[1];
  const others = allowed.length ? `(?!(?:${[own, ...allowed].join('|')})(?:/|$))` : '';
  return {
    patterns: [
      {
        regex: `^@magi-guardrail/${others}`,
        message: `${own} may import ${allowed.length ? allowed.join(', ') : 'no other package of ours'}.`,
      },
      {
        regex: '^@magi-guardrail/[^/]+/(?:src|dist)/',
        message: 'Import the public entry points of a package, not its files.',
      },
      {
        regex: String.raw`^(?:\.\./)+(?:packages|configs)/`,
        message: 'Import other packages by their name.',
      },
      ...(own === 'models'
        ? [
            {
              regex: '^@magi-guardrail/dataflow',
              allowTypeImports: true,
              message: 'Models are data: they may import types of the engine only.',
            },
          ]
        : []),
    ],
  };
}
