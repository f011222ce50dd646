import { calleeOf, isCall, unwrap, type CallLike } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { holesOf } from '../log/named.js';
import { isOfNoMatter } from './calls.js';
import type { Handler } from './handlers.js';
import type { HeaderRead } from './headers.js';
import { localFunction } from './local.js';
import { partsOf } from './parts.js';
import type { Reading } from './region.js';
import { takenOf, type Taken } from './taken.js';

/** What runs for a request, and what of it is known. */
export interface Run {
  readonly handler: Handler;
  readonly region: ReadonlySet<TSESTree.Node>;
  readonly headers: readonly HeaderRead[];
}

/** Whether anything that runs for a request checks, or may check, who sent it. */
export function isChecked({ handler, region, headers }: Run, reading: Reading): boolean {
  if (handler.unseen.length > 0) return true;
  const { analysis } = reading;
  const checks = [
    ...analysis.sinks('webhook').map(({ node }) => node),
    ...analysis.sinks('token').flatMap(({ sink, node }) => (sink.does === 'verify' ? [node] : [])),
  ];
  if (checks.some((node) => region.has(node))) return true;
  const about = new Set(headers.filter(({ isAbout }) => isAbout).map(({ node }) => node));
  const isAbout = (node: TSESTree.Node) => comesFrom(node, about, reading);
  const taken = (node: TSESTree.Node) => (isAbout(node) ? undefined : takenOf(node, analysis));
  for (const node of region) {
    if (isCall(node) && mayCheck(node, taken, reading)) return true;
    if (node.type === 'BinaryExpression' && compares(node, taken, reading)) return true;
    if (chooses(node, taken, reading)) return true;
  }
  return false;
}

/** Whether a value is one of these, by whatever name. */
function comesFrom(
  node: TSESTree.Node,
  reads: ReadonlySet<TSESTree.Node>,
  { analysis }: Reading,
): boolean {
  if (reads.size === 0) return false;
  if (reads.has(unwrap(node))) return true;
  const holes = holesOf(analysis.valueOf(node));
  return holes.some((hole) =>
    [hole.node, ...hole.path.map((step) => step.node)].some((each) => reads.has(each)),
  );
}

type Take = (node: TSESTree.Node) => Taken | undefined;

/** `sent !== expected`: what was sent beside the body, or a part of it that is named for a secret. */
function compares(
  { operator, left, right }: TSESTree.BinaryExpression,
  take: Take,
  { analysis, sourceCode }: Reading,
): boolean {
  if (!/^[!=]==?$/.test(operator)) return false;
  return [
    [left, right],
    [right, left],
  ].some(([one, other]) => {
    if (one === undefined || other === undefined || isNothing(other)) return false;
    const taken = partsOf(one, analysis).map(take);
    const isSent = taken.includes('sent') || taken.includes('request');
    const isConstant = isDetermined(other, analysis);
    if (isSent && !isConstant) return true;
    if (!isSent && (isConstant || !taken.some((each) => each !== undefined))) return false;
    // `req.headers['x-token'] === 'written in the code'` is a check as well, if a bad one.
    return (isSent ? [one] : [one, other]).some((each) =>
      SECRET.test(sourceCode.text.slice(...each.range)),
    );
  });
}

/** `switch (sent) { case expected: … }`, `projects[sent]` */
function chooses(node: TSESTree.Node, take: Take, { analysis }: Reading): boolean {
  if (node.type === 'MemberExpression') return node.computed && take(node.property) === 'sent';
  if (node.type !== 'SwitchStatement' || take(unwrap(node.discriminant)) !== 'sent') return false;
  return node.cases.some(({ test }) => test !== null && !isDetermined(test, analysis));
}

const SECRET = /secret|token|passw|key|sign|hash|hmac|digest|auth|env\b/i;

/** To be compared with these, a value has only to be there. */
function isNothing(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Literal') return typeof inner.value !== 'string' || inner.value === '';
  if (inner.type === 'UnaryExpression') return true;
  return inner.type === 'Identifier' && inner.name === 'undefined';
}

function isDetermined(node: TSESTree.Node, analysis: Reading['analysis']): boolean {
  return isNothing(node) || analysis.valueOf(unwrap(node)).constants !== undefined;
}

/** Whether a call is given what is needed for a check, and nobody here sees what it does with it. */
function mayCheck(call: CallLike, take: Take, reading: Reading): boolean {
  const { analysis, sourceCode } = reading;
  const callee = unwrap(calleeOf(call));
  if (isOfNoMatter(call, reading)) return false;
  if (localFunction(callee, analysis) !== undefined) return false;
  const given = call.type === 'TaggedTemplateExpression' ? call.quasi.expressions : call.arguments;
  const taken = given.flatMap((each) => partsOf(each, analysis)).map(take);
  if (taken.some((each) => each === 'request' || each === 'body' || each === 'sent')) return true;
  const name = sourceCode.text.slice(...callee.range);
  // `sent.includes(token)`
  const compared = callee.type === 'MemberExpression' ? take(callee.object) : undefined;
  if (
    compared === 'sent' &&
    COMPARES.test(name) &&
    !given.every((each) => isDetermined(each, analysis))
  )
    return true;
  // What asks the service itself for the object that was named has no need of a signature.
  const asks = ASKS.test(name) && !SENDS.test(sourceCode.text.slice(...call.range));
  return (asks && taken.includes('part')) || CHECKS.test(name);
}

const COMPARES = /(?:equals|includes|startsWith|localeCompare|match|test)$/;
const ASKS =
  /(?:^|[.?])(?:retrieve|fetch|lookup)\w*$|[.?]get$|\bget\w*(?:Payment|Charge|Invoice|Transaction|Session|Subscription|Event|Order|Intent|Checkout|Resource|Status|Transfer|Capture)\w*$|(?:^|[.?])(?:axios|got|ky|request)$/;
const SENDS = /method['"]?\s*:\s*['"`](?:POST|PUT|PATCH|DELETE)/i;
const CHECKS =
  /(?:verif|validate|isValid|valid(?:Signature|Webhook)|auth(?:enticate|orize)|hmac|signature|constructEvent|guard|protect|assert|compare|equals|allowlist|whitelist)\w*$/i;
