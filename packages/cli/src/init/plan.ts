import { planEslint } from './plan-eslint.js';
import type { Facts } from './facts.js';
import { planCi } from './plan-ci.js';
import { planHooks } from './plan-hooks.js';
import { planManifest } from './plan-manifest.js';
import { planOwners } from './plan-owners.js';
import { planPolicy } from './plan-policy.js';
import type { Profile } from '@magi-guardrail/gate';

/** A file as it is and as it shall be. */
export interface Change {
  readonly kind: 'change';
  readonly file: string;
  /** Undefined when the file does not exist. */
  readonly before: string | undefined;
  /** Undefined when the file shall go; init never wants that. */
  readonly after: string | undefined;
  readonly reason: string;
  /** For a new file that git runs by itself. */
  readonly isProgram?: boolean;
}

/** What we do not dare to do ourselves: the lines to add, for a person. */
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
  /** Who approves changes of the policy, for CODEOWNERS. */
  readonly owner?: string;
  /** Write the workflow of the continuous integration; default true. */
  readonly ci?: boolean;
  /** Upload the findings to code scanning as well. */
  readonly sarif?: boolean;
}

/** Everything init wants to do, in the order it is shown and done. Nothing is written here. */
export async function makePlan(facts: Facts, options: PlanOptions): Promise<readonly Action[]> {
  const actions = [
    ...(await planEslint(facts)),
    ...planPolicy(facts, options),
    ...planHooks(facts),
    planManifest(facts),
    ...(options.ci === false ? [] : planCi(facts, options)),
    ...planOwners(facts, options),
  ];
  return actions.filter((action) => action.kind !== 'change' || action.before !== action.after);
}
