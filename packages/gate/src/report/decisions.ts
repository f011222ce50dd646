import type { AuditEvent, PolicyChanged } from '../audit/events.js';
import type { Attempt, BypassEntry, PolicyEntry, Posture } from './posture.js';
import type { Day } from './timeline.js';

/** What people did about the gate: the latest comes first. */
export class Decisions {
  readonly #attempts: Attempt[] = [];
  readonly #bypasses: BypassEntry[] = [];
  readonly #policyChanges: PolicyEntry[] = [];

  add(event: AuditEvent, day: Day): void {
    const { time } = event;
    switch (event.event) {
      case 'suppression.attempt': {
        const { rule, severity, path, line } = event;
        this.#attempts.push({ time, rule, severity, path, line });
        break;
      }
      case 'bypass': {
        const { how, hook, commit, branch } = event;
        this.#bypasses.push({ time, how, ...(hook !== undefined && { hook }), commit, branch });
        day.bypasses += 1;
        break;
      }
      case 'policy.changed':
        this.#addPolicy(event);
        break;
      default:
        break;
    }
  }

  /** A new trail begins with the policy that holds: that is no change. */
  #addPolicy({ time, before, changes, guard = [] }: PolicyChanged): void {
    const lost = guard.map(({ path, what }) => ({ key: path, removed: [what] }));
    const all = [...(before === null ? [] : changes), ...lost];
    if (all.length > 0) this.#policyChanges.push({ time, changes: all });
  }

  figures(): Pick<Posture, 'attempts' | 'bypasses' | 'policyChanges'> {
    return {
      attempts: this.#attempts.toReversed(),
      bypasses: this.#bypasses.toReversed(),
      policyChanges: this.#policyChanges.toReversed(),
    };
  }
}
