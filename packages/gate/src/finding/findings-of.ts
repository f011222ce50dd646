import type { Finding, Severity, SuppressedBy, SuppressedFinding } from '../result/model.js';
import {
  createFingerprints,
  type Fingerprint,
  type Identify,
  type Identity,
} from './fingerprint.js';
import type { JudgeComment, Verdict } from '../suppressions/judge-comment.js';
import type { Issue } from './issue.js';
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
  readonly judge: JudgeComment;
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
      ...(issue.isPlaceless ? BEGINNING : { line, column }),
      message: view.mask(issue.message),
      ...(description !== undefined && { description }),
      fingerprint: fingerprint(ruleId, view.line(line), view.columnIn(line, column)),
    };
    const known = { ...file.identify(issue, view), isSecret: issue.secret !== undefined };
    const verdict = issue.silencer && file.judge(severity, issue.silencer);
    if (verdict?.kind === 'suppressed') {
      const by = commentOf(path, issue, verdict);
      suppressed.push({ finding: { ...common, reason: view.mask(verdict.reason), by }, ...known });
    } else {
      const attempt = verdict && { suppressionAttempt: verdict.why };
      const finding = {
        ...common,
        blocking: blocks(severity),
        ...details(issue, view),
        ...attempt,
      };
      findings.push({ finding, ...known });
    }
  }
  return { findings, suppressed };
}

const BEGINNING = { line: 1, column: 1 };

function details({ about, suggestion, isPlaceless, ...region }: Issue, view: SourceView) {
  const { cwe, owasp, llm, help } = about;
  const frame = isPlaceless ? undefined : view.frame(region);
  const hasEnd = !isPlaceless;
  return {
    ...(hasEnd && region.endLine !== undefined && { endLine: region.endLine }),
    ...(hasEnd && region.endColumn !== undefined && { endColumn: region.endColumn }),
    cwe,
    ...(owasp && { owasp }),
    ...(llm && { llm }),
    ...(help !== undefined && { help }),
    ...(frame !== undefined && { frame }),
    ...(suggestion !== undefined && { suggestion: { description: view.mask(suggestion) } }),
  };
}

function commentOf(
  path: string,
  { silencer }: Issue,
  { expires, ticket }: Verdict & { readonly kind: 'suppressed' },
): SuppressedBy {
  return {
    ...{ kind: 'comment', path },
    ...(silencer?.line !== undefined && { line: silencer.line }),
    ...(expires !== undefined && { expires }),
    ...(ticket !== undefined && { ticket }),
  };
}

function byPosition(a: Issue, b: Issue): number {
  return a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
