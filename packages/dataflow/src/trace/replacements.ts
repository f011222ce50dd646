import type { Characters, Hole, Value } from '../analysis-types.js';
import type { SafeFor } from '../model.js';
import {
  charactersIn,
  concatValues,
  constantValue,
  holesOf,
  limitedValue,
  partialText,
  textValue,
} from './build.js';
import { charactersOf, charactersTouched, hasAllLetters, without } from './characters.js';
import { charactersSought, isMixed, type TextCall } from './text-methods.js';
import { withoutUp } from './upward.js';

/** A call of `replace` or `replaceAll`; `by` is what a function of this file returns for a match. */
export interface Replacement extends TextCall {
  readonly by: Value | undefined;
}

/** `text.replace(mark, by)`: a text with other text in the place of some of it. */
export function replaced(call: Replacement): Value {
  const { receiver, given, name } = call;
  const [what, second] = given;
  const mark = what === undefined ? undefined : markOf(what);
  const made = exchanged(call, mark);
  const [by, ...others] = second?.constants ?? [];
  if (mark === undefined || typeof by !== 'string' || others.length > 0) return made;
  const isAll = mark.global || name === 'replaceAll';
  return withoutUp(
    made,
    receiver,
    isAll ? new RegExp(mark, `${mark.flags.replace('g', '')}g`) : mark,
    by,
  );
}

function exchanged(call: Replacement, mark: RegExp | undefined): Value {
  const { engine, node, receiver, given } = call;
  if (mark !== undefined && isMixed(receiver)) {
    const filled = filledText(call, mark);
    if (filled !== undefined) return filled;
  }
  const removed = removedBy(call);
  if (removed === undefined)
    return partialText(node, engine.text, [receiver, ...given, ...known(call)]);
  const added = charactersIn(call.by === undefined ? given.slice(1) : [call.by]) ?? 0n;
  const rest = without(charactersIn([receiver]), removed) | added;
  return limitedValue(partialText(node, engine.text, [receiver]), node, engine.text, rest);
}

function known({ by }: Replacement): readonly Value[] {
  return by === undefined ? [] : [by];
}

/** A constant text or an expression, as an expression. */
function markOf({ type, node, constants }: Value): RegExp | undefined {
  if (type === 'regexp') {
    const isWritten = node.type === 'Literal' && 'regex' in node;
    return isWritten && node.value instanceof RegExp ? node.value : undefined;
  }
  const [text, ...others] = constants ?? [];
  if (typeof text !== 'string' || text === '' || others.length > 0) return undefined;
  return new RegExp(text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
}

/** The constant parts with the mark replaced; what is between them is changed no more than the mark can. */
function filledText(call: Replacement, mark: RegExp): Value | undefined {
  const { receiver, node, engine } = call;
  const by = byOf(call);
  if (by === undefined) return undefined;
  const isAll = mark.global || call.name === 'replaceAll';
  const filled = receiver.texts.map((text) => {
    let isOpen = true;
    const parts = text.flatMap((each): readonly Value[] => {
      if (typeof each !== 'string') return [touched(call, each, mark, by)];
      const pieces = isOpen ? piecesOf(each, mark, isAll) : [each];
      isOpen &&= isAll || pieces.length === 1;
      const values = pieces.map((piece) => constantValue(node, piece));
      return values.flatMap((piece, at) => (at === 0 ? [piece] : [by, piece]));
    });
    return concatValues(node, engine.text, parts);
  });
  return textValue(
    node,
    filled.flatMap(({ texts }) => texts),
  );
}

/** What is put in: constant text, text that is not known, or what a function makes of each match. */
function byOf({ given: [, second], by }: Replacement): Value | undefined {
  if (by !== undefined) return by;
  if (second === undefined || second.type === 'function' || second.texts.length === 0) {
    return undefined;
  }
  // `$1` and its kind stand for something else.
  const isPlain = second.constants?.every((each) => !String(each).includes('$')) !== false;
  return isPlain ? second : undefined;
}

const maximalLength = 10_000;
const maximalPieces = 64;

/** The text around the places where the mark is found. */
function piecesOf(text: string, mark: RegExp, isAll: boolean): readonly string[] {
  if (text.length > maximalLength) return [text];
  const pieces: string[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(mark, `${mark.flags.replaceAll(/[gy]/g, '')}g`))) {
    pieces.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (!isAll || pieces.length > maximalPieces) break;
  }
  return [...pieces, text.slice(end)];
}

/** What escapes are made of: a text that is safe stays so when none of these go, and none of the others come. */
const escapes = charactersOf('\'"`\\');
const dangers = escapes | charactersOf('\n\r-');

/** A part that is not known, after the replacement. */
function touched(call: Replacement, hole: Hole, mark: RegExp, by: Value): Value {
  const { engine, node } = call;
  const gone = charactersTouched({ pattern: mark.source, flags: mark.flags });
  const added = charactersIn([by]);
  const isSafe = (gone & escapes) === 0n && added !== undefined && (added & dangers) === 0n;
  const whole: Value = { texts: [[hole]], type: 'string', node };
  // With every letter replaced it is another text.
  const rest = hasAllLetters(gone) ? holesOf(partialText(node, engine.text, [whole, by])) : [hole];
  const texts = rest.map(({ characters: _, ...own }) => [
    { ...own, safeFor: isSafe ? hole.safeFor : new Set<SafeFor>() },
  ]);
  const value: Value = { ...whole, texts };
  const removed = removedBy(call) ?? 0n;
  if (added === undefined || (hole.characters === undefined && removed === 0n)) return value;
  return limitedValue(value, node, engine.text, without(hole.characters, removed) | added);
}

/** The matches of a class of a few characters, `[&<>"']`; undefined for any other expression. */
export function singleCharacters({ type, node }: Value): readonly string[] | undefined {
  if (type !== 'regexp' || node.type !== 'Literal' || !('regex' in node)) return undefined;
  const [, inside] = few.exec(node.regex.pattern) ?? [];
  if (inside === undefined || node.regex.flags.includes('i')) return undefined;
  return [...inside.replaceAll(/\\(?=\W)/g, '')];
}

/** No range, no class and no character that is written otherwise. */
const few = /^\[((?!\^)(?:[^\\\]-]|\\[^\w\\-]){1,16})\]$/;

/** What `replace(/[^a-z]/g, '')` takes out of a text, if it is known what that puts in. */
function removedBy({ name, given, by: made }: Replacement): Characters | undefined {
  const [what, by] = given;
  const isConstant =
    made === undefined
      ? by?.constants?.every((each) => !String(each).includes('$')) === true
      : charactersIn([made]) !== undefined;
  if (!isConstant || what === undefined || given.length !== 2) return undefined;
  if (what.type !== 'regexp') return name === 'replaceAll' ? charactersSought(what) : undefined;
  const isAll =
    what.node.type === 'Literal' && 'regex' in what.node && what.node.regex.flags.includes('g');
  return isAll ? charactersSought(what) : undefined;
}
