import type { Report } from '../command.ts';
import { ours, type Peer } from '../peers.ts';
import type { Table } from '../table.ts';
import { lintPackage, type LintedPackage } from './lint-package.ts';
import { isTrueUse } from './score.ts';
import type { CleanPackage } from './vulnerabilities.ts';

type Result = LintedPackage & Pick<CleanPackage, 'trueUses'> & { readonly name: string };

/** Counts what each peer reports on popular packages, per 1,000 lines. */
export async function measureClean(
  peers: readonly Peer[],
  packages: readonly CleanPackage[],
): Promise<Report> {
  const results: Result[] = [];
  for (const { name, version, trueUses = [] } of packages) {
    const linted = await lintPackage(peers, name, version);
    results.push({ name: `${name}@${version}`, trueUses, ...linted });
  }
  return { tables: [all(peers, results), ourNoise(peers, results)], data: results };
}

function all(peers: readonly Peer[], results: readonly Result[]): Table {
  const lines = linesOf(results);
  return {
    title: 'Popular packages: reports per 1,000 lines',
    head: ['Plugin', 'Reports', 'Per 1,000 lines', 'Packages without any'],
    rows: peers.map((peer) => {
      const reports = results.flatMap((result) => hitsOf(peer, result)).length;
      const silent = results.filter((result) => hitsOf(peer, result).length === 0).length;
      return [peer.name, reports, perThousand(reports, lines), silent];
    }),
    note: `${results.length} packages, ${lines} lines. Not every report is wrong: a library that runs programs or writes SQL is reported for it.`,
  };
}

/** What is left of ours when the places are taken off where a package does what the rule says. */
function ourNoise(peers: readonly Peer[], results: readonly Result[]): Table {
  const lines = linesOf(results);
  return {
    title: 'Ours on popular packages, outside true uses of shells, evaluators and loaders',
    head: ['Plugin', 'Reports', 'At true uses', 'Others', 'Others per 1,000 lines'],
    rows: peers
      .filter(({ name }) => name === ours)
      .map((peer) => {
        const judged = results.flatMap((result) =>
          hitsOf(peer, result).map((hit) => isTrueUse(hit, result.trueUses ?? [])),
        );
        const others = judged.filter((isUse) => !isUse).length;
        const uses = judged.length - others;
        return [peer.name, judged.length, uses, others, perThousand(others, lines)];
      }),
    note: 'Each true use was read and is listed with what it does in data/clean-packages.json.',
  };
}

const hitsOf = (peer: Peer, { hits }: LintedPackage) =>
  hits.filter(({ rule }) => rule in peer.rules);

const linesOf = (results: readonly LintedPackage[]) =>
  results.reduce((sum, { lines }) => sum + lines, 0);

const perThousand = (reports: number, lines: number) =>
  lines === 0 ? '–' : ((1000 * reports) / lines).toFixed(2);
