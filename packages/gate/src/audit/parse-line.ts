import { type AuditEvent, bypasses } from './events.js';

/**
 * A line of the trail. `damaged` is one that is torn, was edited or is none at all; `unknown` one that
 * a newer version wrote.
 */
export type Parsed = AuditEvent | 'damaged' | 'unknown';

export function parseLine(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (!isRecord(value) || typeof value['event'] !== 'string') return 'damaged';
  if (typeof value['schemaVersion'] === 'number' && value['schemaVersion'] > 1) return 'unknown';
  const fields = Object.hasOwn(EVENTS, value['event']) ? EVENTS[value['event']] : undefined;
  if (fields === undefined) return 'unknown';
  return isEvent(value, { ...LINE, ...fields }) ? value : 'damaged';
}

type Test = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Test>>;

function isEvent(value: object, fields: Fields): value is AuditEvent {
  return shape(fields)(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Test = (value) => typeof value === 'string';
const count: Test = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const time: Test = (value) =>
  typeof value === 'string' && ISO.test(value) && !isNaN(+new Date(value));
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const nullable =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const oneOf =
  (words: readonly string[]): Test =>
  (value) =>
    words.includes(String(value));
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const shape =
  (fields: Fields): Test =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, test]) => test(value[name]));
const map =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.values(value).every(test);

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
const LINE: Fields = { schemaVersion: (value) => value === 1, time, run: maybe(text) };
const severity = oneOf(['high', 'medium', 'low']);
const scalar: Test = (value) => ['string', 'number', 'boolean'].includes(typeof value);

const FINDING: Fields = {
  ...{ rule: text, severity, path: text, line: count, fingerprint: text },
  commit: maybe(text),
};
const ALLOWANCE: Fields = { rule: text, path: text, line: count, expires: text };
const EXPIRING: Fields = { kind: maybe(text), expires: maybe(text) };
const POLICY = shape({
  hash: text,
  keys: map((value) => scalar(value) || list(text)(value)),
});
const PLACE: Fields = {
  commit: nullable(text),
  tree: maybe(nullable(text)),
  branch: maybe(nullable(text)),
  environment: maybe(oneOf(['local', 'ci'])),
};

const EVENTS: Readonly<Record<string, Fields>> = {
  scan: {
    ...PLACE,
    target: oneOf(['paths', 'staged', 'since']),
    profile: oneOf(['strict', 'standard']),
    outcome: oneOf(['passed', 'blocked', 'incomplete']),
    findings: shape({ high: count, medium: count, low: count }),
    ...{ blocking: count, suppressed: count, allowed: count, baselined: count },
    files: shape({ candidates: count, scanned: count, notScanned: count }),
    stages: list(shape({ name: text, status: text, ms: count })),
    durationMs: count,
    tools: map(text),
    config: text,
  },
  'finding.opened': { ...FINDING, blocking: (value) => typeof value === 'boolean' },
  'finding.closed': {
    ...FINDING,
    as: oneOf(['fixed', 'deleted', 'suppressed', 'allowed', 'baselined', 'ignored', 'rewritten']),
    kind: maybe(text),
    opened: time,
  },
  'finding.moved': { ...FINDING, from: text },
  'suppression.seen': { ...FINDING, ...EXPIRING },
  'suppression.gone': FINDING,
  'suppression.attempt': FINDING,
  'allowance.seen': ALLOWANCE,
  'allowance.gone': ALLOWANCE,
  'policy.changed': {
    before: nullable(text),
    changes: list(
      shape({
        ...{ key: text, before: maybe(scalar), after: maybe(scalar) },
        ...{ added: maybe(list(text)), removed: maybe(list(text)) },
      }),
    ),
    policy: POLICY,
    weakens: maybe((value) => typeof value === 'boolean'),
    guard: maybe(list(shape({ path: text, what: text }))),
    commit: maybe(nullable(text)),
  },
  bypass: {
    ...PLACE,
    how: oneOf(bypasses),
    hook: maybe(text),
    commits: maybe(list(text)),
    tools: map(text),
  },
  state: {
    open: list(shape({ ...FINDING, since: time })),
    suppressions: list(shape({ ...FINDING, ...EXPIRING, since: time })),
    allowances: list(shape({ ...ALLOWANCE, since: time })),
    policy: maybe(POLICY),
  },
};
