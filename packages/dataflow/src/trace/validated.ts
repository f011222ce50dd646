import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { unwrap, type CallLike, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { SchemaModel, ValidatorModel } from '../model.js';
import type { Api, Denotation, Made } from '../resolve/denotation.js';
import { enumValue, holeValue, joinValues, limitedValue } from './build.js';
import { charactersMatched, resultCharacters } from './characters.js';
import { resultOn } from './language.js';
import { partOf } from './pick.js';

/** Schemas in schemas, and how many calls one is put together of. */
const maximalDepth = 8;

/** What a schema lets through; `input` is what is known of the value without it. */
interface Checked {
  readonly engine: Engine;
  readonly node: Node;
  readonly input: Value;
  readonly depth: number;
}

/** What a call gives that checks its argument: the input, as far as its schema lets it through. */
export function validatedValue(
  engine: Engine,
  call: TSESTree.CallExpression,
  { schema, under }: ValidatorModel,
  input: Value,
): Value | undefined {
  const callee = unwrap(call.callee);
  const receiver = callee.type === 'MemberExpression' ? callee.object : undefined;
  const written = schema === 'receiver' ? receiver : call.arguments[schema];
  const value =
    written === undefined ? undefined : accepted({ engine, node: call, input, depth: 0 }, written);
  if (value === undefined || under === undefined) return value;
  return { ...input, type: 'object', properties: new Map([[under, value]]), complete: false };
}

/** The same where a library checks before it calls; `isFields` when names with a schema each are given. */
export function checkedValue(checked: Checked, schema: Node, isFields: boolean): Value | undefined {
  return isFields
    ? (fields(checked, schema) ?? accepted(checked, schema))
    : accepted(checked, schema);
}

/** What of a value one schema lets through: a call that made it, or an object of names with a schema each. */
export function acceptedValue(engine: Engine, node: Node, input: Value, schema: Node): Value {
  const checked = { engine, node, input, depth: 0 };
  const found = accepted(checked, schema);
  if (found !== undefined) return found;
  const isPlain = engine.value(schema).properties !== undefined;
  return (isPlain ? fields(checked, schema) : undefined) ?? input;
}

/** What of the input the schema lets through; undefined when that cannot be seen. */
function accepted(checked: Checked, schema: Node): Value | undefined {
  const { engine, node, depth } = checked;
  const apis =
    depth > maximalDepth ? [] : engine.denote(schema).filter((each) => each.kind === 'api');
  const values = apis.map(({ made, nodes }) => byCalls(checked, made, nodes));
  if (!values.every((value) => value !== undefined)) return undefined;
  return values.length === 0 ? undefined : joinValues(node, engine.text, values);
}

/** Each call adds to what the calls before it demand. */
function byCalls(checked: Checked, made: Made | undefined, nodes: Api['nodes']): Value | undefined {
  const found: Value[] = [];
  if (nodes.length === 0) return undefined;
  for (
    let each = made, count = 0;
    each !== undefined && count < 24;
    each = each.before, count += 1
  ) {
    const { call } = each;
    const [row] = acceptedBy(checked.engine, call);
    // What was demanded before holds of what was changed, and not of what it was made.
    if (row === 'changed') return together([...found, changed(checked, each, nodes)]);
    const value = row === undefined ? undefined : byCall(checked, row, call);
    if (value !== undefined) found.push(value);
  }
  return together(found);
}

/** `string().transform((text) => text.trim())` */
function changed(checked: Checked, { call, before, frame }: Made, nodes: Api['nodes']): Value {
  const { engine, node, input } = checked;
  const own = { ...checked, depth: checked.depth + 1 };
  const given = [(before && byCalls(own, before, nodes)) ?? input];
  const [callback] = call.type === 'TaggedTemplateExpression' ? [] : call.arguments;
  const results = (callback === undefined ? [] : engine.denote(callback, frame)).flatMap((each) =>
    each.kind === 'function' && call.type === 'CallExpression'
      ? resultOn(engine, each.node, call, { given, frame })
      : [],
  );
  return results.length === 0 ? input : joinValues(node, engine.text, results);
}

/** What several schemas let through, the last first: `object({ a }).extend({ b })`. */
export function together([last, ...earlier]: readonly Value[]): Value | undefined {
  if (last?.properties === undefined) return last;
  const properties = new Map(
    [last, ...earlier].reverse().flatMap((value) => [...(value.properties ?? [])]),
  );
  return { ...last, properties };
}

/** What a call that makes a schema lets through. */
export function acceptedBy(engine: Engine, call: CallLike): readonly SchemaModel['accepts'][] {
  return engine
    .denote(call)
    .flatMap((denoted) => (denoted.kind === 'api' ? denoted.nodes : []))
    .flatMap(({ accepts }) => accepts);
}

function byCall(
  checked: Checked,
  accepts: SchemaModel['accepts'],
  call: CallLike,
): Value | undefined {
  const { engine, node } = checked;
  const given = call.type === 'TaggedTemplateExpression' ? [] : call.arguments;
  switch (accepts) {
    case 'number':
    case 'boolean':
      return holeValue(node, engine.text, 'number', { type: accepts });
    case 'listed':
      return listed(checked, given);
    case 'matching':
      return matching(checked, given[0]);
    case 'fields':
      return fields(checked, given[0]);
    case 'elements':
      return elements(checked, given[0]);
    case 'either':
      return either(checked, given);
    case 'all':
      return all(checked, given);
    case 'wrapped': {
      const value = given[0] === undefined ? undefined : engine.value(given[0]);
      const inside = value?.properties?.get('schema') ?? value;
      return inside === undefined
        ? undefined
        : accepted({ ...checked, depth: checked.depth + 1 }, inside.node);
    }
    case 'text':
      return { ...checked.input, type: 'string' };
    case 'anything':
    case 'changed':
      return undefined;
    default:
      return limitedTo(checked, resultCharacters[accepts]);
  }
}

function inner(checked: Checked): Checked {
  const { engine, node, input, depth } = checked;
  return { ...checked, input: partOf(engine, input, node), depth: depth + 1 };
}

/** `enum(['a', 'b'])`, `valid('a', 'b')`, `literal('a')`: the program lists them, wherever it does. */
function listed({ engine, node }: Checked, given: readonly Node[]): Value {
  const values = given.flatMap((each) => {
    const value = engine.value(each);
    return value.complete === true && value.elements !== undefined ? value.elements : [value];
  });
  const constants = values.map((value) => value.constants);
  const isKnown = constants.length > 0 && constants.every((each) => each !== undefined);
  return isKnown
    ? enumValue(node, engine.text, constants.flat())
    : holeValue(node, engine.text, 'enum');
}

function matching(checked: Checked, expression: Node | undefined): Value | undefined {
  const value = expression === undefined ? undefined : checked.engine.value(expression);
  if (value?.type !== 'regexp' || value.node.type !== 'Literal') return undefined;
  const characters = 'regex' in value.node ? charactersMatched(value.node.regex) : undefined;
  return limitedTo(checked, characters);
}

function limitedTo(
  { engine, node, input }: Checked,
  characters: ReturnType<typeof charactersMatched>,
): Value | undefined {
  if (characters === undefined) return undefined;
  return { ...limitedValue(input, node, engine.text, characters), type: 'string' };
}

function fields(checked: Checked, shape: Node | undefined): Value | undefined {
  const { engine, node, input } = checked;
  const { properties } = shape === undefined ? {} : engine.value(shape);
  if (properties === undefined) return undefined;
  const own = inner(checked);
  const accept = (schema: Value) => accepted(own, schema.node) ?? own.input;
  return {
    ...input,
    properties: new Map([...properties].map(([key, schema]) => [key, accept(schema)])),
    complete: false,
    type: 'object',
    node,
  };
}

function elements(checked: Checked, schema: Node | undefined): Value | undefined {
  const element = schema === undefined ? undefined : accepted(inner(checked), schema);
  if (element === undefined) return undefined;
  return { texts: [], type: 'array', elements: [element], complete: true, node: checked.node };
}

/** `union([a, b])`, `discriminatedUnion('type', [a, b])` */
function either(checked: Checked, given: readonly Node[]): Value | undefined {
  const { engine, node, depth } = checked;
  const lists = given.flatMap((each) => engine.value(each).elements ?? []);
  const values = lists.map((each) => accepted({ ...checked, depth: depth + 1 }, each.node));
  if (values.length === 0 || !values.every((value) => value !== undefined)) return undefined;
  return joinValues(node, engine.text, values);
}

/** `optional(a)`, `pipe(string(), uuid())`; what is not known of them can change the value. */
function all(checked: Checked, given: readonly Node[]): Value | undefined {
  const { engine, depth } = checked;
  const isKnown = given.every((each) => {
    const denoted = engine.denote(each);
    return denoted.length > 0 && denoted.every(isModelled);
  });
  if (!isKnown) return undefined;
  const values = given.map((each) => accepted({ ...checked, depth: depth + 1 }, each));
  // Of `pipe(string(), uuid())` the last says most.
  return values.findLast((value) => value !== undefined);
}

function isModelled(denoted: Denotation): boolean {
  return denoted.kind === 'api' && denoted.nodes.length > 0;
}
