import { survey, type Suppression, type Survey, type SurveyOptions } from '@magi-guardrail/gate';
import { setJson } from '../edit/json.js';
import type { Io } from '../io.js';
import { replaceFile } from '../replace-file.js';
import { readText } from './write-entry.js';

/** Prints every entry of guardrail.suppressions.json, the one that ends first on top. */
export async function listSuppressions(
  place: SurveyOptions,
  isJson: boolean,
  io: Io,
): Promise<number> {
  const found = await survey(place);
  const { entries, path } = found.suppressions;
  const listed = entries
    .map((entry) => ({ ...entry, state: stateOf(entry, found) }))
    .sort((a, b) => (a.expiresAt < b.expiresAt ? -1 : Number(a.expiresAt > b.expiresAt)));
  if (isJson)
    io.out(JSON.stringify({ schemaVersion: 1, path, suppressions: listed }, undefined, 2));
  else if (listed.length === 0) io.out(`${path} has no entries.`);
  else io.out(listed.map(lineOf).join('\n'));
  return found.isComplete ? 0 : 3;
}

type State = 'holds' | 'ends soon' | 'expired' | 'matches nothing';

const SOON = 14 * 24 * 60 * 60 * 1000;

function stateOf(entry: Suppression, { unused, today }: Survey): State {
  if (entry.expiresAt < today) return 'expired';
  if (unused.some(({ id }) => id === entry.id)) return 'matches nothing';
  return Date.parse(entry.expiresAt) - Date.parse(today) <= SOON ? 'ends soon' : 'holds';
}

function lineOf(entry: Suppression & { readonly state: State }): string {
  const { id, state, rule, path, kind, expiresAt, owner, approvedBy, ticket, reason } = entry;
  const follow = ticket === undefined ? '' : `, ${ticket}`;
  const text = `${expiresAt}  ${state}  ${id}  ${rule}  ${path}\n    ${kind}, owner ${owner}, by ${approvedBy}${follow}: ${reason}`;
  return printable(text);
}

/** The file may come from a stranger, and what it says goes to a terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/gu, '\uFFFD');
}

/** Drops the entries that match nothing any more, and leaves the rest of the file as it is. */
export async function pruneSuppressions(
  place: SurveyOptions,
  isDryRun: boolean,
  io: Io,
): Promise<number> {
  const found = await survey(place);
  const { file, path, entries } = found.suppressions;
  if (!found.isComplete) {
    io.err(`${path} was not changed, because not everything could be checked.`);
    return 3;
  }
  const unused = new Set(found.unused.map(({ id }) => id));
  if (unused.size === 0) {
    io.out(`${path} has no entry that matches nothing.`);
    return 0;
  }
  const before = readText(file) ?? '';
  const after = entries
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id }) => unused.has(id))
    .reverse()
    .reduce((text, { index }) => setJson(text, ['suppressions', index], undefined), before);
  if (!isDryRun) replaceFile(file, after);
  const names = [...unused].join(', ');
  io.out(
    isDryRun
      ? `${path} would lose ${names}. Nothing was written (--dry-run).`
      : `${path} has lost ${names}. Commit it.`,
  );
  return 0;
}
