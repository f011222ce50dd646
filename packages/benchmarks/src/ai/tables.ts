import type { Peer } from '../peers.ts';
import { share, type Table } from '../table.ts';
import type { Measurement } from './measure.ts';
import { setOf, type Program } from './programs.ts';
import {
  f1,
  falseAlarms,
  severityOf,
  unexpected,
  verdicts,
  type FalseAlarm,
  type Verdict,
} from './score.ts';

/** Every peer beside the others, over all programs. */
export function comparison(peers: readonly Peer[], measurement: Measurement): Table {
  return {
    title: 'Weaknesses found and false alarms',
    head: ['Plugin', 'Found', 'False alarms', 'In programs', 'Precision', 'F1'],
    rows: peers.map((peer) => {
      const all = verdicts(peer, measurement.vulnerable);
      const found = all.filter((verdict) => verdict.found).length;
      const alarms = falseAlarms(peer, measurement.safe);
      const programs = new Set(alarms.map(({ program }) => program.program)).size;
      return [
        peer.name,
        share(found, all.length),
        alarms.length,
        share(programs, measurement.safe.length),
        share(found, found + alarms.length),
        percent(f1(found, all.length, alarms.length)),
      ];
    }),
    note: 'Of the other plugins any report within two lines of the place counts as found, whatever it says.',
  };
}

/** The first set and the second, which was written after the first had been measured. */
export const bySet = (all: readonly Verdict[], alarms: readonly FalseAlarm[]): Table =>
  recall('Sets of programs', 'Set', all, alarms, ({ program }) => setOf(program));

export const byRule = (all: readonly Verdict[]): Table =>
  recall('Found, by rule', 'Rule', all, [], ({ expected }) => expected.rule);

export const bySdk = (all: readonly Verdict[], alarms: readonly FalseAlarm[]): Table =>
  recall('Found, by library', 'Library', all, alarms, ({ program }) => program.sdk);

function recall(
  title: string,
  first: string,
  all: readonly Verdict[],
  alarms: readonly FalseAlarm[],
  key: (of: Verdict) => string,
): Table {
  const names = [...new Set(all.map(key))];
  const alarmsOf = (name: string) =>
    alarms.filter(({ program }) => [setOf(program), program.sdk].includes(name)).length;
  return {
    title,
    head: [first, 'Found', 'By the rule itself', 'False alarms'],
    rows: names.map((name) => {
      const group = all.filter((verdict) => key(verdict) === name);
      const found = group.filter((verdict) => verdict.found).length;
      const byItsRule = group.filter((verdict) => verdict.byItsRule).length;
      return [
        name,
        share(found, group.length),
        share(byItsRule, group.length),
        first === 'Rule' ? '–' : alarmsOf(name),
      ];
    }),
  };
}

export function missed(all: readonly Verdict[]): Table {
  return {
    title: 'Not found',
    head: ['Program', 'Line', 'Rule', 'What is there'],
    rows: all
      .filter(({ found }) => !found)
      .map(({ program, expected }) => [
        place(program),
        expected.lines.join(', '),
        expected.rule,
        expected.why,
      ]),
  };
}

export function alarmed(alarms: readonly FalseAlarm[]): Table {
  return {
    title: 'False alarms',
    head: ['Program', 'Line', 'Rule', 'Severity', 'Why it is safe'],
    rows: alarms.map(({ program, finding }) => [
      place(program),
      finding.line,
      finding.rule,
      severityOf(finding.rule) ?? '–',
      program.why,
    ]),
  };
}

export function besides(peer: Peer, measurement: Measurement): Table {
  return {
    title: 'Further reports in vulnerable programs, to be read',
    head: ['Program', 'Line', 'Rule', 'Severity'],
    rows: unexpected(peer, measurement.vulnerable).map(({ program, line, rule }) => [
      program,
      line,
      rule,
      severityOf(rule) ?? '–',
    ]),
  };
}

const place = ({ program }: Program) => program;

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
