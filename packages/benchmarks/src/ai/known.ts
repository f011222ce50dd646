import { readFileSync } from 'node:fs';
import type { FalseAlarm, Verdict } from './score.ts';

/** Something that our rules get wrong in a program, and why. */
export interface KnownFault {
  readonly program: string;
  readonly rule: string;
  readonly why: string;
}

/** What is missed and what is reported in vain, as it was when it was last looked at. */
export interface KnownFaults {
  /** Rules that are newer than the list: what they miss is not held yet. */
  readonly notHeld: readonly string[];
  readonly missed: readonly KnownFault[];
  readonly alarms: readonly KnownFault[];
}

/** What differs from the faults that are known. */
export interface Drift {
  /** Weaknesses that were found before, and reports in safe programs that were not there. */
  readonly worse: readonly string[];
  /** Faults that are gone: their entries are to be removed from the list. */
  readonly better: readonly string[];
}

export function loadKnownFaults(): KnownFaults {
  const file = new URL('../../data/ai/known-faults.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as KnownFaults;
}

/** Compares what our rules say now with what is known of their faults. */
export function drift(
  known: KnownFaults,
  verdicts: readonly Verdict[],
  alarms: readonly FalseAlarm[],
): Drift {
  const missedNow = verdicts
    .filter(({ found, expected }) => !found && !known.notHeld.includes(expected.rule))
    .map(({ program, expected }) => `missed: ${program.program} ${expected.rule}`);
  const alarmsNow = alarms.map(
    ({ program, finding }) => `false alarm: ${program.program} ${finding.rule.split('/')[1]}`,
  );
  const now = new Set([...missedNow, ...alarmsNow]);
  const before = new Set([
    ...known.missed.map(({ program, rule }) => `missed: ${program} ${rule}`),
    ...known.alarms.map(({ program, rule }) => `false alarm: ${program} ${rule}`),
  ]);
  return {
    worse: [...now].filter((fault) => !before.has(fault)),
    better: [...before].filter((fault) => !now.has(fault)),
  };
}
