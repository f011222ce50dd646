import type { Report } from '../command.ts';
import { UnavailablePackage } from '../packages.ts';
import type { Peer } from '../peers.ts';
import { share, type Table } from '../table.ts';
import { lintPackage, type LintedPackage } from './lint-package.ts';
import { hasPlace, tally, verdict, type Verdict } from './score.ts';
import type { Vulnerability, Weakness } from './vulnerabilities.ts';

interface Case {
  readonly vulnerability: Vulnerability;
  readonly verdicts: ReadonlyMap<Peer, Verdict>;
  readonly before: LintedPackage;
  readonly after: LintedPackage | undefined;
}

/** Lints every listed package before and after its repair. */
export async function measureVulnerable(
  peers: readonly Peer[],
  listed: readonly Vulnerability[],
): Promise<Report> {
  const cases: Case[] = [];
  const missing: string[] = [];
  for (const vulnerability of listed) {
    const result = await judge(peers, vulnerability);
    if (result === undefined) missing.push(`${vulnerability.name}@${vulnerability.vulnerable}`);
    else cases.push(result);
  }
  const weaknesses = [...new Set(listed.map(({ weakness }) => weakness))];
  return {
    tables: [found(peers, cases, weaknesses, missing), pairs(peers, cases, weaknesses)],
    data: { missing, cases: cases.map((result) => record(result)) },
  };
}

async function judge(
  peers: readonly Peer[],
  vulnerability: Vulnerability,
): Promise<Case | undefined> {
  const { name, vulnerable, fixed } = vulnerability;
  const before = await lintIfThere(peers, name, vulnerable);
  if (before === undefined) return undefined;
  const after = fixed === null ? undefined : await lintIfThere(peers, name, fixed);
  const verdicts = peers.map(
    (peer) => [peer, verdict(peer, vulnerability, before.hits, after?.hits)] as const,
  );
  return { vulnerability, before, after, verdicts: new Map(verdicts) };
}

/** Registries drop versions, and not every registry has all of them. */
async function lintIfThere(peers: readonly Peer[], name: string, version: string) {
  try {
    return await lintPackage(peers, name, version);
  } catch (error) {
    if (error instanceof UnavailablePackage) return undefined;
    throw error;
  }
}

function found(
  peers: readonly Peer[],
  cases: readonly Case[],
  weaknesses: readonly Weakness[],
  missing: readonly string[],
): Table {
  const crashes = cases.filter(({ before }) => before.crashed.length > 0).length;
  return {
    title: 'Published vulnerabilities: reported at the call, ±2 lines',
    head: ['Plugin', ...weaknesses],
    rows: peers.map((peer) => [
      peer.name,
      ...weaknesses.map((weakness) => {
        const { found, sinks } = tally(verdictsOf(peer, cases, weakness));
        return share(found, sinks);
      }),
    ]),
    note: `${cases.length} packages; ${missing.length} could not be downloaded; a rule threw in ${crashes}.`,
  };
}

function pairs(
  peers: readonly Peer[],
  cases: readonly Case[],
  weaknesses: readonly Weakness[],
): Table {
  return {
    title: 'Pairs: fewer reports after the repair, and none at all',
    head: ['Plugin', ...weaknesses.flatMap((weakness) => [`${weakness}: fewer`, 'silent'])],
    rows: peers.map((peer) => [
      peer.name,
      ...weaknesses.flatMap((weakness) => {
        const { fewerAfter, silentAfter, pairs } = tally(verdictsOf(peer, cases, weakness));
        return [share(fewerAfter, pairs), share(silentAfter, pairs)];
      }),
    ]),
    note: 'Of the packages with a repaired version, those a plugin reported before the repair.',
  };
}

function verdictsOf(peer: Peer, cases: readonly Case[], weakness: Weakness): Verdict[] {
  return cases
    .filter(({ vulnerability }) => vulnerability.weakness === weakness)
    .flatMap(({ verdicts }) => verdicts.get(peer) ?? []);
}

function record({ vulnerability, verdicts, before, after }: Case) {
  return {
    ...vulnerability,
    placed: hasPlace(vulnerability),
    verdicts: Object.fromEntries([...verdicts].map(([peer, result]) => [peer.name, result])),
    before,
    after,
  };
}
