import type { Value } from '../analysis-types.js';
import { calleeOf, staticKey, unwrap, wrapped, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { ToolSink } from '../model.js';
import { checkedValue } from './validated.js';

/**
 * What the function of a tool gets, as far as the schema beside it lets it through: the library has checked
 * it before. `input` is what is known of it without that.
 */
export function describedValue(
  engine: Engine,
  fn: FunctionNode,
  input: Value,
  node: Node,
): Value | undefined {
  const holder = wrapped(fn);
  const call = callAround(holder);
  if (call === undefined) return undefined;
  for (const sink of toolsOf(engine, call)) {
    const schema = schemaBeside(sink, holder, call);
    if (schema === undefined) continue;
    const value = checkedValue({ engine, node, input, depth: 0 }, schema, sink.fields === true);
    if (value !== undefined) return value;
  }
  return undefined;
}

type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;

/** `generate({ tools: { find: { execute() {} } } })` is as deep as it gets. */
const DEEPEST = 8;

function callAround(holder: Node): Call | undefined {
  let each = holder.parent;
  for (let depth = 0; each !== undefined && depth < DEEPEST; depth += 1, each = each.parent) {
    if (each.type === 'CallExpression' || each.type === 'NewExpression') return each;
    if (!/^(?:Property|ObjectExpression|ArrayExpression|TS\w+Expression)$/.test(each.type)) break;
  }
  return undefined;
}

function toolsOf(engine: Engine, call: Call): readonly ToolSink[] {
  const apis = engine
    .denote(calleeOf(call))
    .flatMap((each) => (each.kind === 'api' ? each.nodes : []));
  const sinks = apis.flatMap((each) =>
    call.type === 'NewExpression' ? each.constructs : each.calls,
  );
  return sinks.flatMap(({ sink }) => (sink.kind === 'tool' ? [sink] : []));
}

/** The schema that stands beside the function: in the same object, or in the same list of arguments. */
function schemaBeside({ schema, run }: ToolSink, holder: Node, call: Call): Node | undefined {
  const { parent } = holder;
  if (run === undefined) return undefined;
  if (parent?.type === 'Property') {
    const isRun = staticKey(parent.key, parent.computed) === String(run).split('.').at(-1);
    return isRun ? named(parent.parent, schema) : undefined;
  }
  if (parent !== call || call.arguments.at(Number(run)) !== holder) return undefined;
  for (const place of schema) {
    const [index = '', ...path] = String(place).split('.');
    const argument = call.arguments[Number(index)];
    if (argument === undefined || argument === holder) continue;
    const found = path.length === 0 ? argument : named(unwrap(argument), [place]);
    if (found !== undefined && found.type !== 'Literal') return found;
  }
  return undefined;
}

/** The first of the properties that an object has. */
function named(object: Node, places: ToolSink['schema']): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  const keys = places.map((place) => String(place).split('.').at(-1));
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    if (keys.includes(staticKey(property.key, property.computed))) return property.value;
  }
  return undefined;
}
