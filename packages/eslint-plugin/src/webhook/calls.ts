import { calleeOf, unwrap, type CallLike } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Reading } from './region.js';
import { takenOf } from './taken.js';

/** Calls that only write something down, answer, or read and reshape what was sent. */
export function isOfNoMatter(call: CallLike, reading: Reading): boolean {
  const { analysis } = reading;
  if (logsOf(reading).has(call)) return true;
  const called = analysis.called(call);
  if (called.some((name) => ANSWERS.test(name) || LANGUAGE.test(name) || SCHEMAS.test(name))) {
    return true;
  }
  const callee = unwrap(calleeOf(call));
  if (call.type === 'CallExpression' && reads(call, reading)) return true;
  // `req.body.toString()`, `items.map(…)`: what it is called on is what was sent.
  if (callee.type !== 'MemberExpression') return false;
  const taken = takenOf(callee.object, analysis);
  return (
    (taken === 'body' || taken === 'part') && call.type === 'CallExpression' && isReshaping(callee)
  );
}

/** `req.get('x')`, `request.json()`: of the request, and no check. */
function reads(call: TSESTree.CallExpression, { analysis }: Reading): boolean {
  const callee = unwrap(call.callee);
  if (takenOf(call, analysis) === undefined) return false;
  if (callee.type !== 'MemberExpression')
    return analysis.called(call).some((name) => READS.test(name));
  const of = takenOf(callee.object, analysis);
  return of === 'request' || (of === 'sent' && READS.test(analysis.called(call).join()));
}

function isReshaping({ property }: TSESTree.MemberExpression): boolean {
  return property.type === 'Identifier' && RESHAPES.test(property.name);
}

const logs = new WeakMap<object, ReadonlySet<TSESTree.Node>>();

function logsOf({ analysis }: Reading): ReadonlySet<TSESTree.Node> {
  const found = logs.get(analysis) ?? new Set(analysis.sinks('log').map(({ node }) => node));
  logs.set(analysis, found);
  return found;
}

/** `res`, and what its methods give; the context of hono and koa; the answers of the web. */
const ANSWERS =
  /#1(?:\.\w+\(\))*\.\w+$|#0\.(?:json|text|html|body|redirect|newResponse|notFound|header|status|set|get|var|throw|type)$|(?:^|\.)(?:Next)?Response(?:\.\w+)?$|#0\.res\b/;
const LANGUAGE =
  /^global\.(?:JSON|Object|Array|String|Number|Boolean|Date|Math|Error|TypeError|RangeError|URL|URLSearchParams|Buffer|Promise|Map|Set|TextEncoder|TextDecoder|structuredClone|parseInt|parseFloat|isNaN|encodeURIComponent|decodeURIComponent|console|Symbol|BigInt|Headers)(?:\.\w+)?$|^(?:buffer|util|querystring|url)\b/;
const SCHEMAS = /^(?:zod|joi|yup|valibot|superstruct|ajv|class-transformer|qs)\b/;
const READS = /(?:^h3\.(?:read|get)\w+|\.(?:get|header|headers|query|param|cookie)|headers)$/;
const RESHAPES =
  /^(?:toString|toLowerCase|toUpperCase|trim|split|slice|substring|map|filter|forEach|find|some|every|reduce|flatMap|join|replace|replaceAll|at|includes|startsWith|endsWith|entries|keys|values|match|text|json)$/;
