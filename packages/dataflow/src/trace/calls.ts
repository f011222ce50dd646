import type { TSESTree } from '@typescript-eslint/types';
import type { Hole, Value } from '../analysis-types.js';
import {
  calleeOf,
  isFunction,
  unwrap,
  walk,
  type CallLike,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { Label, SafeFor } from '../model.js';
import { returnedNodes } from '../resolve/calls.js';
import { apiStep } from '../resolve/api.js';
import type { Api, LocalFunction } from '../resolve/denotation.js';
import { localized } from '../project/files.js';
import { apiValue } from './api-value.js';
import { constantValue, holesOf, holeValue, joinValues, safeValue, worstOf } from './build.js';
import { isLineOf, lineCharacters } from './characters.js';
import { clearedBy } from './cleared.js';
import { encodedMethod } from './encodings.js';
import { languageCall } from './language.js';
import { asksForLikeness } from './likeness.js';
import { methodValue } from './methods.js';
import { propagated } from './propagate.js';
import { pathOf, sanitizedValue } from './sanitized.js';
import { validatedValue } from './validated.js';
import { tellsOfAddress } from './told-of-address.js';
import { templateValue } from './value.js';

type Call = TSESTree.CallExpression | TSESTree.TaggedTemplateExpression;

/** What a call gives, by what is called. */
export function callValue(engine: Engine, call: Call, frame: Frame | undefined): Value {
  const callee = unwrap(calleeOf(call));
  const denoted = engine.denote(callee, frame);
  const apis = denoted.filter((each): each is Api => each.kind === 'api');
  if (call.type === 'TaggedTemplateExpression') {
    const isRaw = apis.some(({ path }) => path === 'global.String.raw');
    if (isRaw) return templateValue(engine, call.quasi, frame, true);
  }
  const given = call.type === 'CallExpression' ? call.arguments : call.quasi.expressions;
  // `req.query.name.trim()`: the library knows the value, and the language what its methods do.
  if (
    apis.length > 0 &&
    apis.every(({ nodes, path }) => nodes.length === 0 && !ofGlobals.test(path))
  ) {
    const text = ofLanguage(engine, call, apis, frame);
    if (text !== undefined) return text;
  }
  const found =
    modelled(engine, call, apis, given, frame) ??
    (call.type === 'CallExpression' ? languageCall(engine, call, apis, frame) : undefined);
  if (found !== undefined) return found;
  const local = denoted.filter((each): each is LocalFunction => each.kind === 'function');
  if (local.length > 0 && local.length === denoted.length) {
    const values = local.map((each) => returnValue(engine, each, call, frame));
    const joined = joinValues(call, engine.text, values);
    const isForeign = local.some((each) => engine.files.fileOf(each.node) !== undefined);
    return isForeign ? localized(engine.files, joined, { node: call, text: engine.text }) : joined;
  }
  return (
    ofLanguage(engine, call, apis, frame) ??
    loadedModule(engine, call, frame) ??
    madeElsewhere(engine, call, weakValue(engine, call, given, frame))
  );
}

/** Functions of the language itself; `process.argv.slice(2)` is a method of a list. */
const ofGlobals = /^global\.(?!process\.)/;

/** `checkedUrl` of `const checkedUrl = assertPublicUrl(url)` */
function madeElsewhere(engine: Engine, call: Call, made: Value): Value {
  const isChecked =
    call.type === 'CallExpression' &&
    (tellsOfAddress(engine, call, 'checked') || tellsOfAddress(engine, call, 'good'));
  return isChecked ? safeValue(made, 'url-host') : made;
}

/** `require('./limits')`: what another module exports is the program's own, as with an import. */
function loadedModule(engine: Engine, call: Call, frame: Frame | undefined): Value | undefined {
  const denoted = engine.denote(call, frame);
  const isLoaded = denoted.length > 0 && denoted.every((each) => 'isModule' in each);
  return isLoaded ? holeValue(call, engine.text, 'internal') : undefined;
}

/** Methods of texts, lists and bytes. */
function ofLanguage(
  engine: Engine,
  call: Call,
  apis: readonly Api[],
  frame: Frame | undefined,
): Value | undefined {
  if (call.type !== 'CallExpression') return undefined;
  return (
    encodedMethod(engine, call, apis, frame) ??
    methodValue(engine, call, unwrap(call.callee), frame)
  );
}

function modelled(
  engine: Engine,
  call: Call,
  apis: readonly Api[],
  given: readonly Node[],
  frame: Frame | undefined,
): Value | undefined {
  const nodes = apis.flatMap((each) => each.nodes);
  const clears = apis.flatMap((api) => clearedBy(engine, api, call, frame));
  if (clears.length > 0) return sanitized(engine, call, given, clears, frame);
  const [row] = nodes.flatMap((node) => node.propagators);
  if (row !== undefined) {
    const made = propagated(engine, call, row, given, frame);
    return row.result === 'contents' ? withLabels(made, resultLabels(apis)) : made;
  }
  const [validator] = nodes.flatMap((node) => node.validators);
  if (validator !== undefined && call.type === 'CallExpression') {
    const checked = given.slice(validator.input, validator.input + 1);
    const input = itself(weakValue(engine, call, checked, frame));
    return validatedValue(engine, call, validator, input) ?? input;
  }
  return apiValue(
    engine,
    apis.map((each) => apiStep(each, '()')),
    call,
  );
}

/** What the models say of the result besides: every e-mail is somebody's text, wherever it was read from. */
function resultLabels(apis: readonly Api[]): readonly Label[] {
  return apis.flatMap((each) => [...apiStep(each, '()').labels]);
}

function withLabels(value: Value, labels: readonly Label[]): Value {
  if (labels.length === 0) return value;
  const texts = value.texts.map((text) =>
    text.map((part) =>
      typeof part === 'string' ? part : { ...part, labels: new Set([...part.labels, ...labels]) },
    ),
  );
  return { ...value, texts };
}

/** Not something else that was made of it. */
function itself(value: Value): Value {
  const texts = value.texts.map((text) =>
    text.map((part) => {
      if (typeof part === 'string') return part;
      const { derived: _, ...hole } = part;
      return hole;
    }),
  );
  return { ...value, texts };
}

function sanitized(
  engine: Engine,
  call: Call,
  given: readonly Node[],
  clears: readonly SafeFor[],
  frame: Frame | undefined,
): Value {
  const values = given.map((each) => engine.value(each, frame));
  return sanitizedValue(engine, call, values, clears);
}

function returnValue(
  engine: Engine,
  { node, frame: closure }: LocalFunction,
  call: Call,
  frame: Frame | undefined,
): Value {
  const inside = engine.enter(node, call, frame ?? closure);
  if (inside === undefined) return holeValue(call, engine.text, 'unknown');
  if (node.generator) return yieldedValue(engine, node, call, inside);
  const values = returnedNodes(engine, node).map((each) => engine.value(each, inside));
  return values.length === 0
    ? constantValue(call, undefined)
    : joinValues(call, engine.text, values);
}

/** The list that a generator gives one by one. */
function yieldedValue(engine: Engine, fn: FunctionNode, call: Call, frame: Frame): Value {
  const elements: Value[] = [];
  let complete = true;
  for (const node of walk(fn.body, engine.visitorKeys, (each) => !isFunction(each))) {
    if (node.type !== 'YieldExpression' || !node.argument) continue;
    if (node.delegate || elements.length > 16) complete = false;
    else elements.push(engine.value(node.argument, frame));
  }
  return { texts: [], type: 'array', elements, complete, node: call };
}

/** The result of a function that is not known: what came from outside may still be in it. */
export function weakValue(
  engine: Engine,
  call: Node,
  given: readonly Node[],
  frame: Frame | undefined,
): Value {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const received = callee === undefined ? [] : holesOfCalled(engine, callee, frame);
  const passed = given.flatMap((each) => inList(engine.value(each, frame)));
  const labels = new Set<Label>(received.flatMap((hole) => [...hole.labels]));
  for (const hole of passed) {
    // A function of a secret is usually a digest or a length; a function of a stranger's text is text.
    for (const label of hole.labels)
      if (label !== 'secret' && label !== 'personal') labels.add(label);
  }
  if (isCall(call) && asksForLikeness(engine, call, frame)) labels.add('retrieved');
  const foreign = [...received, ...passed].filter((hole) => hole.certainty === 'untrusted');
  const worst = worstOf(foreign);
  if (worst === undefined) return holeValue(call, engine.text, 'unknown', { labels });
  const path = [...worst.path.slice(0, 6), ...pathOf(engine, call)];
  // A method of a stranger's text gives text of it; a function that is given it can look it up.
  const isDerived =
    worst.derived === true || !(received.includes(worst) || isOfLanguage(engine, call));
  // What decodes is known by name; other functions make no line breaks.
  const isLine = foreign.every(
    ({ characters }) => characters !== undefined && isLineOf(characters),
  );
  return holeValue(call, engine.text, 'untrusted', {
    labels,
    path,
    ...(isLine ? { characters: lineCharacters } : {}),
    ...(isDerived ? { derived: true } : {}),
  });
}

function isCall(node: Node): node is CallLike {
  return node.type === 'CallExpression' || node.type === 'TaggedTemplateExpression';
}

/** What a method is called on, or the function itself, which can hold a document: `$('p')` of cheerio. */
function holesOfCalled(engine: Engine, callee: Node, frame: Frame | undefined): readonly Hole[] {
  if (callee.type === 'MemberExpression') return inList(engine.value(callee.object, frame));
  // Most are functions, of which there is nothing to know.
  if (!isMade(engine, callee)) return [];
  return holesOf(engine.value(callee, frame)).filter(
    ({ certainty, derived }) => certainty === 'untrusted' && derived !== true,
  );
}

/** `$` of `const $ = load(html)` */
function isMade(engine: Engine, callee: Node): boolean {
  if (callee.type !== 'Identifier') return false;
  return engine
    .origins(callee)
    .some(({ source }) => source.is === 'value' && unwrap(source.node).type === 'CallExpression');
}

function inList(value: Value): readonly Hole[] {
  return [value, ...(value.elements ?? [])].flatMap(holesOf);
}

const languageNames = new RegExp(
  String.raw`^(?:(?:querystring|string_decoder|url|util|path)(?:\.default)?\.|global\.(?:${[
    'JSON|Object|Array|String|Buffer|Promise|Reflect|Intl|URL|URLSearchParams|TextDecoder|TextEncoder',
    'Map|Set|structuredClone|btoa|atob|(?:un)?escape|(?:de|en)codeURI(?:Component)?',
  ].join('|')})(?:\.|$))`,
);

/** Functions that change the form of what they are given, and look nothing up with it. */
function isOfLanguage(engine: Engine, call: Node): boolean {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return false;
  const callee = unwrap(calleeOf(call));
  if (callee.type === 'MemberExpression' && engine.value(callee.object).type === 'regexp')
    return true;
  return engine
    .denote(calleeOf(call))
    .some((each) => each.kind === 'api' && languageNames.test(each.path));
}
