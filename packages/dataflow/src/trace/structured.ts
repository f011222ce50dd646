import type { Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { ArgumentPosition } from '../model.js';
import type { Api, Made } from '../resolve/denotation.js';
import { plainArguments, valuesAt } from '../sinks/arguments.js';
import { acceptedValue } from './validated.js';

/** A value that a library checked against a schema before it gave it: what that lets through of it. */
export function structuredValue(
  engine: Engine,
  apis: readonly Api[],
  node: Node,
  input: Value,
): Value {
  for (const { nodes, made } of apis) {
    const positions = nodes.flatMap(({ checked }) => checked);
    for (let each = made; each !== undefined && positions.length > 0; each = each.before) {
      const schema = schemaAt(engine, each, positions);
      const value = schema === undefined ? input : acceptedValue(engine, node, input, schema);
      if (value !== input) return value;
    }
  }
  return input;
}

function schemaAt(
  engine: Engine,
  { call, frame }: Made,
  positions: readonly ArgumentPosition[],
): Node | undefined {
  const [schema] = positions.flatMap((position) =>
    valuesAt(engine, plainArguments(call), position, frame),
  );
  return schema?.node;
}
