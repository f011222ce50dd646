import { isAbout } from '../detection/relevant-rules.ts';
import { lintWith } from '../lint.ts';
import type { Peer } from '../peers.ts';
import type { BaseProgram } from './base-programs.ts';
import { render } from './program.ts';
import { variantsOf } from './rewrites.ts';

/** Who still reports one program after one rewrite. */
export interface Outcome {
  readonly rule: string;
  readonly base: string;
  /** `undefined` for the base program itself. */
  readonly rewrite: string | undefined;
  readonly code: string;
  /** Names of the peers that report it. */
  readonly reportedBy: readonly string[];
}

/** Lints a base program and all its spellings. */
export function outcomesOf(base: BaseProgram, peers: readonly Peer[]): Outcome[] {
  const programs = [{ rewrite: undefined, code: render(base) }, ...variantsOf(base)];
  return programs.map(({ rewrite, code }) => {
    const { findings, unreadable } = lintWith(peers, code, 'program.mjs');
    if (unreadable !== undefined)
      throw new Error(`${base.name}, ${rewrite}: ${unreadable}\n${code}`);
    const relevant = findings.filter(({ rule }) => isAbout(rule, base.weakness));
    const reportedBy = peers
      .filter((peer) => relevant.some(({ rule }) => rule in peer.rules))
      .map(({ name }) => name);
    return { rule: base.rule, base: base.name, rewrite, code, reportedBy };
  });
}

/** How many spellings of the programs a peer reports are still reported. */
export function survival(outcomes: readonly Outcome[], peer: string): { kept: number; of: number } {
  const known = new Set(
    outcomes
      .filter(({ rewrite, reportedBy }) => rewrite === undefined && reportedBy.includes(peer))
      .map(({ base }) => base),
  );
  const spellings = outcomes.filter(
    ({ base, rewrite }) => rewrite !== undefined && known.has(base),
  );
  return {
    kept: spellings.filter(({ reportedBy }) => reportedBy.includes(peer)).length,
    of: spellings.length,
  };
}
