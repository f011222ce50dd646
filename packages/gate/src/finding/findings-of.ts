import type { Finding, Severity, SuppressedFinding } from '../result/model.js';
import {
  createFingerprints,
  type Fingerprint,
  type Identify,
  type Identity,
} from './fingerprint.js';
import type { Issue, Silencer } from './issue.js';
import type { SourceView } from './source-view.js';

export interface FileFindings {
  readonly findings: readonly Identified<Finding>[];
  readonly suppressed: readonly Identified<SuppressedFinding>[];
}

/** A finding with what it is recognised by; the identity itself is no part of a report. */
export interface Identified<T> extends Identity {
  readonly finding: T;
  /** It is about a secret, not about the code around it. */
  readonly isSecret: boolean;
}

interface FileIssues {
  readonly path: string;
  readonly issues: readonly Issue[];
  readonly view: SourceView;
  readonly blocks: (severity: Severity) => boolean;
  readonly identify: Identify;
  /** Of a file that comes in parts: shared by them, because it counts. */
  readonly fingerprint?: Fingerprint;
}

/** Decides about the issues of one file: what is a finding, and which comments count. */
export function findingsOf(file: FileIssues): FileFindings {
  const { path, issues, view, blocks, fingerprint = createFingerprints() } = file;
  const findings: Identified<Finding>[] = [];
  const suppressed: Identified<SuppressedFinding>[] = [];
  for (const issue of issues.toSorted(byPosition)) {
    const { ruleId, about, line, column } = issue;
    const { severity, description } = about;
    const common = {
      ruleId,
      severity,
      path,
      line,
      column,
      message: view.mask(issue.message),
      ...(description !== undefined && { description }),
      fingerprint: fingerprint(ruleId, view.line(line), view.columnIn(line, column)),
    };
    const known = { ...file.identify(issue, view), isSecret: issue.secret !== undefined };
    const reason = acceptedReason(issue);
    if (reason === undefined) {
      const finding = { ...common, blocking: blocks(severity), ...details(issue, view) };
      findings.push({ finding, ...known });
    } else {
      suppressed.push({ finding: { ...common, reason: view.mask(reason) }, ...known });
    }
  }
  return { findings, suppressed };
}

function details({ about, silencer, suggestion, ...region }: Issue, view: SourceView) {
  const { cwe, owasp, llm, help } = about;
  const frame = view.frame(region);
  return {
    ...(region.endLine !== undefined && { endLine: region.endLine }),
    ...(region.endColumn !== undefined && { endColumn: region.endColumn }),
    cwe,
    ...(owasp && { owasp }),
    ...(llm && { llm }),
    ...(help !== undefined && { help }),
    ...(frame !== undefined && { frame }),
    ...(suggestion !== undefined && { suggestion: { description: view.mask(suggestion) } }),
    ...(silencer && { suppressionAttempt: attempt(about.severity, silencer) }),
  };
}

/** A comment may switch off medium and low findings, and only with a reason. */
function acceptedReason({ about, silencer }: Issue): string | undefined {
  if (about.severity === 'high') return undefined;
  const reason = silencer?.reason?.trim();
  return reason === '' ? undefined : reason;
}

function attempt(severity: Severity, { line }: Silencer): string {
  const comment = line === undefined ? 'A comment' : `The comment on line ${line}`;
  return severity === 'high'
    ? `${comment} does not switch this off: high findings are only allowed in guardrail.allow.json.`
    : `${comment} does not switch this off: it gives no reason after \`--\`.`;
}

function byPosition(a: Issue, b: Issue): number {
  return a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
