import type { Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { PropagatorModel } from '../model.js';
import { addressParts } from './constructed.js';
import {
  concatValues,
  constantValue,
  holesOf,
  holeValue,
  labelsOf,
  readOf,
  safeValue,
  worstOf,
} from './build.js';
import { lineCharacters } from './characters.js';
import { joinedPath, pathParts, resolvedPath } from './paths.js';
import { pathOf } from './sanitized.js';

/** The result of a function that keeps the text of its arguments. */
export function propagated(
  engine: Engine,
  call: Node,
  { result, argument }: PropagatorModel,
  given: readonly Node[],
  frame: Frame | undefined,
): Value {
  const all = given.map((each) => engine.value(each, frame));
  const one = argument === undefined ? undefined : all.at(Number(argument));
  switch (result) {
    case 'same':
    case 'folder':
      return one ?? concatValues(call, engine.text, all);
    case 'format':
      return concatValues(call, engine.text, formatted(engine, call, all));
    case 'address': {
      const address: Value = {
        ...concatValues(call, engine.text, one === undefined ? all : [one]),
        type: 'object',
      };
      return { ...address, properties: addressParts(engine, address, call) };
    }
    case 'path':
      return joinedPath(engine, call, all);
    case 'resolved':
      return resolvedPath(engine, call, all);
    case 'name':
      return safeValue(one ?? concatValues(call, engine.text, all), 'path');
    case 'parts':
      return pathParts(one ?? concatValues(call, engine.text, all), call);
    case 'relative':
      return safeValue(concatValues(call, engine.text, all.slice(1)), 'path-steps');
    case 'json':
      return jsonValue(engine, call, one === undefined ? all : [one]);
    case 'contents':
      return contentsValue(engine, call, one === undefined ? all : [one]);
    case 'promisified':
      return { texts: [], type: 'function', node: call };
  }
}

/** `%s` and its kind stand for the arguments after the first; the rest follows after spaces. */
function formatted(engine: Engine, call: Node, all: readonly Value[]): readonly Value[] {
  const [first, ...rest] = all;
  const template = first?.constants?.length === 1 ? first.constants[0] : undefined;
  if (typeof template !== 'string') {
    return all.flatMap((value, at) => (at === 0 ? [value] : [constantValue(call, ' '), value]));
  }
  const waiting = [...rest];
  const parts = template.split(/(%[sdifjoOc%])/).flatMap((piece): Value[] => {
    if (piece === '%%') return [constantValue(call, '%')];
    const next = /^%[sdifjoOc]$/.test(piece) ? waiting.shift() : undefined;
    if (next === undefined) return [constantValue(call, piece)];
    if (piece !== '%d' && piece !== '%i' && piece !== '%f') return [next];
    return [holeValue(next.node, engine.text, 'number', { type: 'number' })];
  });
  return [...parts, ...waiting.flatMap((value) => [constantValue(call, ' '), value])];
}

/** The text holds all of the value, in a form that is safe nowhere. */
export function jsonValue(engine: Engine, call: Node, values: readonly Value[]): Value {
  const holes = values.flatMap((value) => allHoles(value, 0));
  const worst = worstOf(holes);
  const isConstant = values.every(({ constants }) => constants !== undefined);
  const certainty = worst?.certainty ?? (isConstant ? 'internal' : 'unknown');
  return holeValue(
    call,
    engine.text,
    certainty === 'number' || certainty === 'enum' ? 'internal' : certainty,
    {
      labels: labelsOf(holes),
      ...readOf(holes),
      type: 'string',
      // JSON writes every line break of a text as an escape.
      characters: lineCharacters,
    },
  );
}

/** What was read out of a document: of what made that safe, or limited its characters, nothing is left. */
function contentsValue(engine: Engine, call: Node, values: readonly Value[]): Value {
  const holes = values.flatMap((value) => allHoles(value, 0));
  const worst = worstOf(holes);
  const derived = worst?.derived;
  return holeValue(call, engine.text, worst?.certainty === 'untrusted' ? 'untrusted' : 'unknown', {
    labels: labelsOf(holes),
    ...readOf(holes),
    path: [...(worst?.path ?? []).slice(0, 6), ...pathOf(engine, call)],
    ...(derived === undefined ? {} : { derived }),
  });
}

function allHoles(value: Value, depth: number): ReturnType<typeof holesOf> {
  if (depth > 4) return holesOf(value);
  const inside = [...(value.properties?.values() ?? []), ...(value.elements ?? [])];
  return [...holesOf(value), ...inside.flatMap((each) => allHoles(each, depth + 1))];
}
