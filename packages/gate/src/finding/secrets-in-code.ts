import type { Issue } from './issue.js';
import { type Range, SourceView } from './source-view.js';

/** Hard-coded credentials, passwords and keys. */
const CREDENTIAL: readonly number[] = [259, 321, 798];

interface Issues {
  readonly issues: readonly Issue[];
}

/**
 * What a code rule reports as a hard-coded credential is one, although no format knows it: its place
 * is masked in every report like that of any other secret.
 */
export function withSecrets<T extends Issues>(checked: T | undefined, text: string): T | undefined {
  if (checked === undefined || !checked.issues.some(isCredential)) return checked;
  const view = new SourceView(text, []);
  return { ...checked, issues: checked.issues.map((issue) => withSecret(issue, view)) };
}

export function secretsIn(checked: Issues | undefined): Range[] {
  return (checked?.issues ?? []).flatMap(({ secret }) => (secret === undefined ? [] : [secret]));
}

function withSecret(issue: Issue, view: SourceView): Issue {
  if (!isCredential(issue)) return issue;
  const { line, column, endLine = line, endColumn = column + 1 } = issue;
  return { ...issue, secret: [view.offset(line, column), view.offset(endLine, endColumn)] };
}

function isCredential({ about }: Issue): boolean {
  return about.cwe.some((cwe) => CREDENTIAL.includes(cwe));
}
