import type { Peer } from '../peers.ts';
import { isAbout } from './relevant-rules.ts';
import type { TrueUse, Vulnerability, Weakness } from './vulnerabilities.ts';

/** A finding and the file it is in. */
export interface Hit {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** What one peer says about one published vulnerability. */
export interface Verdict {
  /** `undefined` when the source states no place. */
  readonly foundAtSink: boolean | undefined;
  /** Reports about this weakness, in the version with it and in the version without. */
  readonly before: number;
  readonly after: number | undefined;
}

/** How far from the published line a report still points at the same call. */
export const tolerance = 2;

/** What one peer says of a vulnerability, before and (if there is one) after the fix. */
export function verdict(
  peer: Peer,
  vulnerability: Vulnerability,
  before: readonly Hit[],
  after?: readonly Hit[],
): Verdict {
  const mine = before.filter((hit) => counts(peer, hit, vulnerability.weakness));
  return {
    foundAtSink: hasPlace(vulnerability) ? mine.some((hit) => isAt(hit, vulnerability)) : undefined,
    before: mine.length,
    after: after?.filter((hit) => counts(peer, hit, vulnerability.weakness)).length,
  };
}

/** The sums of one peer over all packages. */
export interface Tally {
  sinks: number;
  found: number;
  pairs: number;
  fewerAfter: number;
  silentAfter: number;
}

/** Sums up verdicts; a pair counts only where the version before was reported. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const pairs = verdicts.filter(({ before, after }) => after !== undefined && before > 0);
  return {
    sinks: verdicts.filter(({ foundAtSink }) => foundAtSink !== undefined).length,
    found: verdicts.filter(({ foundAtSink }) => foundAtSink === true).length,
    pairs: pairs.length,
    fewerAfter: pairs.filter(({ before, after = 0 }) => after < before).length,
    silentAfter: pairs.filter(({ after }) => after === 0).length,
  };
}

/** Whether a file is known to do what the report says. */
export function isTrueUse({ rule, file }: Hit, uses: readonly TrueUse[]): boolean {
  return uses.some((use) => rule.endsWith(`/${use.rule}`) && use.file === file);
}

/** Whether the advisory names the place, so that finding it can be counted. */
export const hasPlace = ({ file, line }: Vulnerability) => file !== null && line !== null;

const counts = (peer: Peer, { rule }: Hit, weakness: Weakness) =>
  rule in peer.rules && isAbout(rule, weakness);

const isAt = (hit: Hit, { file, line }: Vulnerability) =>
  hit.file === file && line !== null && Math.abs(hit.line - line) <= tolerance;
