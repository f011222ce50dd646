import type { AuditEvent, ScanEvent } from '../audit/events.js';
import type { StageName } from '../result/model.js';
import type { Covered, Posture } from './posture.js';
import { percentilesOf, rateOf } from './statistics.js';
import type { Day } from './timeline.js';

/** What the runs of the gate said, how much they saw and how long they took. */
export class RunHistory {
  readonly #outcomes = { passed: 0, blocked: 0, incomplete: 0 };
  readonly #latencies: number[] = [];
  readonly #stages = new Map<StageName, number[]>();
  readonly #covered = new Map<string, Covered>();
  #failedStages = 0;
  #last: ScanEvent | undefined;

  add(event: AuditEvent, day: Day): void {
    if (event.event !== 'scan') return;
    const { outcome, target, files, time } = event;
    this.#outcomes[outcome] += 1;
    day[outcome] += 1;
    day.candidates += files.candidates;
    day.scanned += files.scanned;
    this.#failedStages += event.stages.filter(({ status }) => status === 'failed').length;
    this.#covered.set(target, { target, time, ...files });
    this.#last = event;
    if (target === 'staged') this.#time(event, day);
  }

  figures(): Pick<Posture, 'runs' | 'coverage' | 'latency'> {
    const { passed, blocked, incomplete } = this.#outcomes;
    const { rate } = rateOf(passed, passed + blocked + incomplete);
    const stages = [...this.#stages].map(([name, times]) => [name, percentilesOf(times)]);
    return {
      runs: {
        ...{ total: passed + blocked + incomplete, passed, blocked, incomplete },
        ...(rate !== undefined && { passRate: rate }),
        failedStages: this.#failedStages,
        tools: this.#last?.tools ?? {},
        ...(this.#last && { profile: this.#last.profile }),
      },
      coverage: [...this.#covered.values()],
      latency: { ...percentilesOf(this.#latencies), stages: Object.fromEntries(stages) },
    };
  }

  #time({ durationMs, stages }: ScanEvent, day: Day): void {
    this.#latencies.push(durationMs);
    day.latencies.push(durationMs);
    for (const { name, status, ms } of stages) {
      if (status !== 'ok') continue;
      const times = this.#stages.get(name) ?? [];
      this.#stages.set(name, times);
      times.push(ms);
    }
  }
}
