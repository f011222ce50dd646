import { approvalFields, readReason } from '@magi-guardrail/eslint-config/policy';
import type { Silencer } from '../finding/issue.js';
import { addDays } from '../policy/days.js';
import type { Policy } from '../policy/read-policy.js';
import type { Profile, Severity } from '../result/model.js';
import { lifeRefusal } from './refusal.js';

/** What a comment that switches a finding off is worth. */
export type Verdict =
  | {
      readonly kind: 'suppressed';
      readonly reason: string;
      readonly expires?: string;
      readonly ticket?: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Judges the comment on a finding of some severity. */
export type JudgeComment = (severity: Severity, silencer: Silencer) => Verdict;

interface Circumstances {
  readonly policy: Policy;
  readonly profile: Profile;
  readonly today: string;
}

/**
 * A comment never switches off a high finding. For others it names the rule and gives a reason after
 * `--`; under `strict` it says for a medium one until when: `(expires 2027-01-31, SEC-123)`.
 */
export function commentJudge({ policy, profile, today }: Circumstances): JudgeComment {
  return (severity, silencer) => {
    const { line, namesNothing = false, reason: written = '' } = silencer;
    const name = line === undefined ? 'A comment' : `The comment on line ${line}`;
    const refused = (why: string): Verdict => {
      return { kind: 'refused', why: `${name} does not switch this off: ${why}.` };
    };
    if (severity === 'high') {
      return refused('high findings are only allowed in guardrail.allow.json');
    }
    const { reason, expires, ticket, mistake } = readReason(written);
    const latest = addDays(today, policy.maxSuppressionDays[severity]);
    if (namesNothing) return refused('it names no rule, so it would switch off all of them');
    if (reason === '') return refused('it gives no reason after `--`');
    if (!approvalFields.reason.accepts(reason)) {
      return refused(`its reason must be ${approvalFields.reason.expected}`);
    }
    if (mistake !== undefined) return refused(`${mistake}, for example \`(expires ${latest})\``);
    if (expires === undefined && severity === 'medium' && profile === 'strict') {
      return refused(
        `it does not say until when. Write the last day behind the reason, \`(expires ${latest})\` or earlier`,
      );
    }
    const why = lifeRefusal({ name, expires }, severity, today, policy);
    if (why !== undefined) return { kind: 'refused', why };
    return {
      ...{ kind: 'suppressed', reason },
      ...(expires !== undefined && { expires }),
      ...(ticket !== undefined && { ticket }),
    };
  };
}
