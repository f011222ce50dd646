import type { Analysis, Hole, SinkUse, Value } from '@magi-guardrail/dataflow';
import { classifyName, isPlaceholder } from '@magi-guardrail/secrets';
import type { TSESTree } from '@typescript-eslint/types';
import { destructured } from './destructured.js';
import { byLabel } from './labelled.js';
import { printed, type Printed } from './printed.js';

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
  const argument = argumentNode(use, value, analysis);
  for (const part of printed(argument)) {
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
function argumentNode(use: Pick<SinkUse, 'node'>, value: Value, analysis: Analysis): TSESTree.Node {
  const { node } = use;
  const written = 'arguments' in node ? node.arguments : [];
  const [hole] = holesOf(value);
  return (
    written.find((argument) => analysis.valueOf(argument) === value) ??
    written.find((argument) => hole?.node === argument) ??
    value.node
  );
}

function judge(part: Printed, analysis: Analysis): Exposed | undefined {
  const { node } = part;
  if (node.type === 'Literal') return undefined;
  const value = analysis.valueOf(node);
  const holes = holesOf(value);
  if (isHarmless(value, holes)) return undefined;
  const named = byName(part, value, holes);
  const [hole] = holes;
  if (named !== undefined) {
    return { node, ...named, ...(hole === undefined ? {} : { hole }), isWhole: false };
  }
  const inside =
    value.properties === undefined ? undefined : byProperties(value.properties, part.without);
  if (inside !== undefined) return { node, ...inside, isWhole: true };
  const said = bySaid(part, value);
  if (said !== undefined) return { node, ...said, isWhole: false };
  return (
    byLabel(node, holes, analysis) ??
    byOrigin(node, holes, analysis) ??
    byArguments(node, value, analysis)
  );
}

/** `JSON.stringify({ token })`, or a variable that holds it: the engine knows what the text is made of. */
function byOrigin(
  node: TSESTree.Node,
  holes: readonly Hole[],
  analysis: Analysis,
): Exposed | undefined {
  for (const hole of holes) {
    if (hole.node === node) continue;
    for (const part of printed(hole.node)) {
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
  for (const part of writtenBy(node).flatMap((argument) => [...printed(argument)])) {
    const found = judge(part, analysis);
    if (found !== undefined) return { ...found, node };
  }
  return undefined;
}

/** What `replace` is given first is what it takes out. */
function writtenBy({ callee, arguments: given }: TSESTree.CallExpression) {
  const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : undefined;
  return name === 'replace' || name === 'replaceAll' ? given.slice(1) : given;
}

/** Earlier in the file or within the expression: what comes later cannot be followed in a circle. */
function isInside(part: TSESTree.Node, node: TSESTree.Node): boolean {
  return part.range[1] <= node.range[1] && part !== node;
}

export function holesOf(value: Value): readonly Hole[] {
  return value.texts.flatMap((text) => text.filter((part) => typeof part !== 'string'));
}

/** Redacted by a known function, no text at all, or one of a few words such as 'set' and '***'. */
function isHarmless(value: Value, holes: readonly Hole[]): boolean {
  if (value.type === 'boolean' || value.type === 'function') return true;
  if (holes.length > 0) return holes.every((hole) => hole.safeFor.has('redacted'));
  const { constants } = value;
  return constants !== undefined && constants.every(isPublicConstant);
}

function isPublicConstant(constant: unknown): boolean {
  if (typeof constant !== 'string') return typeof constant !== 'number';
  // Three words are a sentence about a secret.
  return isPlaceholder(constant) || !/\w/.test(constant) || /\S\s+\S+\s+\S/.test(constant);
}

/** The key, the expression, and the names the value had before it was given this one. */
function byName(
  part: Printed,
  value: Value,
  holes: readonly Hole[],
): { kind: Kind; name: string } | undefined {
  const earlier = value.type === 'number' ? [] : holes.flatMap(({ path }) => earlierNames(path));
  for (const name of [part.key, nameOf(part.node), ...earlier]) {
    const kind = name === undefined ? undefined : classifyName(name);
    if (kind !== undefined && name !== undefined) return { kind, name };
  }
  return undefined;
}

/** From the last step backwards, as long as the value is only renamed; a call makes a new value. */
function earlierNames(path: Hole['path']): readonly string[] {
  const names: string[] = [];
  for (const { node } of [...path].reverse()) {
    const name = nameOf(node);
    if (name === undefined) break;
    names.push(name, destructured(node)?.key ?? name);
    // The property is what was read; the object it belongs to is something else.
    if (node.type === 'MemberExpression') break;
  }
  return names;
}

/** The text before it names it: weaker evidence, so only for values that are read by a plain name. */
function bySaid(
  { node, label }: Printed,
  value: Value,
): { kind: 'secret'; name: string } | undefined {
  const name = nameOf(node);
  if (label === undefined || name === undefined || value.type === 'number') return undefined;
  if (value.properties !== undefined || value.elements !== undefined) return undefined;
  if (value.constants !== undefined || speaksOf.test(name)) return undefined;
  // `password: ${error}` is about a password, as `passwordError` is.
  const isSecret =
    classifyName(label) === 'secret' && classifyName(`${label} ${name}`) === 'secret';
  return isSecret ? { kind: 'secret', name: label } : undefined;
}

/** Outcomes and descriptions that texts put behind a label. */
const speaksOf =
  /^(?:e|ex|err|error|reason|status|state|result|ok|is[A-Z_].*|has[A-Z_].*)$|(?:Status|State|Error|Reason|Result)$/;

function nameOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') {
    return nameOf(node.expression);
  }
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return nameOf(node.property);
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
}

function byProperties(
  properties: ReadonlyMap<string, Value>,
  without?: ReadonlySet<string>,
): { kind: Kind; name: string; path: readonly string[] } | undefined {
  for (const [name, value] of properties) {
    if (without?.has(name) === true) continue;
    const kind = classifyName(name);
    if (kind !== undefined && !isHarmless(value, holesOf(value))) {
      return { kind, name, path: [name] };
    }
    const inside = value.properties === undefined ? undefined : byProperties(value.properties);
    if (inside !== undefined) return { ...inside, path: [name, ...inside.path] };
  }
  return undefined;
}
