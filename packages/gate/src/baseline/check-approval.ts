import { approvalFields } from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';
import { type Day, latestDay } from './approval.js';

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
  const latest = latestDay(day);
  if (approval.expires < day.today) {
    throw new GateError(`The approval: expires is ${approval.expires}, which is past.`);
  }
  if (approval.expires > latest) {
    throw new GateError(
      `The approval: expires must be ${latest} or earlier, as \`maxApprovalDays\` (${day.maxApprovalDays}) of guardrail.config.json says.`,
    );
  }
}
