import type { Issue } from '../finding/issue.js';
import type { SourceView } from '../finding/source-view.js';
import type { Checked } from '../stages/stage.js';

/** What the stages said of one file, before anything is decided about it. */
export interface Looked {
  readonly secrets: Checked | undefined;
  /** Absent when the code rules do not apply. */
  readonly code?: Checked | undefined;
}

/** Whether another run would say the same: what failed may work the next time. */
export function isFinal({ secrets, code }: Looked): boolean {
  return secrets?.secrets !== undefined && code?.skipped?.failed !== true;
}

/** As a line of text, without a secret in it. */
export function written({ secrets, code }: Looked, view: SourceView): string {
  if (isClean(secrets) && (code === undefined || isClean(code))) return code ? CLEAN : CLEAN_TEXT;
  const looked = { secrets: masked(secrets, view), ...(code && { code: masked(code, view) }) };
  return JSON.stringify(looked);
}

/** The opposite of `written`. */
export function read(line: string | undefined): Looked | undefined {
  switch (line) {
    case undefined:
      return undefined;
    case CLEAN:
      return { secrets: { issues: [], secrets: [] }, code: { issues: [] } };
    case CLEAN_TEXT:
      return { secrets: { issues: [], secrets: [] } };
    default:
      return parsed(line);
  }
}

/** What is no result is none: the text is looked at again. */
function parsed(line: string): Looked | undefined {
  try {
    const looked = JSON.parse(line) as Looked;
    return Array.isArray(looked.secrets?.issues) ? looked : undefined;
  } catch {
    return undefined;
  }
}

/** Nearly all files are. */
const CLEAN = 'c';
const CLEAN_TEXT = 't';

function isClean(checked: Checked | undefined): boolean {
  if (checked === undefined) return false;
  const { issues, allowed = [], secrets = [], skipped } = checked;
  return skipped === undefined && [issues, allowed, secrets].every(({ length }) => length === 0);
}

function masked(checked: Checked | undefined, view: SourceView): Checked | undefined {
  if (checked === undefined) return undefined;
  const { issues, skipped } = checked;
  return {
    ...checked,
    issues: issues.map((issue) => maskedIssue(issue, view)),
    ...(skipped && { skipped: { ...skipped, reason: view.mask(skipped.reason) } }),
  };
}

function maskedIssue(issue: Issue, view: SourceView): Issue {
  const { message, suggestion, silencer } = issue;
  return {
    ...issue,
    message: view.mask(message),
    ...(suggestion !== undefined && { suggestion: view.mask(suggestion) }),
    ...(silencer?.reason !== undefined && {
      silencer: { ...silencer, reason: view.mask(silencer.reason) },
    }),
  };
}
