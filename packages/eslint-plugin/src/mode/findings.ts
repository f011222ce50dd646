import type { Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { calledText, placeOf } from '../rule/called.js';
import type { Check, Finding, Suggestion } from '../rule/define-rule.js';
import { nodesOf } from '../rule/tree.js';
import { isTest } from '../rule/test-file.js';
import { tellingWords } from '../shell/telling-word.js';
import { openingMode } from './command.js';
import { giverOf, type Giver } from './functions.js';
import { mayPermitFiles } from './mentions.js';
import { modeOf } from './number.js';
import { secrecyOf } from './secret-file.js';

/** Where files are given rights that others should not have. Tests make files of their own. */
export function* permissiveModes(check: Check<object>): Generator<Finding> {
  const { sourceCode, analysis, file } = check;
  if (!mayPermitFiles(sourceCode.text) || isTest(file)) return;
  for (const node of nodesOf(sourceCode)) {
    if (node.type !== 'CallExpression') continue;
    const giver = analysis.called(node).flatMap((name) => giverOf(name) ?? [])[0];
    if (giver !== undefined) yield* judge(node, giver, check);
  }
  for (const { use, word } of tellingWords(analysis, openingMode)) {
    yield {
      node: placeOf(use, use.node),
      messageId: 'writable',
      data: { call: calledText(sourceCode, use), mode: word },
    };
  }
}

function* judge(
  node: TSESTree.CallExpression,
  giver: Giver,
  check: Check<object>,
): Generator<Finding> {
  const { analysis, sourceCode } = check;
  const given = node.arguments[giver.mode + (hasOptions(node, giver, check) ? 1 : 0)];
  const place = given && modePlace(given, giver, check);
  const mode = place && modeOf(place, analysis);
  const call = calledText(sourceCode, { node });
  if (giver.gives === 'mask') {
    // Whoever keeps the former mask puts it back.
    const isKept = node.parent.type !== 'ExpressionStatement';
    if (mode === undefined || isKept || (mode & 0o002) !== 0 || place === undefined) return;
    yield { node: place, messageId: 'mask', data: { call }, suggestions: write(place, 0o022) };
    return;
  }
  if (giver.file !== undefined && isSocket(node.arguments[giver.file], check)) return;
  const secrecy = secrecyAt(node, giver, check);
  if (mode !== undefined && place !== undefined) {
    yield* judgeMode({
      place,
      mode,
      call,
      isExact: giver.gives === 'exact',
      isSecret: secrecy !== undefined,
    });
  } else if (secrecy === 'secret' && giver.gives === 'masked' && isWithoutMode(given, check)) {
    if (!/\bchmod/.test(sourceCode.text)) yield { node, messageId: 'unset', data: { call } };
  }
}

function hasOptions(
  { arguments: [first] }: TSESTree.CallExpression,
  { options }: Giver,
  { analysis }: Check<object>,
): boolean {
  if (options !== true || first === undefined) return false;
  const { constants = [] } = analysis.valueOf(first);
  return constants.some((each) => typeof each === 'string' && each.startsWith('-'));
}

/** Whoever may connect to a socket has to write to it. */
function isSocket(path: TSESTree.Node | undefined, { sourceCode }: Check<object>): boolean {
  return path !== undefined && SOCKET.test(sourceCode.text.slice(...path.range));
}

const SOCKET = /sock|\bipc\b|pipe|\bport\b/i;

interface Judged {
  readonly place: TSESTree.Node;
  readonly mode: number;
  readonly call: string;
  readonly isExact: boolean;
  readonly isSecret: boolean;
}

function* judgeMode({ place, mode, call, isExact, isSecret }: Judged): Generator<Finding> {
  const written = `0o${mode.toString(8)}`;
  if (isDecimal(place)) {
    const meant = `0o${place.raw}`;
    const suggestions = write(place, Number(meant));
    yield {
      node: place,
      messageId: 'decimal',
      data: { call, mode: place.raw, written },
      suggestions,
    };
  } else if (isSecret && (mode & 0o077) !== 0) {
    const data = { call, mode: written };
    yield { node: place, messageId: 'readable', data, suggestions: write(place, 0o600) };
  } else if (isExact && (mode & 0o002) !== 0 && (mode & 0o1000) === 0) {
    const suggestions = write(place, mode & ~0o022);
    yield { node: place, messageId: 'writable', data: { call, mode: written }, suggestions };
  }
}

/** `755`, which is 0o1363. */
function isDecimal(node: TSESTree.Node): node is TSESTree.NumberLiteral {
  return node.type === 'Literal' && OCTAL.test(node.raw);
}

/** Numbers that are common modes when they are octal; as decimals they are none. */
const OCTAL = /^(?:400|444|555|600|640|644|660|664|666|700|744|750|755|770|775|777)$/;

function write(place: TSESTree.Node, mode: number): readonly Suggestion[] {
  if (place.type !== 'Literal') return [];
  const text = `0o${mode.toString(8).padStart(3, '0')}`;
  return [{ messageId: 'write', data: { text }, edits: [{ range: place.range, text }] }];
}

/** The argument itself, or its property; nothing where neither can be a mode. */
function modePlace(
  given: TSESTree.Node,
  giver: Giver,
  { analysis }: Check<object>,
): TSESTree.Node | undefined {
  if (giver.gives !== 'masked') return given;
  return analysis.valueOf(given).properties?.get('mode')?.node;
}

/** There are no options, or they are known and none of them is it. */
function isWithoutMode(given: TSESTree.Node | undefined, { analysis }: Check<object>): boolean {
  if (given === undefined) return true;
  const value: Value = analysis.valueOf(given);
  if (value.type === 'function' || typeof value.constants?.[0] === 'string') return true;
  return value.complete === true && value.properties?.has('mode') === false;
}

function secrecyAt(node: TSESTree.CallExpression, { file }: Giver, { analysis }: Check<object>) {
  const path = file === undefined ? undefined : node.arguments[file];
  const { texts = [] } = path === undefined ? {} : analysis.valueOf(path);
  const ends = texts.map((text) => text.at(-1));
  const found = ends.map((end) => (typeof end === 'string' ? secrecyOf(end) : undefined));
  return found.every((each) => each !== undefined) ? found[0] : undefined;
}
