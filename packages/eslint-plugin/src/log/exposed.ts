import {
  calleeName,
  type Analysis,
  type Hole,
  type SinkUse,
  type Value,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isFiltered, madeOf } from './calls.js';
import { byLabel } from './labelled.js';
import { byName, holesOf, isAbout, isLabelText, nameOf } from './named.js';
import { functionAround } from '../rule/ancestors.js';
import { isHarmless, isPublicConstant } from './harmless.js';
import { printed, type Printed } from './printed.js';
import { bySaid, labelAtEnd, labelBefore } from './said.js';
import { isThinned, isWithoutSecret } from './thinned.js';

type FunctionNode = NonNullable<ReturnType<typeof functionAround>>;

export type Kind = 'secret' | 'personal';

/** Something that should not be in a log. */
export interface Exposed {
  readonly node: TSESTree.Node;
  readonly kind: Kind;
  /** The name that says so (`password`), or undefined when the value itself is known for it. */
  readonly name?: string;
  /** The value, when its origin is known. */
  readonly hole?: Hole;
  /** A whole object is printed, of which only parts are sensitive. */
  readonly isWhole: boolean;
  /** Where in the argument it is, if it is not a part of a text. */
  readonly path?: readonly string[];
  /** The argument of the call it is in, as it stands there. */
  readonly argument?: TSESTree.Node;
}

/** What an argument of a log call gives away. */
export function* exposed(
  use: SinkUse<'log'>,
  value: Value,
  analysis: Analysis,
): Generator<Exposed> {
  const wrapper = wrapperOf(use);
  const argument = argumentNode(use, value, analysis, wrapper);
  const found = exposedIn(argument, analysis, labelBefore(use, argument, analysis));
  const isText = value.texts.length > 0 && value.properties === undefined;
  if (wrapper === undefined || !isText || !isWithin(argument, wrapper)) {
    yield* found;
    return;
  }
  // What a call of the wrapper puts into the text is reported there.
  const own = new Set(holesOf(value).map(({ node }) => node));
  const isGiven = ({ node }: Hole) =>
    !isWithin(node, wrapper) || (!own.has(node) && isParameterOf(node, wrapper, analysis));
  for (const each of found) if (each.hole === undefined || !isGiven(each.hole)) yield each;
  for (const text of value.texts) {
    for (const [at, part] of text.entries()) {
      if (typeof part === 'string' || isWithin(part.node, wrapper)) continue;
      const before = text[at - 1];
      yield* exposedIn(
        part.node,
        analysis,
        typeof before === 'string' ? labelAtEnd(before) : undefined,
      );
    }
  }
}

/** The function of this file through which the arguments of a call come. */
function wrapperOf({ node, via }: SinkUse<'log'>): FunctionNode | undefined {
  return via === undefined || via.file !== undefined ? undefined : functionAround(node);
}

function isParameterOf(node: TSESTree.Node, { params }: FunctionNode, analysis: Analysis): boolean {
  if (node.type !== 'Identifier') return false;
  return analysis.namesOf(node).some((name) => params.some((each) => isWithin(name, each)));
}

const isWithin = (node: TSESTree.Node, outer: TSESTree.Node) =>
  outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];

/** The same of an expression whose content leaves the program by another way than a log. */
export function* exposedIn(
  argument: TSESTree.Node,
  analysis: Analysis,
  label?: string,
): Generator<Exposed> {
  for (const part of printed(argument, analysis, label)) {
    const found = judge(part, analysis);
    if (found === undefined) continue;
    const inside = found.path ?? [];
    yield {
      ...found,
      argument,
      ...(part.path === undefined ? {} : { path: [...part.path, ...inside] }),
    };
  }
}

/** The argument as it stands in the call; a value only knows the expression it was made by. */
function argumentNode(
  { node, argument: given }: SinkUse<'log'>,
  value: Value,
  analysis: Analysis,
  wrapper: TSESTree.Node | undefined,
): TSESTree.Node {
  const isLeftOut = value.constants?.every((each) => each === undefined) === true;
  if (wrapper !== undefined && !isWithin(value.node, wrapper)) return value.node;
  const written = 'arguments' in node ? node.arguments : [];
  const [hole] = holesOf(value);
  return (
    written.find((argument) => analysis.valueOf(argument) === value) ??
    written.find((argument) => hole?.node === argument) ??
    written.find((_, at) => isLeftOut && given(at) === value) ??
    value.node
  );
}

function judge(part: Printed, analysis: Analysis): Exposed | undefined {
  const { node } = part;
  if (node.type === 'Literal') return undefined;
  if (node.type === 'ThisExpression') return ofThis(part, node, analysis);
  const value = analysis.valueOf(node);
  const holes = holesOf(value);
  if (isHarmless(value, holes, analysis) || analysis.declared(node) === 'boolean') return undefined;
  if (holes.some((hole) => isFiltered(hole.node, analysis))) return undefined;
  if (part.key === undefined && isListAbout(node, value, analysis))
    return byLabel(part, holes, analysis);
  const named = isWithoutSecret(part) ? undefined : byName(part, value, analysis);
  const [hole] = holes;
  if (named !== undefined) {
    return { node, ...named, ...(hole === undefined ? {} : { hole }), isWhole: false };
  }
  const inside = isUnread(part, value) ? undefined : byContent(value, analysis, part.without);
  if (inside !== undefined) return { node, ...inside, isWhole: true };
  const isWhole = !isThinned(part, analysis);
  const copied = isWhole ? bySpread(value, analysis) : undefined;
  if (copied !== undefined) return { ...copied, node };
  const said = bySaid(part, value, analysis);
  if (said !== undefined) return { node, ...said, isWhole: false };
  return (
    (isWhole ? byLabel(part, holes, analysis) : undefined) ??
    byOrigin(node, holes, analysis) ??
    byArguments(node, value, analysis)
  );
}

/** `${settings}` prints `[object Object]`, unless the object says what it is as a text. */
function isUnread({ isCoerced }: Printed, { properties }: Value): boolean {
  return isCoerced === true && properties !== undefined && !properties.has('toString');
}

/** `secretIds`, also joined: by their name the elements are no secrets, whatever they were called before. */
function isListAbout(node: TSESTree.Node, { properties }: Value, analysis: Analysis): boolean {
  if (properties !== undefined) return false;
  const isJoined = node.type === 'CallExpression' && calleeName(node.callee) === 'join';
  const list = isJoined && node.callee.type === 'MemberExpression' ? node.callee.object : node;
  return isAbout(nameOf(list, analysis));
}

/** `console.log(this)` prints the fields; in a text there is nothing of them. */
function ofThis(
  { path }: Printed,
  node: TSESTree.ThisExpression,
  analysis: Analysis,
): Exposed | undefined {
  for (const [key, given] of path === undefined ? [] : analysis.fieldsOf(node)) {
    const value = analysis.valueOf(given);
    if (isHarmless(value, holesOf(value), analysis)) continue;
    const named = byName({ node: given, key }, value, analysis);
    if (named !== undefined) return { node, ...named, path: [key], isWhole: true };
  }
  return undefined;
}

/** `JSON.stringify({ token })`, or a variable that holds it: the engine knows what the text is made of. */
function byOrigin(
  node: TSESTree.Node,
  holes: readonly Hole[],
  analysis: Analysis,
): Exposed | undefined {
  for (const hole of holes) {
    const made = madeOf(hole, analysis).filter((each) => each !== node);
    for (const part of made.flatMap((each) => [...printed(each, analysis)])) {
      const found = isInside(part.node, node) ? judge(part, analysis) : undefined;
      if (found !== undefined) return { ...found, node };
    }
  }
  return undefined;
}

/** A text that a known function made of all its arguments, such as `JSON.stringify({ token })`. */
function byArguments(node: TSESTree.Node, value: Value, analysis: Analysis): Exposed | undefined {
  if (node.type !== 'CallExpression' || value.type !== 'string') return undefined;
  const [hole] = holesOf(value);
  if (hole?.node !== node || hole.certainty === 'internal') return undefined;
  for (const part of writtenBy(node).flatMap((argument) => [...printed(argument, analysis)])) {
    const found = judge(part, analysis);
    if (found !== undefined) return { ...found, node };
  }
  return undefined;
}

/** What `replace` is given first is what it takes out. */
function writtenBy({ callee, arguments: given }: TSESTree.CallExpression) {
  const method = callee.type === 'MemberExpression' ? callee.property : callee;
  const name = method.type === 'Identifier' ? method.name : undefined;
  return name === 'replace' || name === 'replaceAll' ? given.slice(1) : given;
}

/** Earlier in the file or within the expression: what comes later cannot be followed in a circle. */
function isInside(part: TSESTree.Node, node: TSESTree.Node): boolean {
  return part.range[1] <= node.range[1] && part !== node;
}

interface Inside {
  readonly kind: Kind;
  readonly name: string;
  readonly path: readonly string[];
}

/** What an object or a list holds, as far as it is known. */
function byContent(
  { properties, elements = [] }: Value,
  analysis: Analysis,
  without?: ReadonlySet<string>,
): Inside | undefined {
  if (properties !== undefined) return byProperties(properties, analysis, without);
  for (const [at, value] of elements.entries()) {
    if (isHarmless(value, holesOf(value), analysis)) continue;
    const named = byName({ node: value.node }, value, analysis);
    const inside = named === undefined ? byContent(value, analysis) : { ...named, path: [] };
    if (inside !== undefined) return { ...inside, path: [String(at), ...inside.path] };
  }
  return undefined;
}

/** `{ ...process.env }`, kept in a variable or in a property. */
function bySpread(value: Value, analysis: Analysis): Exposed | undefined {
  const { node, rest, properties } = value;
  if (rest !== undefined && !isThinned({ node }, analysis)) {
    const copied = byLabel({ node: rest.node, path: [] }, holesOf(rest), analysis);
    if (copied !== undefined) return copied;
  }
  for (const inner of properties?.values() ?? []) {
    const inside = bySpread(inner, analysis);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function byProperties(
  properties: ReadonlyMap<string, Value>,
  analysis: Analysis,
  without?: ReadonlySet<string>,
): Inside | undefined {
  for (const [key, value] of properties) {
    if (without?.has(key) === true || isOverwritten(value) || isLabelText(key, value)) continue;
    if (value.type === 'boolean' || isHarmless(value, holesOf(value), analysis)) continue;
    const named = byName({ node: value.node, key }, value, analysis);
    if (named !== undefined) return { ...named, path: [key] };
    const inside = byContent(value, analysis);
    if (inside !== undefined) return { ...inside, path: [key, ...inside.path] };
  }
  return undefined;
}

/** `user.password = '***'` or `undefined`, the last thing that was done to the property. */
function isOverwritten({ node }: Value): boolean {
  if (node.type === 'Identifier' && node.name === 'undefined') return true;
  return node.type === 'Literal' && isPublicConstant(node.value);
}
