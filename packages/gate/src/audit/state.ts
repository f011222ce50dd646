import type {
  AllowancePlace,
  AuditEvent,
  Draft,
  FindingPlace,
  GuardLoss,
  KnownAllowance,
  KnownSuppression,
  OpenFinding,
  PolicyDigest,
  StateEvent,
} from './events.js';

/** What a trail says is so now: nothing is in it that its lines do not tell. */
export class TrailState {
  readonly open = new Map<string, OpenFinding>();
  readonly suppressions = new Map<string, KnownSuppression>();
  readonly allowances = new Map<string, KnownAllowance>();
  policy: PolicyDigest | undefined;
  /** What was last taken away from the files that connect the gate, and from which commit on. */
  guard: ToldLoss | undefined;

  /** Takes in one more line. A line that says what is known already changes nothing. */
  apply(event: AuditEvent): void {
    switch (event.event) {
      case 'finding.opened':
        this.#open(event, event.time);
        break;
      case 'finding.moved':
        this.#move(event, event.from, event.time);
        break;
      case 'finding.closed':
        this.open.delete(findingKey(event));
        break;
      case 'suppression.attempt':
        this.#attempt(findingKey(event));
        break;
      case 'suppression.seen':
        this.#suppress(event, event.time);
        break;
      case 'suppression.gone':
        this.suppressions.delete(findingKey(event));
        break;
      case 'allowance.seen':
        this.#allow(event, event.time);
        break;
      case 'allowance.gone':
        this.allowances.delete(allowanceKey(event));
        break;
      case 'policy.changed':
        this.policy = event.policy;
        if (event.guard) this.guard = { losses: event.guard, commit: event.commit };
        break;
      case 'state':
        this.#replace(event);
        break;
      case 'scan':
      case 'bypass':
        break;
    }
  }

  /** The line that says all of it. */
  snapshot(): Draft<StateEvent> {
    return {
      event: 'state',
      open: [...this.open.values()],
      suppressions: [...this.suppressions.values()],
      allowances: [...this.allowances.values()],
      ...(this.policy && { policy: this.policy }),
    };
  }

  #open(place: FindingPlace, since: string): void {
    const key = findingKey(place);
    if (!this.open.has(key)) this.open.set(key, { ...placeOf(place), since });
  }

  #move(place: FindingPlace, from: string, time: string): void {
    const old = this.open.get(findingKey({ ...place, path: from }));
    this.open.delete(findingKey({ ...place, path: from }));
    this.#open(place, old?.since ?? time);
  }

  #attempt(key: string): void {
    const finding = this.open.get(key);
    if (finding !== undefined) this.open.set(key, { ...finding, attempted: true });
  }

  #suppress(event: Omit<KnownSuppression, 'since'>, time: string): void {
    const key = findingKey(event);
    const { kind, expires } = event;
    this.suppressions.set(key, {
      ...placeOf(event),
      ...(kind !== undefined && { kind }),
      ...(expires !== undefined && { expires }),
      since: this.suppressions.get(key)?.since ?? time,
    });
  }

  #allow({ rule, path, line, expires }: AllowancePlace, time: string): void {
    const key = allowanceKey({ rule, path });
    const since = this.allowances.get(key)?.since ?? time;
    this.allowances.set(key, { rule, path, line, expires, since });
  }

  #replace({ open, suppressions, allowances, policy }: StateEvent): void {
    refill(this.open, open, findingKey);
    refill(this.suppressions, suppressions, findingKey);
    refill(this.allowances, allowances, allowanceKey);
    this.policy = policy;
  }
}

/** A loss that the trail has told. */
export interface ToldLoss {
  readonly losses: readonly GuardLoss[];
  /** HEAD then. */
  readonly commit: string | null | undefined;
}

/** One finding is one rule on one line of code in one file; a secret of the past also has its commit. */
export function findingKey({
  path,
  fingerprint,
  commit = '',
}: Pick<FindingPlace, 'path' | 'fingerprint' | 'commit'>): string {
  return `${path}\0${fingerprint}\0${commit}`;
}

/** All uses of a rule in one file are one: the line of an allowed call moves. */
export function allowanceKey({ rule, path }: Pick<AllowancePlace, 'rule' | 'path'>): string {
  return `${path}\0${rule}`;
}

/** Only what says which finding it is. */
export function placeOf(place: FindingPlace): FindingPlace {
  const { rule, severity, path, line, fingerprint, commit } = place;
  return { rule, severity, path, line, fingerprint, ...(commit !== undefined && { commit }) };
}

function refill<T>(map: Map<string, T>, values: readonly T[], keyOf: (value: T) => string): void {
  map.clear();
  for (const value of values) map.set(keyOf(value), value);
}
