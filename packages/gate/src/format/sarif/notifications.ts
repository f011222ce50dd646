import type { Notification, ReportingDescriptor } from 'sarif';
import type { GateResult, NotScanned } from '../../result/model.js';
import { wellFormed } from '../escape.js';
import { counted } from '../words.js';
import { locationOf } from './results.js';

/** What a run says about itself. */
export const NOTIFICATIONS = [
  { id: 'not-checked', shortDescription: { text: 'Something could not be checked.' } },
  { id: 'left-out', shortDescription: { text: 'A file is none that is checked.' } },
  { id: 'cut', shortDescription: { text: 'There are more findings than GitHub stores.' } },
  { id: 'remark', shortDescription: { text: 'Something that changes no outcome.' } },
] as const satisfies readonly ReportingDescriptor[];

type Id = (typeof NOTIFICATIONS)[number]['id'];

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
    ...(cut === undefined ? [] : [notification('cut', 'warning', cut)]),
    ...reasons.map((reason) => notification('not-checked', 'error', reason)),
    ...files.slice(0, MOST).map(leftOut),
    ...(rest > 0
      ? [notification('left-out', 'note', `${counted(rest, 'more file')} left out.`)]
      : []),
  ];
}

export function configurationNotifications({ warnings }: GateResult): Notification[] {
  return warnings.map((warning) => notification('remark', 'warning', warning));
}

function leftOut({ path, reason, failed, commit }: NotScanned): Notification {
  const where = commit === undefined ? '' : ` (in commit ${commit})`;
  const text = `${path} ${reason}${where}.`;
  const base = failed
    ? notification('not-checked', 'error', text)
    : notification('left-out', 'note', text);
  return { ...base, locations: [locationOf(path)] };
}

function notification(id: Id, level: Notification.level, text: string): Notification {
  const index = NOTIFICATIONS.findIndex((each) => each.id === id);
  return { descriptor: { id, index }, level, message: { text: wellFormed(text) } };
}
