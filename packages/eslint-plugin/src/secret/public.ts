import { isCallOrNew, type Analysis, type Value } from '@magi-guardrail/dataflow';
import { publicKeys, type PublicKey } from '@magi-guardrail/models/public-keys';
import type { TSESTree } from '@typescript-eslint/types';

type Node = TSESTree.Node;
type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * Whether a text is a key that its provider documents to be public, by what the program does with it: it is given to the
 * client of the provider where that takes such a key, or sent to the provider under its name.
 */
export function isPublicKey(node: Node, analysis: Analysis): boolean {
  if (node.type !== 'Literal' || typeof node.value !== 'string') return false;
  for (const reached of callsReached(node, analysis)) {
    const called = analysis.called(reached.call);
    const going: Going = { ...reached, called, text: node.value, analysis };
    if (publicKeys.some((key) => isForClient(key, going) || isSent(key, going))) return true;
  }
  return false;
}

interface Going extends Reached {
  /** What is called, by its modules. */
  readonly called: readonly string[];
  readonly text: string;
  readonly analysis: Analysis;
}

interface Reached {
  readonly call: Call;
  /** Of the properties on the way, the outermost last. */
  readonly names: readonly string[];
}

/** A payload in the body of a request in the options of a call, and one more. */
const deepest = 4;

/** The calls that are given a value, or an object that has it. */
function* callsReached(
  node: Node,
  analysis: Analysis,
  names: readonly string[] = [],
): Generator<Reached> {
  for (const { as, name, node: place } of analysis.destinations(node)) {
    if (as === 'argument' && isCallOrNew(place)) yield { call: place, names };
    if (as !== 'property' || name === undefined || names.length >= deepest) continue;
    const object = place.parent;
    if (object?.type === 'ObjectExpression')
      yield* callsReached(object, analysis, [...names, name]);
  }
}

/** `new PostHog(key)`, `new Analytics({ writeKey: key })` */
function isForClient({ clients }: PublicKey, { call, called, text, analysis }: Going): boolean {
  return clients.some(({ calls, at }) => {
    const [index = '', property] = at.split('.');
    const argument = call.arguments[Number(index)];
    if (argument === undefined || !called.some((name) => calls.includes(name))) return false;
    const value = analysis.valueOf(argument);
    return isText(property === undefined ? value : value.properties?.get(property), text);
  });
}

function isText(value: Value | undefined, text: string): boolean {
  return value?.texts.some(([only, ...others]) => only === text && others.length === 0) === true;
}

/** `fetch('https://us.i.posthog.com/i/v0/e/', { body: JSON.stringify({ api_key: key }) })` */
function isSent({ requests }: PublicKey, { call, called, names, analysis }: Going): boolean {
  const [first] = call.arguments;
  if (requests === undefined || first === undefined || names[0] !== requests.field) return false;
  if (!called.some((name) => sends.test(name))) return false;
  const given = analysis.valueOf(first);
  const { texts } = given.properties?.get('url') ?? given;
  return (
    texts.length > 0 &&
    texts.every(([start]) => {
      const host =
        typeof start === 'string' ? /^https:\/\/([^/?#@]+)\//.exec(start)?.[1] : undefined;
      return host !== undefined && requests.hosts.includes(host);
    })
  );
}

const sends =
  /^(?:global\.fetch|(?:axios|got|ky|node-fetch|undici|cross-fetch|ofetch|needle|superagent)(?:\.|$))/;
