import { lintWith } from '../lint.ts';
import { packageSources } from '../packages.ts';
import type { Peer } from '../peers.ts';
import type { Hit } from './score.ts';

/** What all peers say of one package. */
export interface LintedPackage {
  readonly hits: readonly (Hit & { readonly code: string })[];
  readonly files: number;
  readonly lines: number;
  /** `FILE: reason`, so that silence is never a skipped file. */
  readonly unreadable: readonly string[];
  readonly crashed: readonly string[];
}

/** Downloads a package and lints its sources with all peers. */
export async function lintPackage(
  peers: readonly Peer[],
  name: string,
  version: string,
): Promise<LintedPackage> {
  const sources = await packageSources(name, version);
  const results = sources.map((source) => ({
    source,
    ...lintWith(peers, source.text, source.path),
  }));
  return {
    hits: results.flatMap(({ source, findings }) => {
      const lines = source.text.split('\n');
      return findings.map(({ rule, line }) => ({
        file: source.path,
        line,
        rule,
        code: (lines[line - 1] ?? '').trim().slice(0, 120),
      }));
    }),
    files: sources.length,
    lines: sources.reduce((sum, { text }) => sum + text.split('\n').length, 0),
    unreadable: results.flatMap(({ source, unreadable }) =>
      unreadable === undefined ? [] : [`${source.path}: ${unreadable}`],
    ),
    crashed: [...new Set(results.flatMap(({ crashed }) => crashed))],
  };
}
