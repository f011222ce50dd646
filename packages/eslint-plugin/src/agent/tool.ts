import type { SinkUse, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { below, givenAt, type Found } from '../option/place.js';
import { readsInput } from './reads-input.js';
import { looseIn, type SchemaReading } from './schema.js';

/** A tool to which a model can send what nobody described. */
export interface Undescribed {
  readonly node: TSESTree.Node;
  readonly messageId: 'missing' | 'loose';
}

type Use = SinkUse<'tool'>;
type Find = (at: number | string) => Found;

/** The tools of a call that have no schema, or one that lets anything through. */
export function* undescribed(use: Use, reading: SchemaReading): Generator<Undescribed> {
  const { each } = use.sink;
  if (each === undefined) {
    yield* judged(use, use.node, (at) => givenAt(use, at), reading);
    return;
  }
  for (const tool of givenAt(use, each).values) {
    if (tool.properties === undefined) continue;
    yield* judged(use, tool.node, (at) => below(tool, at), reading);
  }
}

function* judged(
  { sink }: Use,
  node: TSESTree.Node,
  find: Find,
  reading: SchemaReading,
): Generator<Undescribed> {
  const { schema: places, run, context, fields } = sink;
  const found = places.map(find);
  const schemas = found.flatMap(({ values }) => values).filter(mayDescribe);
  const isEmpty = fields === true && schemas.some(isEmptyObject);
  if (isEmpty || schemas.length === 0) {
    const isMissing = isEmpty || found.every((each) => each.isAbsent || each.values.length > 0);
    const runner = run === undefined ? undefined : find(run).values[0]?.node;
    const isRead = runner !== undefined && readsInput(runner, isEmpty ? [] : context, reading);
    if (isMissing && isRead) yield { node: schemas[0]?.node ?? node, messageId: 'missing' };
    return;
  }
  for (const schema of schemas) {
    const loose = looseIn(schema, { ...reading, isFields: fields === true });
    if (loose !== undefined) yield { node: loose, messageId: 'loose' };
  }
}

/** Names, descriptions and callbacks stand at the same places in other forms of the call. */
function mayDescribe({ type, constants, node }: Value): boolean {
  if (type === 'function' || type === 'string' || constants !== undefined) return false;
  return !/Function/.test(node.type);
}

function isEmptyObject({ properties, complete }: Value): boolean {
  return properties?.size === 0 && complete === true;
}
