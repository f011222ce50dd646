import { lintWith } from '../lint.ts';
import { packageSources, type SourceFile } from '../packages.ts';
import type { Peer } from '../peers.ts';
import type { Hit } from './score.ts';

/** What all peers say of one package. */
export interface LintedPackage {
  readonly hits: readonly (Hit & { readonly code: string; readonly message: string })[];
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
  return lintSources(peers, await packageSources(name, version));
}

/** Lints sources with all peers; the folder they are in is shown to rules that look around. */
export function lintSources(
  peers: readonly Peer[],
  sources: readonly SourceFile[],
  folder?: string,
): LintedPackage {
  const results = sources.map((source) => ({
    source,
    ...lintWith(peers, source.text, source.path, folder),
  }));
  return {
    hits: results.flatMap(({ source, findings }) => {
      const lines = source.text.split('\n');
      return findings.map(({ rule, line, message }) => ({
        file: source.path,
        line,
        rule,
        message,
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
