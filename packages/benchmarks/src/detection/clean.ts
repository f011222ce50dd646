import type { Report } from '../command.ts';
import type { Peer } from '../peers.ts';
import { lintPackage, type LintedPackage } from './lint-package.ts';
import type { CleanPackage } from './vulnerabilities.ts';

/** Counts what each peer reports on popular packages, per 1,000 lines. */
export async function measureClean(
  peers: readonly Peer[],
  packages: readonly CleanPackage[],
): Promise<Report> {
  const results: (LintedPackage & { readonly name: string })[] = [];
  for (const { name, version } of packages) {
    results.push({ name: `${name}@${version}`, ...(await lintPackage(peers, name, version)) });
  }
  const lines = results.reduce((sum, result) => sum + result.lines, 0);
  const reports = (peer: Peer, from: readonly LintedPackage[] = results) =>
    from.flatMap(({ hits }) => hits.filter(({ rule }) => rule in peer.rules)).length;
  return {
    tables: [
      {
        title: 'Popular packages: reports per 1,000 lines',
        head: ['Plugin', 'Reports', 'Per 1,000 lines', 'Packages without any'],
        rows: peers.map((peer) => [
          peer.name,
          reports(peer),
          lines === 0 ? '–' : ((1000 * reports(peer)) / lines).toFixed(2),
          results.filter((result) => reports(peer, [result]) === 0).length,
        ]),
        note: `${results.length} packages, ${lines} lines. Not every report is wrong: a library that runs programs or writes SQL is reported for it.`,
      },
    ],
    data: results,
  };
}
