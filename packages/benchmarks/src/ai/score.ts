import { plugin } from '@magi-guardrail/eslint-config';
import type { Finding } from '../lint.ts';
import { ours, type Peer } from '../peers.ts';
import type { Expectation, Program, SafeProgram, VulnerableProgram } from './programs.ts';

/** How far from an expected line a report may stand: a call and its argument are not always on one. */
const nearLines = 2;

/** A program with what all peers have reported in it. */
export interface Linted<P extends Program = Program> {
  readonly program: P;
  readonly findings: readonly Finding[];
}

/** One expected finding, and whether a peer has it. */
export interface Verdict {
  readonly program: VulnerableProgram;
  readonly expected: Expectation;
  readonly found: boolean;
  /** Whether the rule that owns the weakness said it, not only one that accepts it. */
  readonly byItsRule: boolean;
}

/** A report where there is nothing to report. */
export interface FalseAlarm {
  readonly program: SafeProgram;
  readonly finding: Finding;
}

/** What the peer says of every expected finding. Of the others, any report at the place counts. */
export function verdicts(peer: Peer, linted: readonly Linted<VulnerableProgram>[]): Verdict[] {
  return linted.flatMap(({ program, findings }) =>
    program.findings.map((expected) => {
      const near = of(peer, findings).filter(({ line }) => isNear(expected, line));
      const byItsRule = near.some(({ rule }) => rule === idOf(expected.rule));
      const found = near.some(({ rule }) => peer.name !== ours || accepted(expected).has(rule));
      return { program, expected, found, byItsRule };
    }),
  );
}

/** The reports of the peer in safe programs; of ours, those of low severity are left out. */
export function falseAlarms(peer: Peer, linted: readonly Linted<SafeProgram>[]): FalseAlarm[] {
  return linted.flatMap(({ program, findings }) =>
    of(peer, findings)
      .filter(({ rule }) => severityOf(rule) !== 'low')
      .map((finding) => ({ program, finding })),
  );
}

/** Reports of a peer in vulnerable programs that nobody has expected: to be read by a person. */
export function unexpected(
  peer: Peer,
  linted: readonly Linted<VulnerableProgram>[],
): (Finding & { readonly program: string })[] {
  return linted.flatMap(({ program, findings }) =>
    of(peer, findings)
      .filter(({ rule }) => severityOf(rule) !== 'low')
      .filter(
        ({ line, rule }) => !program.findings.some((expected) => matches(expected, line, rule)),
      )
      .map((finding) => ({ ...finding, program: program.program })),
  );
}

/** The harmonic mean of recall and precision, both as shares of one. */
export function f1(found: number, expected: number, alarms: number): number {
  const recall = found / expected;
  const precision = found / (found + alarms);
  return found === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** The severity of one of our rules; rules of others have none and count in full. */
export function severityOf(id: string): string | undefined {
  return Object.entries(plugin.rules).find(([name]) => idOf(name) === id)?.[1].meta.docs.severity;
}

const idOf = (rule: string) => `${ours}/${rule}`;

const accepted = ({ rule, also = [] }: Expectation) => new Set([rule, ...also].map(idOf));

const isNear = ({ lines }: Expectation, line: number) =>
  lines.some((expected) => Math.abs(expected - line) <= nearLines);

const matches = (expected: Expectation, line: number, rule: string) =>
  isNear(expected, line) && accepted(expected).has(rule);

const of = (peer: Peer, findings: readonly Finding[]) =>
  findings.filter(({ rule }) => rule in peer.rules);
