import type { TSESTree } from '@typescript-eslint/types';
import type { Characters, Value } from '../analysis-types.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { enter, returnedNodes } from '../resolve/calls.js';
import type { Api } from '../resolve/denotation.js';
import { constantValue, holesOf, holeValue, partialText } from './build.js';
import { base64Characters, uriCharacters } from './characters.js';
import { pick } from './pick.js';
import { jsonValue } from './propagate.js';

const numbers = new Set(
  'Number parseInt parseFloat BigInt Number.parseInt Number.parseFloat Date.now performance.now'.split(
    ' ',
  ),
);
const booleans = new Set(
  'Boolean Array.isArray Number.isInteger Number.isFinite Number.isSafeInteger isNaN isFinite Object.hasOwn'.split(
    ' ',
  ),
);
const identities = new Set('Object.freeze Object.seal structuredClone Promise.resolve'.split(' '));
const encoders = new Set(
  'encodeURIComponent encodeURI decodeURIComponent decodeURI escape unescape btoa atob'.split(' '),
);

/** The characters that an encoding leaves. */
const encodings: Readonly<Record<string, Characters>> = {
  encodeURIComponent: uriCharacters,
  btoa: base64Characters,
};

/** Functions that every program has. */
export function languageCall(
  engine: Engine,
  call: TSESTree.CallExpression,
  apis: readonly Api[],
  frame: Frame | undefined,
): Value | undefined {
  const path = apis.find((each) => each.path.startsWith('global.'))?.path.slice('global.'.length);
  if (path === undefined) return undefined;
  const { text } = engine;
  if (numbers.has(path) || path.startsWith('Math.')) {
    return holeValue(call, text, 'number', { type: 'number' });
  }
  if (booleans.has(path)) return holeValue(call, text, 'number', { type: 'boolean' });
  const [first, second] = call.arguments;
  if (first === undefined) return undefined;
  if (identities.has(path)) return engine.value(first, frame);
  if (path === 'String') return { ...engine.value(first, frame), type: 'string' };
  if (path === 'JSON.stringify') return jsonValue(engine, call, [engine.value(first, frame)]);
  if (encoders.has(path)) {
    const encoded = partialText(call, text, [engine.value(first, frame)]);
    // What was known of a text is not known of what it is decoded to.
    const [{ labels, path: steps, certainty } = {}] = holesOf(encoded);
    const characters = encodings[path];
    return holeValue(call, text, certainty ?? 'unknown', {
      type: 'string',
      ...(labels === undefined ? {} : { labels, path: steps ?? [] }),
      ...(characters === undefined ? {} : { characters }),
    });
  }
  if (path === 'Object.keys' || path === 'Object.values' || path === 'Object.entries') {
    return members(engine.value(first, frame), path);
  }
  if (path === 'Promise.all' || path === 'Promise.race' || path === 'Promise.any') {
    const list = engine.value(first, frame);
    return path === 'Promise.all' ? list : pick(engine, list, ['*'], call);
  }
  if (path !== 'Array.from') return undefined;
  return second === undefined ? engine.value(first, frame) : mapped(engine, call, second, frame);
}

function members(value: Value, path: string): Value | undefined {
  const { properties, complete, node } = value;
  if (properties === undefined || complete !== true) return undefined;
  const list = (elements: readonly Value[]): Value => ({
    texts: [],
    type: 'array',
    elements,
    complete,
    node,
  });
  const pairs = [...properties].map(([key, each]) => [constantValue(node, key), each] as const);
  if (path === 'Object.keys') return list(pairs.map(([key]) => key));
  return list(path === 'Object.values' ? pairs.map(([, each]) => each) : pairs.map(list));
}

/** An array whose every element a function of this file made. */
export function mapped(
  engine: Engine,
  call: TSESTree.CallExpression,
  callback: TSESTree.Node,
  frame: Frame | undefined,
): Value | undefined {
  const elements = engine.denote(callback, frame).flatMap((each) => {
    if (each.kind === 'api') return madeBy(engine, each, call, callback) ?? [];
    if (each.kind !== 'function') return [];
    // Its parameters are elements, which the frame of another call would hide.
    const inside = frame === undefined ? undefined : enter(frame.fn, frame.call, frame.outer);
    return returnedNodes(engine, each.node).map((node) => engine.value(node, inside));
  });
  if (elements.length === 0) return undefined;
  return { texts: [], type: 'array', elements, complete: true, node: call };
}

/** `ids.map(Number)`, `names.map(escapeIdentifier)` */
function madeBy(
  engine: Engine,
  { path, nodes }: Api,
  call: TSESTree.CallExpression,
  callback: TSESTree.Node,
): Value | undefined {
  const { text } = engine;
  if (numbers.has(path.replace('global.', ''))) {
    return holeValue(callback, text, 'number', { type: 'number' });
  }
  const clears = nodes.flatMap((node) => node.clears);
  if (clears.length === 0) return undefined;
  return holeValue(call, text, 'unknown', { safeFor: new Set(clears) });
}
