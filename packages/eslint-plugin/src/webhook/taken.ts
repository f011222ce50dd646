import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { holesOf } from '../log/named.js';

/**
 * What an expression is of a request: all of it, its body, a part of what stands in the body, or what was
 * sent beside it (headers, the query, parameters of the path).
 */
export type Taken = 'request' | 'body' | 'part' | 'sent';

/** What of a request this is, by the library that handed it over; undefined for all else. */
export function takenOf(node: TSESTree.Node, analysis: Analysis): Taken | undefined {
  const names = analysis.named(node);
  if (names.some((name) => REQUEST.test(name))) return 'request';
  if (names.some((name) => LIST.test(name))) return 'sent';
  const holes = holesOf(analysis.valueOf(node)).filter(
    ({ labels, certainty, derived }) =>
      labels.has('remote') && certainty === 'untrusted' && derived !== true,
  );
  if (holes.length === 0) return undefined;
  if (names.some((name) => BODY.test(name))) return 'body';
  if (names.some((name) => PART.test(name))) return 'part';
  if (names.length > 0) return 'sent';
  return holes.some(({ read }) => read === undefined) ? 'body' : 'part';
}

/** Whether a value is the body as it was read, and not a name for it or for what was made of it. */
export function isBodyRead(node: TSESTree.Node, analysis: Analysis): boolean {
  if (takenOf(node, analysis) !== 'body') return false;
  if (node.type !== 'CallExpression') return true;
  const { callee } = node;
  const isOfBody =
    callee.type === 'MemberExpression' && takenOf(callee.object, analysis) === 'body';
  return !isOfBody && !analysis.called(node).includes(PARSE);
}

/** Whether a body is no longer the text that was sent. */
export function isParsed(node: TSESTree.Node, analysis: Analysis): boolean {
  return (
    takenOf(node, analysis) === 'body' && analysis.named(node).some((name) => PARSED.test(name))
  );
}

/** The last property that was read of a body: `type` for `event.type`. */
export function keyOf(node: TSESTree.Node, analysis: Analysis): string | undefined {
  if (takenOf(node, analysis) !== 'part') return undefined;
  const [key] = analysis.named(node).flatMap((name) => /\.([\w$]+)$/.exec(name)?.[1] ?? []);
  return key;
}

const PARSE = 'global.JSON.parse';
const READERS = String.raw`(?:(?:json|text|formData|arrayBuffer|blob|bytes|parseBody|readBody|readRawBody)\(\)|body|rawBody)`;
const WHOLE = String.raw`(?:\.${READERS}|Body\(\)@|\bJSON\.parse\(\))`;
const BODY = new RegExp(String.raw`${WHOLE}(?:\.(?:toString|text|buffer|slice|trim)\(\))?$`);
const PART = new RegExp(String.raw`${WHOLE}\.`);
const PARSED = /(?:\.body|\.json\(\)|\bBody\(\)@|\bJSON\.parse\(\))$/;
const REQUEST =
  /(?:#0|^(?:Next)?(?:Api)?Request|\b(?:Req|Request)\(\)@|\.getRequest\(\)|#0(?:\.(?:req|request|raw|event))+|\bAPIGateway\w*Event\w*)$/;
const LIST = /(?:#0(?:\.req|\.request|\.raw)*\.headers?|\bheaders\(\)|Headers\(\)@)$/;
