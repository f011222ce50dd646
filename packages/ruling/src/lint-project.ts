import { lintSources, type LintedPackage } from '@magi-guardrail/benchmarks/lint-package';
import type { SourceFile } from '@magi-guardrail/benchmarks/packages';
import type { Peer } from '@magi-guardrail/benchmarks/peers';
import { plugin } from '@magi-guardrail/eslint-config';
import type { Linter } from 'eslint';
import { inOrder, type Finding } from './findings.ts';

/** What all rules say of a project. */
export interface Ruling {
  readonly findings: readonly Finding[];
  /** The text of the line of each finding, for those who judge it. */
  readonly hits: LintedPackage['hits'];
  readonly lines: number;
  /** Files that could not be read, and rules that threw: silence about them proves nothing. */
  readonly problems: readonly string[];
}

const prefix = 'guardrail/';

/**
 * Every rule of the plugin, whatever the presets say, with its default options: those of `strict`.
 * Only constant commands are not asked for twice.
 */
const allRules: Peer = {
  name: 'guardrail',
  plugins: { guardrail: plugin },
  rules: Object.fromEntries(
    Object.keys(plugin.rules)
      .filter((name) => name !== 'no-unapproved-constant-exec')
      .map((name): [string, Linter.RuleEntry] => [prefix + name, 'error']),
  ),
};

/** Lints the sources of a project in its folder. */
export function lintProject(sources: readonly SourceFile[], folder: string): Ruling {
  const { hits, lines, unreadable, crashed } = lintSources([allRules], sources, folder);
  const found = hits.map(({ rule, ...hit }) => ({ ...hit, rule: rule.slice(prefix.length) }));
  return {
    findings: inOrder(found.map(({ file, line, rule }) => ({ file, line, rule }))),
    hits: found,
    lines,
    problems: [...unreadable, ...crashed.map((name) => `A rule of ${name} threw.`)],
  };
}
