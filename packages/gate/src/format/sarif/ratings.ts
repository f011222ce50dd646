import type { Finding, Severity } from '../../result/model.js';

type Rated = Pick<Finding, 'severity' | 'cwe'>;

/** SARIF knows no severities, only whether something is an error. */
export const LEVEL = { high: 'error', medium: 'warning', low: 'note' } as const;

/** What GitHub ranks by: above 9 is critical, from 7 high, from 4 medium, below low. */
export function securitySeverity({ severity, cwe }: Rated): string {
  const isLiveCredential = severity === 'high' && cwe.includes(HARD_CODED_CREDENTIALS);
  return isLiveCredential ? '9.5' : SCORE[severity];
}

/** A leaked key needs no further mistake to be used. */
const HARD_CODED_CREDENTIALS = 798;

const SCORE: Readonly<Record<Severity, string>> = { high: '8.0', medium: '5.5', low: '2.0' };

/** Rules report what they can show, never a mere name: a finding in doubt is none. */
export const PRECISION = 'high';
