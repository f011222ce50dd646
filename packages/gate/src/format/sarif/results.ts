import type { Location, Region, Result, Suppression } from 'sarif';
import type { BaselinedFinding, Finding, SuppressedFinding } from '../../result/model.js';
import { addressOf, wellFormed } from '../escape.js';
import { remarksOn, shortened } from '../words.js';
import { LEVEL } from './ratings.js';

/** A finding, or what would be one. */
export interface Reported {
  readonly finding: Finding | SuppressedFinding | BaselinedFinding;
  /** Why it is no open finding. */
  readonly suppression?: Suppression;
}

export const ROOT = '%SRCROOT%';

export function toResult({ finding, suppression }: Reported, ruleIndex: number): Result {
  const { ruleId, severity, path, fingerprint } = finding;
  return {
    ruleId,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: textOf(finding) },
    locations: [locationOf(path, regionOf(finding))],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(suppression && { suppressions: [suppression] }),
    properties: propertiesOf(finding),
  };
}

/**
 * Not `primaryLocationLineHash`: the action that uploads computes that from the file, and warns of every
 * result that comes with another one.
 */
const FINGERPRINT = 'guardrail/v1';

/** Where in the repository something is, whatever the characters of its name. */
export function locationOf(path: string, region?: Region): Location {
  const uri = addressOf(path);
  const physicalLocation = {
    artifactLocation: { uri, uriBaseId: ROOT },
    ...(region && { region }),
  };
  return { physicalLocation };
}

export function suppressedBy({ reason, by }: SuppressedFinding): Suppression {
  const isEntry = by?.kind === 'entry';
  const approver = by?.approvedBy ?? by?.owner;
  const words = [
    reason,
    ...(approver === undefined ? [] : [`approved by ${approver}`]),
    ...(by?.expires === undefined ? [] : [`until ${by.expires}`]),
    ...(by?.ticket === undefined ? [] : [by.ticket]),
  ];
  return {
    kind: isEntry ? 'external' : 'inSource',
    status: 'accepted',
    justification: words.join(', '),
  };
}

export function baselinedBy({ reason, approvedBy, expires }: BaselinedFinding): Suppression {
  const known = 'Known: an entry of the baseline covers it';
  const approval =
    approvedBy === undefined ? '.' : `, approved by ${approvedBy} until ${expires}: ${reason}`;
  return { kind: 'external', status: 'accepted', justification: `${known}${approval}` };
}

const MOST_CHARACTERS = 1000;

function textOf(finding: Reported['finding']): string {
  const remarks = 'blocking' in finding ? remarksOn(finding) : [];
  const text = wellFormed([finding.message, ...remarks].join(' '));
  // `[text](target)` is a link to SARIF; messages quote code, and code is no link.
  return shortened(text, MOST_CHARACTERS).replaceAll('](', '] (');
}

/** The end of ours is that of SARIF: the column after the last character, in UTF-16 units. */
function regionOf(finding: Reported['finding']): Region {
  const startLine = Math.max(1, finding.line);
  const startColumn = Math.max(1, finding.column);
  const { endLine = startLine, endColumn } = 'blocking' in finding ? finding : {};
  const isForward = endColumn !== undefined && (endLine > startLine || endColumn > startColumn);
  return { startLine, startColumn, ...(isForward && { endLine, endColumn }) };
}

function propertiesOf(finding: Reported['finding']) {
  const { severity, commit, atHead } = finding;
  return {
    severity,
    ...('blocking' in finding && { blocking: finding.blocking }),
    ...(commit !== undefined && { commit, atHead }),
  };
}
