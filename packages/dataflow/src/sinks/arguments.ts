import type { Value } from '../analysis-types.js';
import type { Node, Site } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { ArgumentPosition } from '../model.js';
import { returnedNodes } from '../resolve/calls.js';
import { holeValue, joinValues } from '../trace/build.js';

/** What reaches a function: the arguments after `bind`, `call`, `apply` and spreads. */
export interface Arguments {
  readonly given: readonly Node[];
  /** From here on arguments are not known one by one. */
  readonly open: Node | undefined;
}

export function plainArguments(call: Site): Arguments {
  if (call.type === 'AssignmentExpression') return { given: [call.right], open: undefined };
  if (call.type === 'JSXOpeningElement') return { given: [call], open: undefined };
  if (call.type === 'ImportExpression') {
    const { source, options } = call;
    return { given: options === null ? [source] : [source, options], open: undefined };
  }
  return call.type === 'TaggedTemplateExpression'
    ? { given: [call.quasi, ...call.quasi.expressions], open: undefined }
    : { given: call.arguments, open: undefined };
}

/** The values at a position: one, or several for `1..`, `0.*.sql`, `0()` and `0.text()`. */
export function valuesAt(
  engine: Engine,
  { given, open }: Arguments,
  position: ArgumentPosition,
  frame: Frame | undefined,
): readonly Value[] {
  const [, first = '', rest, result, , path] =
    /^(-?\d+)(\.\.)?(\(\))?(\.(.+))?$/.exec(String(position)) ?? [];
  if (first === '') return [];
  const start = Number(first);
  if (result !== undefined) return resultsAt(engine, given.at(start), frame);
  const values = flatten(engine, { given, open }, frame);
  if (rest !== undefined) return values.list.slice(start).concat(values.rest ?? []);
  const found = values.list.at(start) ?? (start < 0 ? undefined : values.rest);
  if (path === undefined || found === undefined) return found === undefined ? [] : [found];
  return path
    .split('.')
    .reduce<readonly Value[]>(
      (each, key, at, keys) => membersOf(each, key, at === keys.length - 1),
      [found],
    );

  function membersOf(values: readonly Value[], key: string, isLast: boolean): readonly Value[] {
    if (key === '*') return values.flatMap((value) => allOf(value, isLast));
    const name = key.replace('()', '');
    const members = values.flatMap((value) => propertiesOf(value)?.get(name) ?? []);
    if (name === key) return members;
    return members.flatMap(({ node }) => resultsAt(engine, node, frame));
  }
}

/** The elements of a list; on the way to a property also what an object has under any name. */
function allOf(value: Value, isLast: boolean): readonly Value[] {
  const { elements } = value.encoded?.how === 'json' ? value.encoded.value : value;
  if (elements !== undefined || isLast) return elements ?? [];
  return [...(propertiesOf(value)?.values() ?? [])];
}

/** What JSON is made of is what its reader finds. */
function propertiesOf({ properties, encoded }: Value): Value['properties'] {
  return encoded?.how === 'json' ? encoded.value.properties : properties;
}

/** What the function that is an argument gives: `Raw((alias) => text)`. */
function resultsAt(
  engine: Engine,
  node: Node | undefined,
  frame: Frame | undefined,
): readonly Value[] {
  if (node === undefined) return [];
  return engine
    .denote(node, frame)
    .flatMap((each) => (each.kind === 'function' ? returnedNodes(engine, each.node) : []))
    .map((result) => engine.value(result, frame));
}

/** All arguments one after the other, and what every further one can be. */
export function flatten(
  engine: Engine,
  { given, open }: Arguments,
  frame: Frame | undefined,
): { readonly list: readonly Value[]; readonly rest: Value | undefined } {
  const list: Value[] = [];
  for (const node of given) {
    const value = engine.value(node, frame);
    if (node.type !== 'SpreadElement') list.push(value);
    else {
      list.push(...(value.elements ?? []));
      if (value.complete !== true) {
        return { list, rest: joinValues(node, engine.text, [value, unknown(engine, node)]) };
      }
    }
  }
  if (open === undefined) return { list, rest: undefined };
  const value = engine.value(open, frame);
  list.push(...(value.elements ?? []));
  return { list, rest: value.complete === true ? undefined : unknown(engine, open) };
}

function unknown(engine: Engine, node: Node): Value {
  return holeValue(node, engine.text, 'unknown');
}
