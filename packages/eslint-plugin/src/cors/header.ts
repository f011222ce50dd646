import type { Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { givenBy, type Given } from '../option/given.js';
import { functionAround } from '../rule/ancestors.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { isRead, strangersAt } from './accepted.js';

/** Headers that let in whoever asks, with credentials beside them. */
export function* judgeHeaders(
  nodes: readonly TSESTree.Node[],
  check: Check<object>,
): Generator<Finding> {
  const given = nodes.flatMap((node) => givenBy(node) ?? []);
  const credentials = given.filter(({ name, value }) => CREDENTIALS.test(name) && isTrue(value));
  if (credentials.length === 0) return;
  for (const origin of given.filter(({ name }) => ORIGIN.test(name))) {
    if (credentials.some((each) => areTogether(each.node, origin.node)))
      yield* judgeHeader(origin, check);
  }
}

const ORIGIN = /^access-control-allow-origin$/i;
const CREDENTIALS = /^access-control-allow-credentials$/i;

function isTrue(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && String(node.value).toLowerCase() === 'true';
}

/** In the same function, or one within the other. */
function areTogether(left: TSESTree.Node, right: TSESTree.Node): boolean {
  const [outer, inner] = [functionAround(left), functionAround(right)];
  return outer === undefined || inner === undefined || holds(outer, inner) || holds(inner, outer);
}

function holds(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

function* judgeHeader({ value, node }: Given, check: Check<object>): Generator<Finding> {
  const { analysis, sourceCode } = check;
  const places = originsIn(analysis.valueOf(value), check);
  if (places.length === 0) return;
  const texts = [value, ...places].map(({ range }) => sourceCode.text.slice(...range));
  const mentions = ({ range }: TSESTree.Node) =>
    texts.some((text) => sourceCode.text.slice(...range).includes(text));
  const isBeside = ({ range }: TSESTree.Node) => BESIDE.test(sourceCode.text.slice(...range));
  const found = [node, value, ...places].map((each) => strangersAt(each, mentions, isBeside));
  const [accepted, ...others] = found;
  if (accepted === undefined || others.includes(undefined)) return;
  const weak = found.find((each) => each?.check !== undefined)?.check;
  yield weak === undefined
    ? { node: value, messageId: 'header', data: { origin: quote(sourceCode, value) } }
    : {
        node: weak.node,
        messageId: 'weak',
        data: { check: quote(sourceCode, weak.node), why: weak.why },
      };
}

/** What tells one request from another, and not one origin from another. */
const BESIDE = /method|OPTIONS|headersSent|\burl\b|\bpath(?:name)?\b/;

/** Where the origin of a request is read that a value may be. */
function originsIn(
  { texts }: Value,
  { analysis, sourceCode }: Check<object>,
): readonly TSESTree.Node[] {
  const isOrigin = (node: TSESTree.Node) => {
    if (isRead(sourceCode.text.slice(...node.range))) return true;
    return node.type === 'Identifier' && analysis.namesOf(node).some(isTaken);
  };
  const isTaken = (name: TSESTree.Node) => {
    const taken = declarationOf(name);
    return taken !== undefined && TAKEN.test(sourceCode.text.slice(...taken.range));
  };
  return texts.flatMap(([part, ...others]) => {
    if (part === undefined || typeof part === 'string' || others.length > 0) return [];
    const nodes = [...part.path.map((step) => step.node), part.node];
    return nodes.some(isOrigin) ? nodes : [];
  });
}

/** `{ origin } = request.headers`, `{ headers: { origin } } = request` */
const TAKEN = /\borigin\b[^=]*=[^=]*\bheaders?\b|\bheaders?:\s*\{[^}]*\borigin\b/i;

function declarationOf(name: TSESTree.Node): TSESTree.Node | undefined {
  let node = name.parent;
  while (node != null && /^(?:Property|ObjectPattern|AssignmentPattern)$/.test(node.type))
    node = node.parent;
  return node?.type === 'VariableDeclarator' ? node : undefined;
}
