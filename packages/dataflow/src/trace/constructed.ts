import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { Api } from '../resolve/denotation.js';
import { holeValue, joinValues, safeValue } from './build.js';
import { weakValue } from './calls.js';
import { calledByName } from './callers.js';
import { lineCharacters } from './characters.js';
import { partOf, pick } from './pick.js';
import { propagated } from './propagate.js';

/** What `new` makes: of a class of the language that keeps what it is given, as far as it is known. */
export function constructedValue(
  engine: Engine,
  node: TSESTree.NewExpression,
  frame: Frame | undefined,
): Value {
  const unknown: Value = { ...weakValue(engine, node, node.arguments, frame), type: 'object' };
  const [first, second] = node.arguments;
  const apis = engine.denote(node.callee, frame).filter((each): each is Api => each.kind === 'api');
  const [row] = apis.flatMap(({ nodes }) => nodes.flatMap(({ propagators }) => propagators));
  if (row !== undefined) return propagated(engine, node, row, node.arguments, frame);
  const [name] = apis.flatMap(
    ({ path }) => /^(?:global|url(?:\.default)?)\.(\w+)$/.exec(path)?.[1] ?? [],
  );
  if (name === 'Set' && first === undefined) {
    return { texts: [], type: 'array', elements: [], complete: true, node };
  }
  if (name === undefined || first === undefined) return unknown;
  switch (name) {
    case 'Proxy':
    case 'String':
      return engine.value(first, frame);
    case 'CustomEvent': {
      if (second === undefined) return unknown;
      const detail = pick(engine, engine.value(second, frame), ['detail'], node);
      return { ...unknown, properties: new Map([['detail', detail]]) };
    }
    case 'Promise':
      return resolvedWith(engine, first, node) ?? unknown;
    case 'URL': {
      // Whatever is sent, a URL is made without `..`; a decoded one is another text.
      const parts = addressParts(engine, unknown, node);
      const pathname = parts.get('pathname');
      const safe = pathname && safeValue(pathname, 'path-below');
      return {
        ...unknown,
        properties: new Map([...parts, ...(safe ? [['pathname', safe] as const] : [])]),
      };
    }
    case 'Headers':
      return { ...unknown, ...namedBy(engine.value(first, frame)) };
    case 'Set':
      return listed(engine.value(first, frame), node) ?? unknown;
    default:
      return name.endsWith('Error')
        ? { ...unknown, properties: new Map([['message', engine.value(first, frame)]]) }
        : unknown;
  }
}

/** The names that an object has, or that the first of each pair is. */
function namedBy({ properties, elements = [] }: Value): Pick<Value, 'properties'> {
  if (properties !== undefined) return { properties };
  const pairs = elements.flatMap(({ elements: [key, value] = [] }) => {
    const [name] = key?.constants ?? [];
    return typeof name === 'string' && value !== undefined ? [[name, value] as const] : [];
  });
  return pairs.length === 0 ? {} : { properties: new Map(pairs) };
}

/** What can be read of an address: all but its query is as it was sent, with its line breaks encoded. */
export function addressParts(
  engine: Engine,
  address: Value,
  node: Node,
): NonNullable<Value['properties']> {
  const names = 'href origin protocol host hostname port pathname search hash path'.split(' ');
  return new Map(names.map((name) => [name, partOf(engine, address, node, lineCharacters)]));
}

/** `new Promise((resolve) => resolve(x))` */
function resolvedWith(engine: Engine, executor: Node, node: Node): Value | undefined {
  const [fn] = engine.denote(executor);
  const resolve = fn?.kind === 'function' ? fn.node.params[0] : undefined;
  const callers = resolve?.type === 'Identifier' ? calledByName(engine, resolve, undefined) : [];
  const values = callers.flatMap(({ given: [result] }) =>
    result === undefined ? [] : engine.value(result),
  );
  if (values.length === 0) return undefined;
  return joinValues(node, engine.text, [...values, holeValue(node, engine.text, 'unknown')]);
}

/** The elements of a set, in order. */
function listed({ elements, complete }: Value, node: TSESTree.NewExpression): Value | undefined {
  if (elements === undefined) return undefined;
  return { texts: [], type: 'array', elements, complete: complete === true, node };
}
