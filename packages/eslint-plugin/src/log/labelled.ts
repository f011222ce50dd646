import { unwrap, type Analysis, type Hole, type Value } from '@magi-guardrail/dataflow';
import { classifyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { destructured } from './destructured.js';
import { isCaught } from './error.js';
import type { Exposed, Kind } from './exposed.js';
import { areKeys, isKeyOfLoop, iteratedOver } from './iterated.js';
import type { Printed } from './printed.js';
import { isGuarded } from '../rule/guards.js';

/** Values that a model knows to hold secrets, whatever they are called here. */
export function byLabel(
  { node, path }: Pick<Printed, 'node' | 'path'>,
  holes: readonly Hole[],
  analysis: Analysis,
): Exposed | undefined {
  // In a text an error is its message; what it carries is only printed with the whole of it.
  const isText = path === undefined;
  const found = holes.find(
    (hole) =>
      kindOf(hole) !== undefined &&
      isWhole(hole, analysis) &&
      !(isText && (isCaught(hole, analysis) || isObject(hole))),
  );
  const kind = found && kindOf(found);
  if (found === undefined || kind === undefined) return undefined;
  return { node, kind, hole: found, isWhole: true };
}

/** A request or its headers have no text of their own: `${request}` is `[object Object]`. */
function isObject({ node, path, read }: Hole): boolean {
  const steps = [...path.map((step) => step.node), node].map(unwrap);
  if (steps.some(({ type }) => type === 'CallExpression' || type === 'NewExpression')) return false;
  return read !== undefined && objects.has(read);
}

/** Parts without a text of their own; a body may be a text, and so may a field of a session. */
const objects: ReadonlySet<string> = new Set(
  'headers rawHeaders cookies signedCookies request response config options env'.split(' '),
);

function kindOf(hole: Hole): Kind | undefined {
  return (['secret', 'personal'] as const).find((label) => hole.labels.has(label));
}

/**
 * The labelled value itself, or the text of all of it (`JSON.stringify(headers)`); not a part of it,
 * nor what is made of a part (`path.join(process.env.HOME, 'a')`).
 */
function isWhole(hole: Hole, analysis: Analysis): boolean {
  const { node, path } = hole;
  // A value that is one of several has the labels of all, and the path of one.
  if (isPart(hole, analysis) || !isLabelled(path[0]?.node ?? node, analysis)) return false;
  if (node.type !== 'CallExpression' || analysis.valueOf(node).type !== 'string') return true;
  return node.arguments.some(
    (argument) =>
      byLabel({ node: argument, path: [] }, holesOf(analysis.valueOf(argument)), analysis) !==
      undefined,
  );
}

function holesOf({ texts, properties }: Value): readonly Hole[] {
  const inside = [...(properties?.values() ?? [])].flatMap((value) => value.texts);
  return [...texts, ...inside].flatMap((text) => text.filter((part) => typeof part !== 'string'));
}

/** Parts that hold as much as the whole: the headers of a request, the request of an error. */
const containers: ReadonlySet<string | undefined> = new Set(
  'headers rawHeaders cookies signedCookies body payload state session config request response options env parsed'.split(
    ' ',
  ),
);

/** `process.env.NODE_ENV` is a part of something secret; whether it is secret, its name has to say. */
function isPart(hole: Hole, analysis: Analysis): boolean {
  const { read } = hole;
  // What is made of a secret is no other part than the secret: `headers.authorization.split(' ')[1]`.
  if (read !== undefined && !containers.has(read) && classifyName(read) !== 'secret') return true;
  if ([hole, ...hole.path].some(({ node }) => isKey(node, analysis))) return true;
  const origin = unwrap(hole.path[0]?.node ?? hole.node);
  if (isPartRead(origin, analysis) || isOfPart(origin, analysis)) return true;
  if (isTakenApart(origin, analysis)) return true;
  const last = unwrap(hole.node);
  return (
    last !== origin &&
    [last, ...declared(last, analysis)].some((each) => isPartRead(each, analysis))
  );
}

/** `new URL(request.url)`, `url.parse(request.url)` */
function isTakenApart(node: TSESTree.Node, analysis: Analysis): boolean {
  const isParser =
    node.type === 'NewExpression' ||
    (node.type === 'CallExpression' && analysis.called(node).includes('url.parse'));
  return isParser && node.arguments.some((each) => areParts(each, analysis));
}

/** `key` of `for (const key in process.env)` */
const isKey = (node: TSESTree.Node, analysis: Analysis) =>
  node.type === 'Identifier' && analysis.namesOf(node).some(isKeyOfLoop);

/** An element of a part: `for (const each of process.env.LIST.split(','))`. */
function isOfPart(element: TSESTree.Node, analysis: Analysis): boolean {
  const list = iteratedOver(element);
  const inner = list === undefined ? undefined : unwrap(list);
  const callee = inner?.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  const source = callee?.type === 'MemberExpression' ? callee.object : inner;
  return source !== undefined && areParts(source, analysis);
}

/** What is secret in a value or in a list is a part each time; a collection is made of its list: `new Set(list)`. */
function areParts(source: TSESTree.Node, analysis: Analysis): boolean {
  const value = analysis.valueOf(source);
  const holes = [value, ...(value.elements ?? [])].flatMap(holesOf);
  const labelled = holes.filter((hole) => kindOf(hole) !== undefined);
  return labelled.length > 0 && labelled.every((hole) => isPart(hole, analysis));
}

/** `pathname` where `const { pathname } = url.parse(request.url)` made it. */
function declared(node: TSESTree.Node, analysis: Analysis): readonly TSESTree.Node[] {
  return node.type === 'Identifier' ? analysis.namesOf(node) : [];
}

function isPartRead(read: TSESTree.Node, analysis: Analysis): boolean {
  // What a method of it gives back is a part, too: `request.get('host')`.
  if (read.type === 'CallExpression') {
    const callee = unwrap(read.callee);
    return callee.type === 'MemberExpression' && isLabelled(callee.object, analysis);
  }
  if (read.type === 'MemberExpression') {
    if (read.computed && isAnyKey(read, analysis)) return false;
    const isContainer = read.property.type === 'Identifier' && containers.has(read.property.name);
    // `response.data.payload` is a part of a part.
    if (isContainer) {
      return read.object.type === 'MemberExpression' && isPartRead(read.object, analysis);
    }
    return holdsLabelled(read.object, analysis);
  }
  const taken = destructured(read);
  if (taken === undefined || keysTo(read).every((key) => containers.has(key))) return false;
  return taken.from === 'pattern' || (taken.from !== undefined && isLabelled(taken.from, analysis));
}

/** `data` and `payload` of `({ data: { payload } }) => …` */
function keysTo(name: TSESTree.Node): readonly (string | undefined)[] {
  const key = destructured(name)?.key;
  const pattern = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
  const outer = pattern?.parent;
  const isNested = outer !== undefined && destructured(outer) !== undefined;
  return isNested ? [key, ...keysTo(outer)] : [key];
}

/** Each of its keys in turn: `Object.keys(process.env).forEach((key) => process.env[key])`. */
function isAnyKey(read: TSESTree.MemberExpression, analysis: Analysis): boolean {
  const steps = holesOf(analysis.valueOf(read.property)).flatMap(({ path }) => path);
  return steps.some(({ node }) => {
    const list = iteratedOver(node);
    const isEach = isKey(node, analysis) || (list !== undefined && areKeys(list, analysis));
    return isEach && !isChosen(read, node, analysis);
  });
}

/** `if (known.includes(key)) log(process.env[key])`: somebody has thought of what is printed. */
function isChosen(
  read: TSESTree.MemberExpression,
  key: TSESTree.Node,
  analysis: Analysis,
): boolean {
  return isGuarded(read, (test) => {
    if (test.type !== 'CallExpression' || test.callee.type !== 'MemberExpression') return false;
    const { object, property } = test.callee;
    if (property.type !== 'Identifier' || !choosing.has(property.name)) return false;
    return [object, ...test.arguments].some((each) =>
      holesOf(analysis.valueOf(each)).some(
        (hole) => hole.node === key || hole.path.some(({ node }) => node === key),
      ),
    );
  });
}

const choosing: ReadonlySet<string> = new Set(
  'includes has test startsWith endsWith match'.split(' '),
);

/** `env` of `env[name] = process.env[key]`, too. */
function holdsLabelled(node: TSESTree.Node, analysis: Analysis): boolean {
  const { rest } = analysis.valueOf(node);
  return (rest !== undefined && holesOf(rest).some(kindOf)) || isLabelled(node, analysis);
}

function isLabelled(node: TSESTree.Node, analysis: Analysis): boolean {
  return analysis
    .valueOf(node)
    .texts.some((text) => text.some((part) => typeof part !== 'string' && kindOf(part)));
}
