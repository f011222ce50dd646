import type { Notification, ReportingDescriptor } from 'sarif';
import type { GateResult, NotScanned } from '../../result/model.js';
import { wellFormed } from '../escape.js';
import { counted } from '../words.js';
import { locationOf } from './results.js';
import { pascalCase } from './rules.js';

const KINDS = {
  'not-checked': 'Something could not be checked.',
  'left-out': 'A file is none that is checked.',
  'results-cut': 'There are more findings than code scanning stores.',
  'run-remark': 'Something to know that changes no outcome.',
} as const;

type Kind = keyof typeof KINDS;

/** What a run can say about itself. GitHub wants the same of these as of rules. */
export const NOTIFICATIONS: readonly ReportingDescriptor[] = Object.entries(KINDS).map(
  ([id, text]) => ({
    id,
    name: pascalCase(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
  }),
);

/** A repository of pictures has thousands. */
const MOST = 500;

/** What was not checked, the failures first, then what was left out on purpose. */
export function executionNotifications(
  result: GateResult,
  cut: string | undefined,
): Notification[] {
  const { reasons, coverage } = result;
  const files = coverage.notScanned.toSorted((a, b) => Number(b.failed) - Number(a.failed));
  const rest = files.length - MOST;
  return [
    ...(cut === undefined ? [] : [notification('results-cut', 'warning', cut)]),
    ...reasons.map((reason) => notification('not-checked', 'error', reason)),
    ...files.slice(0, MOST).map(leftOut),
    ...(rest > 0
      ? [notification('left-out', 'note', `${counted(rest, 'more file')} left out.`)]
      : []),
  ];
}

export function configurationNotifications({ warnings }: GateResult): Notification[] {
  return warnings.map((warning) => notification('run-remark', 'warning', warning));
}

function leftOut({ path, reason, failed, commit }: NotScanned): Notification {
  const where = commit === undefined ? '' : ` (in commit ${commit})`;
  const text = `${path} ${reason}${where}.`;
  const base = failed
    ? notification('not-checked', 'error', text)
    : notification('left-out', 'note', text);
  return { ...base, locations: [locationOf(path)] };
}

function notification(id: Kind, level: Notification.level, text: string): Notification {
  const index = NOTIFICATIONS.findIndex((each) => each.id === id);
  return { descriptor: { id, index }, level, message: { text: wellFormed(text) } };
}
