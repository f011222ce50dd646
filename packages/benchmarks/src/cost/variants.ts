import path from 'node:path';
import parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { together, type Peer } from '../peers.ts';
import type { Variant } from './timing.ts';

/** The name of the pass without rules, which all others are divided by. */
export const noRules = 'no rules';

/** One pass of ESLint per peer, and one without rules: what parsing and walking cost anyway. */
export function variantsFor(peers: readonly Peer[]): { variants: Variant[]; crashed: Set<string> } {
  const crashed = new Set<string>();
  const configs: readonly (readonly [string, Linter.Config])[] = [
    [noRules, {}],
    ...peers.map((peer) => [peer.name, together([peer])] as const),
  ];
  return { variants: configs.map(([name, config]) => variant(name, config, crashed)), crashed };
}

function variant(name: string, config: Linter.Config, crashed: Set<string>): Variant {
  const cwd = path.join(path.parse(process.cwd()).root, 'benchmark');
  // The class keeps its configuration from file to file, as the command line does.
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: languages.map((language) => ({ ...config, ...language })),
    allowInlineConfig: false,
    ignore: false,
  });
  return {
    name,
    async run(file) {
      try {
        await eslint.lintText(file.text, { filePath: path.join(cwd, file.path) });
      } catch {
        crashed.add(name);
      }
    },
  };
}

const linterOptions = { reportUnusedDisableDirectives: 'off' } as const;
const languages: readonly Linter.Config[] = [
  { files: ['**/*.mjs'], linterOptions },
  { files: ['**/*.{js,cjs}'], linterOptions, languageOptions: { sourceType: 'commonjs' } },
  { files: ['**/*.ts'], linterOptions, languageOptions: { parser } },
];
