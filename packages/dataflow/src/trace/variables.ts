import type { Value } from '../analysis-types.js';
import { around, isFunction, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { frameOf, type Frame } from '../frame.js';
import type { Origin } from '../resolve/origins.js';
import { localized } from '../project/files.js';
import { importedNode } from '../resolve/modules.js';
import { apiValue } from './api-value.js';
import {
  concatValues,
  constantValue,
  enumValue,
  holesOf,
  holeValue,
  joinValues,
  limitedValue,
  nothing,
  renamed,
} from './build.js';
import { lineCharacters } from './characters.js';
import { withMutations } from './mutations.js';
import { parameterValue } from './parameters.js';
import { partOf, pick } from './pick.js';
import { repeatedValue } from './repeated.js';
import { thrownValue } from './thrown.js';
import { operandsOf } from './value.js';
import { reaching } from './reaching.js';

/** Of what is added to a text in very many places, the last ones. */
const maximalParts = 100;

type Identifier = Extract<Node, { type: 'Identifier' }>;

/** What a name can hold where it is read. */
export function variableValue(engine: Engine, node: Identifier, frame: Frame | undefined): Value {
  if (engine.scopes.isGlobal(node)) {
    return argumentsValue(engine, node, frame) ?? globalValue(engine, node);
  }
  const origins = reaching(engine, node).slice(-maximalParts);
  if (origins.length === 0) return holeValue(node, engine.text, 'unknown');
  const additions = origins.map((origin) => appendedTo(engine, origin, node));
  const appended = additions.flat().slice(-maximalParts);
  const bases = origins.filter((_, at) => additions[at]?.length === 0);
  const values = bases.map((origin) => originValue(engine, origin, node, frame));
  const settled = values.filter((value, at) => at > 0 || values.length === 1 || !isUnset(value));
  const others = origins.length < maximalParts ? [] : [holeValue(node, engine.text, 'unknown')];
  const base = joinValues(node, engine.text, [...settled, ...others]);
  if (appended.length > 0) {
    const parts = appended.map((part) => repeatedValue(engine, part, frame));
    if (origins.length < maximalParts && [base, ...parts].every(({ type }) => type === 'number')) {
      return holeValue(node, engine.text, 'number', { type: 'number' });
    }
    const rest = appended.length < maximalParts ? [] : [holeValue(node, engine.text, 'unknown')];
    return concatValues(node, engine.text, [base, ...rest, ...parts]);
  }
  const full = withMutations(engine, node, base, frame);
  // The argument of the call that is being read is the better place to point at.
  const isArgument = origins.some(
    ({ source }) => source.is === 'parameter' && frameOf(frame, source.fn) !== undefined,
  );
  return isArgument ? full : renamed(full, node, engine.text);
}

/** `arguments`: everything that the function around it is given. */
function argumentsValue(
  engine: Engine,
  node: Identifier,
  frame: Frame | undefined,
): Value | undefined {
  const fn = node.name === 'arguments' ? around(node, bindsArguments) : undefined;
  if (fn === undefined) return undefined;
  return parameterValue(engine, { fn, at: 0, rest: true }, { name: node, path: [], node, frame });
}

function bindsArguments(node: Node): node is FunctionNode {
  return isFunction(node) && node.type !== 'ArrowFunctionExpression';
}

/** `let x;` before it is given its value says nothing. */
function isUnset(value: Value): boolean {
  return value.constants?.length === 1 && value.constants[0] === undefined;
}

/** What `x += a` and `x = x + a` add to the variable. */
function appendedTo(engine: Engine, { source }: Origin, node: Identifier): readonly Node[] {
  if (source.is === 'append') return [source.node];
  if (source.is !== 'value') return [];
  const inner = unwrap(source.node);
  if (inner.type !== 'BinaryExpression' || inner.operator !== '+') return [];
  const [first, ...rest] = operandsOf(inner);
  const isSame =
    first?.type === 'Identifier' &&
    engine.scopes.variable(first) !== undefined &&
    engine.scopes.variable(first) === engine.scopes.variable(node);
  return isSame ? rest : [];
}

function globalValue(engine: Engine, node: Identifier): Value {
  if (node.name === 'undefined') return constantValue(node, undefined);
  if (node.name === 'NaN' || node.name === 'Infinity') {
    return holeValue(node, engine.text, 'number', { type: 'number' });
  }
  const isPlace = node.name === '__dirname' || node.name === '__filename';
  if (isPlace) return holeValue(node, engine.text, 'internal', { type: 'string' });
  const known = apiValue(engine, engine.denote(node), node);
  return known ?? holeValue(node, engine.text, 'unknown');
}

function originValue(
  engine: Engine,
  origin: Origin,
  node: Identifier,
  frame: Frame | undefined,
): Value {
  const base = sourceValue(engine, origin, node, frame);
  const part = pick(engine, base, origin.path, origin.name);
  const picked = isOneLine(engine, origin, node, frame)
    ? limitedValue(part, node, engine.text, lineCharacters)
    : part;
  if (origin.defaults.length === 0) return picked;
  const others = origin.defaults.map((each) =>
    pick(engine, engine.value(each.node, frame), each.path, origin.name),
  );
  const isMissing = picked.constants?.every((each) => each === undefined) === true;
  return isMissing
    ? joinValues(node, engine.text, others)
    : joinValues(node, engine.text, [picked, ...others]);
}

function sourceValue(
  engine: Engine,
  { source, name, path }: Origin,
  node: Identifier,
  frame: Frame | undefined,
): Value {
  const { text } = engine;
  switch (source.is) {
    case 'value':
      if (path.length > 0) return destructured(engine, source.node, { node, path, frame });
      return engine.value(source.node, frame);
    case 'element':
      return elementValue(engine, source.node, { name, node, frame });
    case 'key':
      return keyValue(engine, source.node, node, frame);
    case 'parameter':
      return parameterValue(engine, source, { name, path, node, frame });
    case 'thrown':
      return (
        apiValue(engine, engine.denote(node, frame), node) ??
        thrownValue(engine, source.block, node, frame)
      );
    case 'number':
      return holeValue(node, text, 'number', { type: 'number' });
    case 'nothing':
      return constantValue(node, undefined);
    case 'import':
      return importedValue(engine, source, name, node);
    case 'declared':
      return isFunction(source.node) ? { texts: [], type: 'function', node } : nothing(node);
    default:
      return holeValue(node, text, 'unknown');
  }
}

/** `const { host } = req.headers` */
function isOneLine(
  engine: Engine,
  { source, path }: Origin,
  node: Identifier,
  frame: Frame | undefined,
): boolean {
  if (path.length === 0 || (source.is !== 'value' && source.is !== 'parameter')) return false;
  return engine.denote(node, frame).some((each) => each.kind === 'api' && each.oneLine === true);
}

/** `const { id } = req.query`: the models may know the property and not the object. */
function destructured(
  engine: Engine,
  source: Node,
  { node, path, frame }: Pick<Origin, 'path'> & Omit<ElementPlace, 'name'>,
): Value {
  const known = apiValue(engine, engine.denote(node, frame), node);
  if (known === undefined) return engine.value(source, frame);
  const inner = engine.value(source, frame);
  const lists = inner.texts.length === 0 || inner.properties !== undefined;
  return lists ? inner : within(known, path);
}

/** What a schema lets through under the names by which it is taken out of the whole. */
function within(known: Value, path: Origin['path']): Value {
  const isChecked = known.properties !== undefined || known.constants !== undefined;
  if (!isChecked || path.some((key) => String(key).startsWith('...'))) return known;
  return path.reduceRight<Value>(
    (value, key) => ({
      texts: [],
      type: 'object',
      properties: new Map([[String(key), value]]),
      complete: false,
      node: known.node,
    }),
    known,
  );
}

interface ElementPlace {
  readonly name: Node;
  readonly node: Identifier;
  readonly frame: Frame | undefined;
}

/** `for (const x of list)`, `for await (const chunk of request)`: the models may know what comes one by one. */
function elementValue(engine: Engine, list: Node, { name, node, frame }: ElementPlace): Value {
  const found = pick(engine, engine.value(list, frame), ['*'], name);
  const isForeign = holesOf(found).some(({ certainty }) => certainty === 'untrusted');
  if (isForeign || found.constants !== undefined) return found;
  const known = apiValue(engine, engine.denote(node, frame), name);
  const isKnown =
    known !== undefined && holesOf(known).some((hole) => hole.certainty === 'untrusted');
  return isKnown ? known : found;
}

/** `for (const key in object)` */
function keyValue(engine: Engine, object: Node, node: Node, frame: Frame | undefined): Value {
  const value = engine.value(object, frame);
  const { properties, elements, complete } = value;
  if (elements !== undefined) return holeValue(node, engine.text, 'number', { type: 'string' });
  if (properties === undefined || complete !== true) return partOf(engine, value, node);
  return enumValue(node, engine.text, [...properties.keys()]);
}

function importedValue(
  engine: Engine,
  source: { readonly module: string; readonly imported: string | undefined },
  name: Node,
  node: Node,
): Value {
  const known = apiValue(engine, engine.denote(name), node);
  if (known !== undefined) return known;
  const { text } = engine;
  const exported = importedNode(engine, source, name);
  if (exported === undefined) return holeValue(node, text, 'internal');
  return localized(engine.files, engine.value(exported), { node, text });
}
