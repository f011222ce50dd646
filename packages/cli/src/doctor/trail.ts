import fs from 'node:fs';
import path from 'node:path';
import { fail, ok, warn, type Check } from './check.js';
import { dayAfter, type Patient } from './patient.js';

const FILE = '.guardrail/audit.jsonl';

/** The audit trail: can be written, stays out of git, tells of scans and of bypasses. */
export function checkTrail(patient: Patient): readonly Check[] {
  return [writable(patient), untracked(patient), ...told(patient)];
}

function writable({ root }: Patient): Check {
  const file = path.join(root, FILE);
  const target = [file, path.dirname(file), root].find((it) => fs.existsSync(it)) ?? root;
  try {
    fs.accessSync(target, fs.constants.W_OK);
    return ok('audit.writable', `${FILE} can be written`);
  } catch {
    return fail(
      'audit.writable',
      `${FILE} cannot be written`,
      `chmod u+w ${path.relative(root, target) || '.'}`,
    );
  }
}

function untracked({ root, tracked, git }: Patient): Check {
  if (tracked.some((name) => name.startsWith('.guardrail/'))) {
    return fail('audit.ignored', 'git tracks .guardrail/', 'git rm -r --cached .guardrail');
  }
  return git('-C', root, 'check-ignore', '-q', FILE) === undefined
    ? warn('audit.ignored', 'git does not ignore .guardrail/', 'add .guardrail/ to .gitignore')
    : ok('audit.ignored', 'git ignores .guardrail/');
}

interface Event {
  readonly event: string;
  readonly time: string;
  readonly outcome?: unknown;
}

const RECENT = 30;

function told({ root, today }: Patient): readonly Check[] {
  const events = readEvents(path.join(root, FILE));
  const scan = events.findLast(({ event }) => event === 'scan');
  const since = dayAfter(today, -RECENT);
  const bypasses = events.filter(({ event, time }) => event === 'bypass' && time >= since);
  const last = bypasses.at(-1);
  return [
    scan === undefined
      ? warn('audit.scan', 'no scan was recorded here yet', 'npx guardrail check')
      : ok('audit.scan', `the last scan was at ${scan.time}, outcome ${String(scan.outcome)}`),
    last === undefined
      ? ok('audit.bypass', `no bypass was recorded in the last ${RECENT} days`)
      : warn(
          'audit.bypass',
          `${bypasses.length} commits went around the hooks in the last ${RECENT} days, the last at ${last.time}`,
          'npx guardrail check',
        ),
  ];
}

/** The end of the trail is enough; a torn line is passed over. */
function readEvents(file: string): readonly Event[] {
  if (!fs.existsSync(file)) return [];
  const handle = fs.openSync(file, 'r');
  try {
    const { size } = fs.fstatSync(handle);
    const from = Math.max(0, size - TAIL);
    const bytes = Buffer.alloc(size - from);
    fs.readSync(handle, bytes, 0, bytes.length, from);
    return bytes.toString('utf8').split('\n').flatMap(toEvent);
  } finally {
    fs.closeSync(handle);
  }
}

const TAIL = 4 * 1024 * 1024;

function toEvent(line: string): readonly Event[] {
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? [value] : [];
  } catch {
    return [];
  }
}

function isEvent(value: unknown): value is Event {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'event' in value &&
    typeof value.event === 'string' &&
    'time' in value &&
    typeof value.time === 'string'
  );
}
