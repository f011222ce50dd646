import { analyze } from '@magi-guardrail/dataflow';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { modelIndex } from '../../src/rule/model-index.js';
import { rules } from '../../src/rules.js';

/** Fails when the analysis of a file had to give up. */
const budget: Rule.RuleModule = {
  create: ({ sourceCode }) => ({
    'Program:exit': () => {
      if (analyze(sourceCode, modelIndex()).stats.exhausted) throw new Error('too many steps');
    },
  }),
};

/** What the analysis says when a parser gives no scopes. */
const scopeless: Rule.RuleModule = {
  create: (context) => ({
    'Program:exit': (node) => {
      const { ast, text, visitorKeys } = context.sourceCode;
      const analysis = analyze({ ast, text, visitorKeys, scopeManager: null }, modelIndex());
      for (const kind of ['code', 'log', 'shell', 'sql'] as const) {
        const found = [...analysis.sinks(kind), ...analysis.escapes(kind)];
        for (const { name } of found) context.report({ node, message: name });
      }
    },
  }),
};

/** Tells the kinds of nodes of a file. */
const kinds: Rule.RuleModule = {
  create: (context) => ({
    '*': (node: Rule.Node) => {
      context.report({ node, message: node.type });
    },
  }),
};

const plugins = { guardrail: { rules: { ...rules, budget, kinds, scopeless } } };
const every = Object.fromEntries(
  Object.keys(rules).map((name) => [`guardrail/${name}`, 'error' as const]),
);
const linter = new Linter();

export interface Kind {
  /** ESLint's own parser, or the one for TypeScript. */
  readonly typed: boolean;
  readonly filename: string;
  readonly sourceType?: 'script' | 'module' | 'commonjs';
}

/** Runs every rule; throws when one does. False when the code does not parse. */
export function survive(code: string, kind: Kind): boolean {
  return isParsed(code, kind, every);
}

/** The same; throws also when the analysis had to give up. */
export function surviveInBudget(code: string, kind: Kind): boolean {
  return isParsed(code, kind, { ...every, 'guardrail/budget': 'error' });
}

function isParsed(code: string, kind: Kind, chosen: Linter.RulesRecord): boolean {
  // The comment makes the engine look at files that name no sink.
  const messages = verify(`${code}\n// eval 'child_process'`, kind, chosen);
  return messages.every(({ fatal }) => fatal !== true);
}

/** ESLint and the parser alone: what they cannot read, no rule can. */
export function isReadable(code: string, kind: Kind): boolean {
  try {
    return verify(code, kind, {}).length === 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function kindsOfNodes(code: string, kind: Kind): readonly string[] {
  return verify(code, kind, { 'guardrail/kinds': 'error' }).map(({ message }) => message);
}

/** How many sinks are found. */
export function surviveWithoutScopes(code: string): number {
  const kind = { typed: true, filename: 'a.ts' };
  return verify(code, kind, { 'guardrail/scopeless': 'error' }).length;
}

function verify(code: string, kind: Kind, chosen: Linter.RulesRecord): Linter.LintMessage[] {
  const { typed, filename, sourceType = 'module' } = kind;
  const config: Linter.Config = {
    files: ['**'],
    plugins,
    rules: chosen,
    languageOptions: {
      sourceType,
      ...(typed ? { parser: typescriptParser } : {}),
      parserOptions: { ecmaFeatures: { jsx: filename.endsWith('x') } },
    },
  };
  return linter.verify(code, [config], { filename, allowInlineConfig: false });
}
