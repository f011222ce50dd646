import { calleeOf, isCall, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { WebhookProvider } from '@magi-guardrail/models/webhooks';
import { isOfNoMatter } from './calls.js';
import { isChecked, type Run } from './checked.js';
import { handlersIn, passesOn } from './handlers.js';
import { headersRead } from './headers.js';
import { isForEvents } from './mentions.js';
import { localFunction } from './local.js';
import { providerOfEvent } from './providers.js';
import { regionOf, type Reading } from './region.js';
import { isBodyRead, keyOf } from './taken.js';

/** An event that is believed to come from a service, and that anybody can have sent. */
export interface Unchecked {
  /** Where the body is read, or else the header that says what has happened. */
  readonly node: TSESTree.Node;
  readonly provider: WebhookProvider;
}

/** Events of services that handlers act on, and nobody looks at who sent them. */
export function* uncheckedEvents(reading: Reading): Generator<Unchecked> {
  for (const handler of handlersIn(reading)) {
    const region = regionOf([handler.fn, ...handler.before], reading);
    const headers = headersRead(region, reading);
    const run = { handler, region, headers };
    const provider = providerOf(run, reading);
    if (provider === undefined || passesOn(handler.fn, region)) continue;
    const node =
      bodyIn(regionOf([handler.fn], reading), reading) ??
      headers.find(({ isAbout }) => isAbout)?.node;
    if (node === undefined || !acts(region, reading) || isChecked(run, reading)) continue;
    yield { node, provider };
  }
}

function bodyIn(
  region: ReadonlySet<TSESTree.Node>,
  { analysis }: Reading,
): TSESTree.Node | undefined {
  const isBody = (node: TSESTree.Node) => isBodyRead(node, analysis);
  const nodes = [...region];
  return (
    nodes.find((node) => mayRead(node) && isBody(node)) ??
    nodes.find((node) => node.type === 'Identifier' && isBody(node))
  );
}

function mayRead({ type }: TSESTree.Node): boolean {
  return type === 'MemberExpression' || type === 'CallExpression';
}

/** By a header that this service alone sends, or by an event of it that is sent to a webhook. */
function providerOf(
  { handler, region, headers }: Run,
  reading: Reading,
): WebhookProvider | undefined {
  const [header] = headers;
  if (header !== undefined) return header.provider;
  const paths = [...handler.paths, ...addressesIn(region)];
  for (const node of region) {
    const found = eventIn(node, reading);
    if (found !== undefined && paths.some((path) => isForEvents(path, found.name))) return found;
  }
  return undefined;
}

/** `url.pathname === '/webhook'` */
function addressesIn(region: ReadonlySet<TSESTree.Node>): readonly string[] {
  return [...region].flatMap((node) =>
    node.type === 'Literal' && typeof node.value === 'string' && node.value.startsWith('/')
      ? [node.value]
      : [],
  );
}

/** `event.type === 'invoice.paid'`, `switch (event.type) { case 'invoice.paid': … }` */
function eventIn(node: TSESTree.Node, reading: Reading): WebhookProvider | undefined {
  if (node.type === 'SwitchStatement') {
    const words = node.cases.map(({ test }) => test);
    return providerOfComparison(node.discriminant, words, reading);
  }
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return undefined;
  return (
    providerOfComparison(node.left, [node.right], reading) ??
    providerOfComparison(node.right, [node.left], reading)
  );
}

function providerOfComparison(
  read: TSESTree.Node,
  words: readonly (TSESTree.Node | null)[],
  { analysis }: Reading,
): WebhookProvider | undefined {
  const texts = words.flatMap((each) =>
    each?.type === 'Literal' && typeof each.value === 'string' ? [each.value] : [],
  );
  if (texts.length === 0) return undefined;
  const key = keyOf(unwrap(read), analysis);
  if (key === undefined) return undefined;
  const [found] = texts.flatMap((word) => providerOfEvent(key, word) ?? []);
  return found;
}

/** Whether anything is done that is more than to write it down and to answer. */
function acts(region: ReadonlySet<TSESTree.Node>, reading: Reading): boolean {
  return [...region].some(
    (node) =>
      isCall(node) &&
      !isOfNoMatter(node, reading) &&
      localFunction(calleeOf(node), reading.analysis) === undefined,
  );
}
