import { lintWith } from '../lint.ts';
import type { Peer } from '../peers.ts';
import {
  textOf,
  type Program,
  type Programs,
  type SafeProgram,
  type VulnerableProgram,
} from './programs.ts';
import type { Linted } from './score.ts';

/** Every program as all peers see it, in one run of ESLint for each. */
export interface Measurement {
  readonly vulnerable: readonly Linted<VulnerableProgram>[];
  readonly safe: readonly Linted<SafeProgram>[];
}

/** Lints all programs; throws for one that does not parse. */
export function measure(programs: Programs, peers: readonly Peer[]): Measurement {
  return {
    vulnerable: programs.vulnerable.map((program) => lint(program, peers)),
    safe: programs.safe.map((program) => lint(program, peers)),
  };
}

function lint<P extends Program>(program: P, peers: readonly Peer[]): Linted<P> {
  const { findings, unreadable } = lintWith(peers, textOf(program), program.program);
  const failure = unreadable ?? findings.find(({ rule }) => rule === '')?.message;
  if (failure !== undefined) throw new Error(`${program.program} does not parse: ${failure}`);
  return { program, findings };
}
