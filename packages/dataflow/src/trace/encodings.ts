import type { TSESTree } from '@typescript-eslint/types';
import type { Characters, Value } from '../analysis-types.js';
import { unwrap } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { Api } from '../resolve/denotation.js';
import { holesOf, holeValue, partialText } from './build.js';
import {
  base64Characters,
  escapedCharacters,
  formCharacters,
  hex,
  uriCharacters,
} from './characters.js';

interface Encoding {
  /** What the inverse is found by. */
  readonly how: string;
  /** The characters that it leaves. */
  readonly characters?: Characters;
}

const base64: Encoding = { how: 'base64', characters: base64Characters };
const encoders: Readonly<Record<string, Encoding>> = {
  btoa: base64,
  encodeURIComponent: { how: 'uri', characters: uriCharacters },
  encodeURI: { how: 'uri', characters: uriCharacters | escapedCharacters.uri },
  escape: { how: 'escape', characters: escapedCharacters.escape },
};
const decoders: Readonly<Record<string, string>> = {
  atob: 'base64',
  decodeURIComponent: 'uri',
  decodeURI: 'uri',
  unescape: 'escape',
};

/** Of bytes, by the name that `toString` takes; a name that is missing here means characters. */
const ofBytes: Readonly<Record<string, Encoding>> = {
  base64,
  base64url: { how: 'base64url', characters: base64Characters },
  hex: { how: 'hex', characters: hex },
};

/** `btoa(x)`, `atob(btoa(x))`, `Buffer.from(x)`; undefined for other functions. */
export function encodedCall(
  engine: Engine,
  call: TSESTree.CallExpression,
  path: string,
  frame: Frame | undefined,
): Value | undefined {
  const [first, name] = call.arguments;
  if (first === undefined) return undefined;
  if (path === 'Buffer.from') return bytesFrom(engine, call, first, name, frame);
  const encoding = Object.hasOwn(encoders, path) ? encoders[path] : undefined;
  const how = Object.hasOwn(decoders, path) ? decoders[path] : undefined;
  if (encoding !== undefined) return encode(engine, call, engine.value(first, frame), encoding);
  return how === undefined ? undefined : decode(engine, call, engine.value(first, frame), how);
}

function encode(
  engine: Engine,
  call: TSESTree.Node,
  value: Value,
  { how, characters }: Encoding,
): Value {
  return { ...transformed(engine, call, value, characters), encoded: { how, value } };
}

/** The value that was encoded; of other text nothing but where it comes from is known. */
function decode(engine: Engine, call: TSESTree.Node, value: Value, how: string): Value {
  return value.encoded?.how === how ? value.encoded.value : transformed(engine, call, value);
}

/** What was known of the characters of a text is not known of what it is made into. */
function transformed(
  engine: Engine,
  call: TSESTree.Node,
  value: Value,
  characters?: Characters,
): Value {
  const [{ labels, path, certainty } = {}] = holesOf(partialText(call, engine.text, [value]));
  return holeValue(call, engine.text, certainty ?? 'unknown', {
    type: 'string',
    ...(labels === undefined ? {} : { labels, path: path ?? [] }),
    ...(characters === undefined ? {} : { characters }),
  });
}

function bytesFrom(
  engine: Engine,
  call: TSESTree.Node,
  first: TSESTree.Node,
  name: TSESTree.Node | undefined,
  frame: Frame | undefined,
): Value | undefined {
  const given = engine.value(first, frame);
  if (given.texts.length === 0) return undefined;
  const encoding = name === undefined ? undefined : encodingNamed(engine.value(name, frame));
  return bytes(encoding === undefined ? given : decode(engine, call, given, encoding.how));
}

/** Bytes are not text, but where a text is needed they are the text they were made of. */
function bytes(value: Value): Value {
  const { texts, node } = value;
  return { texts, node, type: 'object', encoded: { how: 'bytes', value } };
}

function encodingNamed({ constants }: Value): Encoding | undefined {
  const [name] = constants ?? [];
  return typeof name === 'string' && Object.hasOwn(ofBytes, name) ? ofBytes[name] : undefined;
}

/** `bytes.toString('base64')`, `encoder.encode(x)`, `decoder.decode(x)`; undefined for others. */
export function encodedMethod(
  engine: Engine,
  call: TSESTree.CallExpression,
  apis: readonly Api[],
  frame: Frame | undefined,
): Value | undefined {
  const callee = unwrap(call.callee);
  const [first] = call.arguments;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const { name } = callee.property;
  const isOf = (type: string) => apis.some(({ path }) => path.endsWith(`${type}new().${name}`));
  if (first !== undefined && name === 'encode' && isOf('TextEncoder')) {
    return bytes(engine.value(first, frame));
  }
  if (first !== undefined && name === 'decode' && isOf('TextDecoder')) {
    return decode(engine, call, engine.value(first, frame), 'bytes');
  }
  if (name !== 'toString') return undefined;
  const object = engine.value(callee.object, frame);
  if (isOf('URLSearchParams')) {
    return encode(engine, call, object, { how: 'form', characters: formCharacters });
  }
  const { encoded } = object;
  if (encoded?.how !== 'bytes') return undefined;
  const encoding = first === undefined ? undefined : encodingNamed(engine.value(first, frame));
  return encoding === undefined ? encoded.value : encode(engine, call, encoded.value, encoding);
}
