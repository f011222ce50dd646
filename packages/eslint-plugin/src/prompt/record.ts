import { unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { classifyName } from '@magi-guardrail/secrets/naming';
import { iteratedOver } from '../log/iterated.js';
import { holesOf, nameOf } from '../log/named.js';

/** Words for people whose records programs keep. */
const people =
  /(?:^|[a-z_])(?:user|customer|patient|employee|person|applicant|subscriber|guest|student|citizen)(?:Record|Profile|Data|Row)?s?$/i;

/** What says that only some fields were asked for. */
const selection = /\b(?:select|omit|pick|columns|attributes|projection|fields|returning)\b/i;

/** Whether a file can hold such a record at all. */
export function mayHoldRecord({ text }: SourceCode): boolean {
  return /\bJSON\b|\bObject\s*\.\s*(?:entries|values)\b/.test(text);
}

/** `JSON.stringify(user)`, and a text made of all its entries: all that is kept of a person, unless somebody chose what. */
export function isRecord(part: TSESTree.Node, analysis: Analysis, sourceCode: SourceCode): boolean {
  const records = part.type === 'CallExpression' ? serialized(part, analysis) : undefined;
  return (records ?? listed(part, analysis)).some((each) => isOfPerson(each, analysis, sourceCode));
}

function serialized(
  call: TSESTree.CallExpression,
  analysis: Analysis,
): readonly TSESTree.Node[] | undefined {
  if (!analysis.called(call).includes('global.JSON.stringify')) return undefined;
  const [record, filter] = call.arguments;
  return record === undefined || isNarrowing(filter) ? [] : [record];
}

const lists = new Set(['global.Object.entries', 'global.Object.values']);

/** `Object.entries(patient).map(([key, value]) => …)`, and what is put together of it. */
function listed(part: TSESTree.Node, analysis: Analysis): readonly TSESTree.Node[] {
  const steps = holesOf(analysis.valueOf(part)).flatMap(({ node, path }) => [
    node,
    ...path.map((step) => step.node),
  ]);
  return [...steps, ...steps.map(listOf)].flatMap((node) => {
    const list = iteratedOver(node) ?? node;
    if (list.type !== 'CallExpression') return [];
    return analysis.called(list).some((name) => lists.has(name)) ? list.arguments.slice(0, 1) : [];
  });
}

const sameContent = new Set('join flat sort toSorted reverse toReversed'.split(' '));

/** The list in `list.sort().join(', ')`. */
function listOf(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  if (inner.type !== 'CallExpression' || inner.callee.type !== 'MemberExpression') return inner;
  const { object, property } = inner.callee;
  return property.type === 'Identifier' && sameContent.has(property.name) ? listOf(object) : inner;
}

function isOfPerson(record: TSESTree.Node, analysis: Analysis, { text }: SourceCode): boolean {
  const name = nameOf(record, analysis);
  const isNamed = name !== undefined && people.test(name);
  if (!isNamed && !isTyped(record, analysis)) return false;
  const value = analysis.valueOf(record);
  if (value.properties !== undefined || value.elements !== undefined) return false;
  const made = holesOf(value).flatMap((hole) => [...hole.path.map((step) => step.node), hole.node]);
  return !made.some(
    (node) => node.type === 'CallExpression' && selection.test(text.slice(...node.range)),
  );
}

/** Its type has fields of a person; one alone can be the address that a message is sent to. */
function isTyped(record: TSESTree.Node, analysis: Analysis): boolean {
  const fields = analysis.declaredFields(record);
  return fields.filter((name) => classifyName(name) === 'personal').length > 1;
}

/** Anything but `null`, as in `JSON.stringify(user, null, 2)`. */
function isNarrowing(filter: TSESTree.Node | undefined): boolean {
  return filter !== undefined && !(filter.type === 'Literal' && filter.value === null);
}
