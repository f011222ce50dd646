import type { Value } from '../analysis-types.js';
import { calleeOf, methodName, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { ModelNode } from '../model-node.js';
import type { Api, Made } from '../resolve/denotation.js';
import { plainArguments, valuesAt } from '../sinks/arguments.js';
import { acceptedValue, together } from './validated.js';

/** A value that a library checked against a schema before it gave it: what that lets through of it. */
export function structuredValue(
  engine: Engine,
  apis: readonly Api[],
  node: Node,
  input: Value,
): Value {
  for (const { nodes, made } of apis) {
    const rows = nodes.flatMap(({ checked }) => checked);
    const found: Value[] = [];
    for (let each = made; each !== undefined && rows.length > 0; each = each.before) {
      const schema = schemaAt(engine, each, rows);
      const value = schema === undefined ? input : acceptedValue(engine, node, input, schema);
      if (value !== input) found.push(value);
    }
    const value = together(found);
    if (value !== undefined) return value;
  }
  return input;
}

function schemaAt(
  engine: Engine,
  { call, frame }: Made,
  rows: ModelNode['checked'],
): Node | undefined {
  const positions = rows.flatMap(({ schema = [], by }) =>
    by === undefined || by === methodName(unwrap(calleeOf(call))) ? schema : [],
  );
  const [schema] = positions.flatMap((position) =>
    valuesAt(engine, plainArguments(call), position, frame),
  );
  return schema?.node;
}
