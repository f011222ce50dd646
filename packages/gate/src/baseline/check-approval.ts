import { approvalFields } from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';
import { addDays } from '../policy/days.js';
import { type Day, limitOf } from './approval.js';

/** As in guardrail.allow.json. */
export interface Approval {
  readonly reason: string;
  readonly approvedBy: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires: string;
}

/** Throws a `GateError` that names the key when an approval is none. */
export function checkApproval(approval: Approval, day: Day): void {
  for (const key of ['reason', 'approvedBy', 'expires'] as const) {
    const { accepts, expected } = approvalFields[key];
    if (!accepts(approval[key])) throw new GateError(`The approval: ${key} must be ${expected}.`);
  }
  if (approval.expires < day.today) {
    throw new GateError(`The approval: expires is ${approval.expires}, which is past.`);
  }
  const { key, days } = limitOf(true, day);
  if (days === 0) {
    throw new GateError(
      'The policy has no waivers for high findings (strict, unless guardrail.config.json says otherwise). Fix them, or write `"maxWaiverDays": 30` into guardrail.config.json and have that reviewed.',
    );
  }
  const latest = addDays(day.today, days);
  if (approval.expires > latest) {
    throw new GateError(
      `The approval: expires must be ${latest} or earlier, as \`${key}\` (${days}) of the policy says.`,
    );
  }
}
