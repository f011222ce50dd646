import { closest } from '@magi-guardrail/dataflow/closest';
import { fields, type AllowEntry, type Field } from './fields.js';

/** The approvals of one file. */
export interface Allowlist {
  readonly entries: readonly AllowEntry[];
}

/** Says which file, which key and what to write instead. */
export class AllowlistError extends Error {
  override readonly name = 'AllowlistError';
  constructor(
    readonly file: string,
    readonly key: string,
    readonly remedy: string,
  ) {
    super(`${file}: ${key === '' ? '' : `${key} `}${remedy}`);
  }
}

/** Checks the content of guardrail.allow.json; a malformed list is an error, never "no approvals". */
export function parseAllowlist(value: unknown, file: string): Allowlist {
  const list = isRecord(value)
    ? value
    : fail(file, '', 'must hold an object with the key "allow".');
  for (const key of Object.keys(list)) {
    if (key !== '$schema' && key !== 'allow')
      fail(file, key, unknownKey(key, ['allow', '$schema']));
  }
  const allow = list['allow'];
  if (!Array.isArray(allow)) return fail(file, 'allow', 'must be an array of approvals.');
  return { entries: allow.map((entry, index) => parseEntry(entry, file, `allow[${index}]`)) };
}

function parseEntry(value: unknown, file: string, at: string): AllowEntry {
  const entry = isRecord(value) ? value : fail(file, at, 'must be an object.');
  for (const key of Object.keys(entry)) {
    if (!Object.hasOwn(fields, key))
      fail(file, `${at}.${key}`, unknownKey(key, Object.keys(fields)));
  }
  for (const [key, field] of Object.entries(fields)) checkField(entry, key, field, { file, at });
  checkTogether(entry, file, at);
  if (!isEntry(entry)) return fail(file, at, 'is not an approval.');
  return entry;
}

function checkField(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  field: Field,
  place: { readonly file: string; readonly at: string },
): void {
  const value = entry[key];
  if (value === undefined) {
    if (field.required) fail(place.file, `${place.at}.${key}`, `is missing: ${field.description}`);
    return;
  }
  if (!field.accepts(value)) {
    fail(place.file, `${place.at}.${key}`, meant(key, value) ?? `must be ${field.expected}.`);
  }
}

/** Only commands have words, and approving every command at once would approve nothing. */
function checkTogether(entry: Readonly<Record<string, unknown>>, file: string, at: string): void {
  const isCommandRule = String(entry['rule']).endsWith('-exec');
  if (isCommandRule && entry['command'] === undefined) {
    fail(file, `${at}.command`, `is missing: ${fields.command.description}`);
  }
  for (const key of ['command', 'arguments']) {
    if (!isCommandRule && entry[key] !== undefined) {
      fail(file, `${at}.${key}`, 'has no meaning for this rule: remove it.');
    }
  }
}

/** Where one rule was nearly named, the names of all others only hide it. */
function meant(key: string, value: unknown): string | undefined {
  const names = fields.rule.schema['enum'];
  if (key !== 'rule' || typeof value !== 'string' || !Array.isArray(names)) return undefined;
  const match = closest(value.replace(/^guardrail\//, ''), names.map(String));
  return match === undefined ? undefined : `names no rule. Did you mean "${match}"?`;
}

function unknownKey(key: string, known: readonly string[]): string {
  const match = closest(key, known);
  const hint = match === undefined ? `Known keys: ${known.join(', ')}` : `Did you mean "${match}"?`;
  return `is not a known key. ${hint}${hint.endsWith('?') ? '' : '.'}`;
}

function isEntry(entry: object): entry is AllowEntry {
  return Object.entries(fields).every(([key, field]) => {
    const value: unknown = Reflect.get(entry, key);
    return value === undefined ? !field.required : field.accepts(value);
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(file: string, key: string, remedy: string): never {
  throw new AllowlistError(file, key, remedy);
}
