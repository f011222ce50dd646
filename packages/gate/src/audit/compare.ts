import type {
  AllowancePlace,
  ClosedAs,
  Draft,
  FindingPlace,
  KnownSuppression,
  OpenFinding,
} from './events.js';
import { allowanceKey, placeOf, type TrailState } from './state.js';

/** What a run saw, under the keys that the trail uses. */
export interface Seen {
  readonly findings: ReadonlyMap<string, SeenFinding>;
  readonly suppressed: ReadonlyMap<string, SeenSuppression>;
  readonly allowances: ReadonlyMap<string, AllowancePlace>;
  readonly baselined: ReadonlySet<string>;
  /** Whether the run looked at everything in a file. */
  isChecked(path: string): boolean;
  isIgnored(path: string): boolean;
  isDeleted(path: string): boolean;
  /** Whether no history leads to a commit any more. */
  isRewritten(commit: string): boolean;
}

export interface SeenFinding extends FindingPlace {
  readonly blocking: boolean;
  readonly attempted: boolean;
}

export type SeenSuppression = Omit<KnownSuppression, 'since'>;

/** What is new since the trail was written: an event per thing that began or ended. */
export function differences(known: TrailState, seen: Seen): readonly Draft[] {
  return [
    ...findings(known, seen),
    ...attempts(known, seen),
    ...suppressions(known, seen),
    ...allowances(known, seen),
  ];
}

function findings(known: TrailState, seen: Seen): Draft[] {
  const fresh = [...seen.findings].filter(([key]) => !known.open.has(key));
  const moved = new Movers(fresh.map(([, finding]) => finding));
  const ended = [...known.open].flatMap(([key, finding]): Draft[] => {
    const as = endOf(finding, key, known, seen);
    if (as === undefined) return [];
    const place = placeOf(finding);
    const to = as === 'deleted' ? moved.take(finding) : undefined;
    if (to !== undefined) {
      return [{ event: 'finding.moved', ...placeOf(to), from: finding.path }];
    }
    const kind = seen.suppressed.get(key)?.kind;
    const { since: opened } = finding;
    return [{ event: 'finding.closed', ...place, as, ...(kind && { kind }), opened }];
  });
  const opened = moved.rest().map((finding): Draft => {
    return { event: 'finding.opened', ...placeOf(finding), blocking: finding.blocking };
  });
  return [...ended, ...opened];
}

function endOf(
  { path, rule, commit }: OpenFinding,
  key: string,
  known: TrailState,
  seen: Seen,
): ClosedAs | undefined {
  if (seen.findings.has(key)) return undefined;
  if (seen.suppressed.has(key)) return 'suppressed';
  if (seen.baselined.has(key)) return 'baselined';
  if (commit !== undefined) return seen.isRewritten(commit) ? 'rewritten' : undefined;
  if (seen.isIgnored(path)) return 'ignored';
  if (seen.isDeleted(path)) return 'deleted';
  if (!seen.isChecked(path)) return undefined;
  const allowed = allowanceKey({ rule, path });
  return seen.allowances.has(allowed) && !known.allowances.has(allowed) ? 'allowed' : 'fixed';
}

/**
 * New findings, where those may be among that were in a renamed file before. What was mended in a file
 * that is still there did not move: two secrets that look alike when masked are not the same.
 */
class Movers {
  readonly #findings: Set<SeenFinding>;
  readonly #byIdentity = new Map<string, SeenFinding[]>();

  constructor(findings: readonly SeenFinding[]) {
    this.#findings = new Set(findings);
    for (const finding of findings.toReversed()) {
      const key = identityOf(finding);
      this.#byIdentity.set(key, [...(this.#byIdentity.get(key) ?? []), finding]);
    }
  }

  take(gone: FindingPlace): SeenFinding | undefined {
    const found = this.#byIdentity.get(identityOf(gone))?.pop();
    if (found !== undefined) this.#findings.delete(found);
    return found;
  }

  rest(): readonly SeenFinding[] {
    return [...this.#findings];
  }
}

function identityOf({ rule, fingerprint, commit = '' }: FindingPlace): string {
  return `${rule}\0${fingerprint}\0${commit}`;
}

function attempts(known: TrailState, seen: Seen): Draft[] {
  return [...seen.findings]
    .filter(([key, { attempted }]) => attempted && known.open.get(key)?.attempted !== true)
    .map(([, finding]) => ({ event: 'suppression.attempt', ...placeOf(finding) }));
}

function suppressions({ suppressions: known }: TrailState, seen: Seen): Draft[] {
  const began = [...seen.suppressed].flatMap(([key, it]): Draft[] => {
    const old = known.get(key);
    const isKnown = old !== undefined && old.kind === it.kind && old.expires === it.expires;
    return isKnown ? [] : [{ event: 'suppression.seen', ...it }];
  });
  const ended = [...known]
    .filter(([key, { path }]) => !seen.suppressed.has(key) && isGone(path, seen))
    .map(([, it]): Draft => ({ event: 'suppression.gone', ...placeOf(it) }));
  return [...began, ...ended];
}

function allowances({ allowances: known }: TrailState, seen: Seen): Draft[] {
  const began = [...seen.allowances]
    .filter(([key, { expires }]) => known.get(key)?.expires !== expires)
    .map(([, it]): Draft => ({ event: 'allowance.seen', ...it }));
  const ended = [...known]
    .filter(([key, { path }]) => !seen.allowances.has(key) && isGone(path, seen))
    .map(([, { since, ...it }]): Draft => ({ event: 'allowance.gone', ...it }));
  return [...began, ...ended];
}

function isGone(path: string, seen: Seen): boolean {
  return seen.isIgnored(path) || seen.isDeleted(path) || seen.isChecked(path);
}
