import type { Characters, Hole, Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { SafeFor } from '../model.js';
import { pathSafety } from './below.js';
import { keptOf } from './upward.js';
import {
  charactersIn,
  constantValue,
  holesOf,
  holeValue,
  joinValues,
  labelsOf,
  readOf,
  worstOf,
} from './build.js';

/** What is found in a value under a path of keys; `*` is a key that is not known. */
export function pick(
  engine: Engine,
  from: Value,
  path: readonly (string | number)[],
  node: Node,
): Value {
  return path.reduce<Value>(
    (value, key) =>
      String(key).startsWith('...')
        ? without(value, String(key).slice(3).split(','))
        : pickOne(engine, value, String(key), node),
    from,
  );
}

/** The rest of an object without some names, or of a list after some elements. */
function without(value: Value, taken: readonly string[]): Value {
  if (value.elements !== undefined) {
    return { ...value, elements: value.elements.slice(Number(taken[0])) };
  }
  if (value.properties === undefined) return value;
  const kept = [...value.properties].filter(([key]) => !taken.includes(key));
  return { ...value, properties: new Map(kept) };
}

function pickOne(engine: Engine, value: Value, key: string, node: Node): Value {
  const { properties, elements, complete, rest } = value;
  const inside = [...(properties?.values() ?? []), ...(elements ?? [])];
  if (key === '*') {
    if (inside.length > 0 && complete === true) return joinValues(node, engine.text, inside);
    const whole = rest ?? value;
    // `[x]` or `undefined`: the texts are those of what is no list, and say nothing of what is in it.
    return partOf(engine, whole, node, charactersIn([whole, ...inside]));
  }
  const found = properties?.get(key) ?? elements?.[Number(key)];
  if (found !== undefined) return found;
  if (complete === true && inside.length > 0 && elements === undefined) {
    return constantValue(node, undefined);
  }
  const [piece] = isPiece(value, key) ? (elements ?? []) : [];
  if (piece === undefined) {
    return rest === undefined
      ? partOf(engine, value, node)
      : readAs(partOf(engine, rest, node), key);
  }
  const part = withRead(partOf(engine, value, node, charactersIn([piece])), piece);
  return keptOf(part, piece, ['path', 'path-below']);
}

/** `{ ...request.body }.name`: of what has the labels only a part, as `request.body.name` is. */
export function readAs(part: Value, key: string): Value {
  if (/^\d+$/.test(key)) return part;
  const of = (each: string | Hole) =>
    typeof each === 'string' || each.labels.size === 0 ? each : { read: key, ...each };
  return { ...part, texts: part.texts.map((text) => text.map(of)) };
}

/** A piece of a text that is a part of something is no more of it than the whole text. */
function withRead(part: Value, { texts }: Value): Value {
  const read = readOf(texts.flat().filter((each) => typeof each !== 'string'));
  const of = (each: string | Hole) => (typeof each === 'string' ? each : { ...each, ...read });
  return { ...part, texts: part.texts.map((text) => text.map(of)) };
}

/** Of a text that was split, one piece stands for all: `name.split('/')[1]` */
function isPiece({ elements, encoded }: Value, key: string): boolean {
  const isOfText = encoded?.how.startsWith('split') === true && elements?.length === 1;
  return isOfText && /^[1-9]\d*$/.test(key);
}

/** A part of something not known is as uncertain as the whole; of `characters`, where those are known. */
export function partOf(engine: Engine, value: Value, node: Node, characters?: Characters): Value {
  const holes = [...holesOf(value), ...(value.elements ?? []).flatMap(holesOf)];
  const worst = worstOf(holes);
  if (worst === undefined || worst.certainty === 'number' || worst.certainty === 'enum') {
    return holeValue(node, engine.text, 'unknown');
  }
  const limit = characters === undefined ? {} : { characters };
  const { derived } = worst;
  const more = {
    labels: labelsOf(holes),
    safeFor: new Set([...safetyOfAny(value), ...hostSafety(holes)]),
    ...limit,
    ...(derived === true ? { derived } : {}),
  };
  const own = holeValue(node, engine.text, worst.certainty, more);
  const isSame = worst.node === node || worst.path.some((step) => step.node === node);
  return isSame ? holeValue(node, engine.text, worst.certainty, { ...worst, ...limit }) : own;
}

/** `checked.href`: of an address on a host that the program chose. */
function hostSafety(holes: readonly Hole[]): readonly SafeFor[] {
  return holes.every(({ safeFor }) => safeFor.has('url-host')) ? ['url-host'] : [];
}

/** What every path is safe for that is known to be in a list; parts of a text that was taken apart are no paths. */
function safetyOfAny({ texts, elements, encoded }: Value): ReadonlySet<SafeFor> {
  if (elements === undefined || encoded !== undefined) return new Set();
  return new Set(pathSafety([...texts, ...elements.flatMap((each) => each.texts)]));
}
