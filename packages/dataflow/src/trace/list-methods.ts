import type { Value } from '../analysis-types.js';
import { concatValues, constantValue, holeValue, joinValues, partialText } from './build.js';
import { pick } from './pick.js';
import { splitBy, type TextCall } from './text-methods.js';

const oneOf = new Set('find findLast pop shift'.split(' '));
const sameElements = new Set('filter slice sort reverse toSorted toReversed flat'.split(' '));

/** Methods of lists; undefined for others. */
export function listMethod(call: TextCall): Value | undefined {
  const { engine, node, name, receiver, given } = call;
  if (sameElements.has(name)) {
    const { encoded: _, ...list } = receiver;
    return { ...list, node };
  }
  if (oneOf.has(name)) {
    const found = pick(engine, receiver, ['*'], node);
    // That there may be none matters only where all the others are known.
    if (found.constants === undefined) return found;
    return joinValues(node, engine.text, [found, constantValue(node, undefined)]);
  }
  if (name === 'next') {
    // What a generator gives, one after the other.
    const properties = new Map([['value', pick(engine, receiver, ['*'], node)]]);
    return { texts: [], type: 'object', properties, complete: false, node };
  }
  if (name === 'at') return elementAt(call);
  if (name === 'concat') return concatenated(receiver, given);
  return name === 'join' ? joined(call) : undefined;
}

function elementAt({ engine, node, receiver, given: [index] }: TextCall): Value {
  const at = index?.constants?.length === 1 ? Number(index.constants[0]) : Number.NaN;
  const found = receiver.complete === true ? receiver.elements?.at(at) : undefined;
  return (Number.isNaN(at) ? undefined : found) ?? pick(engine, receiver, ['*'], node);
}

function concatenated({ encoded: _, ...list }: Value, given: readonly Value[]): Value {
  const added = given.flatMap((each) => each.elements ?? [each]);
  const isKnown = given.every((each) => each.elements === undefined || each.complete === true);
  return {
    ...list,
    elements: [...(list.elements ?? []), ...added],
    complete: list.complete === true && isKnown,
  };
}

/** `text.split(' ').join(' ')` is the text again. */
function joined({ engine, node, receiver, given }: TextCall): Value {
  const between = given[0] ?? constantValue(node, ',');
  const { encoded, elements = [], complete } = receiver;
  const separator = between.constants?.length === 1 ? between.constants[0] : undefined;
  if (encoded !== undefined && encoded.how === splitBy(String(separator))) return encoded.value;
  // The one element of a text that was split stands for all, with what is put between them.
  if (encoded !== undefined) return partialText(node, engine.text, [...elements, between]);
  const open = complete === true ? [] : [holeValue(receiver.node, engine.text, 'unknown')];
  const parts = [...elements, ...open].flatMap((each, at) => (at === 0 ? [each] : [between, each]));
  return concatValues(node, engine.text, parts);
}
