import type { Analysis } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { holesOf, nameOf } from '../log/named.js';

/** Words for people whose records programs keep. */
const people =
  /(?:^|[a-z_])(?:user|customer|patient|employee|person|applicant|subscriber|guest|student|citizen)(?:Record|Profile|Data|Row)?s?$/i;

/** What says that only some fields were asked for. */
const selection = /\b(?:select|omit|pick|columns|attributes|projection|fields|returning)\b/i;

/** Whether a file can hold such a record at all. */
export function mayHoldRecord({ text }: SourceCode): boolean {
  return text.includes('JSON');
}

/** `JSON.stringify(user)`: all that is kept of a person, unless somebody chose what. */
export function isRecord(part: TSESTree.Node, analysis: Analysis, { text }: SourceCode): boolean {
  if (part.type !== 'CallExpression') return false;
  if (!analysis.called(part).includes('global.JSON.stringify')) return false;
  const [record, filter] = part.arguments;
  if (record === undefined || isNarrowing(filter)) return false;
  const name = nameOf(record, analysis);
  if (name === undefined || !people.test(name)) return false;
  const value = analysis.valueOf(record);
  if (value.properties !== undefined || value.elements !== undefined) return false;
  const made = holesOf(value).flatMap((hole) => [...hole.path.map((step) => step.node), hole.node]);
  return !made.some(
    (node) => node.type === 'CallExpression' && selection.test(text.slice(...node.range)),
  );
}

/** Anything but `null`, as in `JSON.stringify(user, null, 2)`. */
function isNarrowing(filter: TSESTree.Node | undefined): boolean {
  return filter !== undefined && !(filter.type === 'Literal' && filter.value === null);
}
