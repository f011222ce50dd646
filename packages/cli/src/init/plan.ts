import { planEslint } from './plan-eslint.js';
import type { Facts } from './facts.js';
import { planHooks } from './plan-hooks.js';
import { planManifest } from './plan-manifest.js';
import { planPolicy } from './plan-policy.js';
import type { Profile } from '@magi-guardrail/gate';

/** A file as it is and as it shall be. */
export interface Change {
  readonly kind: 'change';
  readonly file: string;
  /** Undefined when the file does not exist. */
  readonly before: string | undefined;
  readonly after: string;
  readonly reason: string;
}

/** What init does not dare to do itself: the lines to add, for a person. */
export interface Manual {
  readonly kind: 'manual';
  readonly file: string;
  readonly reason: string;
  readonly lines: string;
}

/** What was found and stays. */
export interface Kept {
  readonly kind: 'kept';
  readonly file: string;
  readonly reason: string;
}

export type Action = Change | Manual | Kept;

export interface PlanOptions {
  readonly profile?: Profile;
}

/** Everything init wants to do, in the order it is shown and done. Nothing is written here. */
export async function makePlan(facts: Facts, options: PlanOptions): Promise<readonly Action[]> {
  const actions = [
    await planEslint(facts),
    ...planPolicy(facts, options),
    ...planHooks(facts),
    planManifest(facts),
  ];
  return actions.filter((action) => action.kind !== 'change' || action.before !== action.after);
}
