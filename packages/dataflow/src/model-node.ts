import type { Edge } from './access-path.js';
import type {
  AssertionModel,
  Label,
  PropagatorModel,
  ResultModel,
  SafeFor,
  SanitizerModel,
  SchemaModel,
  SinkModel,
  SourceModel,
  ValidatorModel,
} from './model.js';

/** The global of models that stands for every object nothing is known of, and functions from elsewhere. */
export const unknownObject = '?';

/** A sink and the name under which it is known: `pg.Pool.query`. */
export interface NamedSink {
  readonly sink: SinkModel;
  readonly name: string;
}

/**
 * What the models say of one place in a library, and the places that can be reached from it. There are tens of
 * thousands, most of which say nothing of most of this, so what is empty is shared.
 */
export interface ModelNode {
  readonly children: ReadonlyMap<Edge, ModelNode>;
  /** Types whose instances are found here. */
  readonly instances: readonly ModelNode[];
  readonly calls: readonly NamedSink[];
  readonly constructs: readonly NamedSink[];
  readonly labels: readonly Label[];
  /** Whether sources say that no text there holds a line break. */
  readonly oneLine: readonly boolean[];
  /** What of it is not all that a stranger sent. */
  readonly parts: readonly NonNullable<SourceModel['parts']>[];
  /** Where the schemas are that the value was checked against. */
  readonly checked: readonly Pick<SourceModel, 'schema' | 'by'>[];
  readonly clears: readonly SafeFor[];
  /** Sanitizers that the call which made their object can have switched off. */
  readonly conditional: readonly SanitizerModel[];
  readonly propagators: readonly PropagatorModel[];
  readonly results: readonly ResultModel['is'][];
  readonly validators: readonly ValidatorModel[];
  /** What a schema that is made here lets through. */
  readonly accepts: readonly SchemaModel['accepts'][];
  /** What holds when a call of it did not throw. */
  readonly assertions: readonly AssertionModel['holds'][];
  /** For the root of a module or of the globals: its types by name. */
  readonly types: ReadonlyMap<string, ModelNode>;
}

const NONE: readonly never[] = [];
const NO_NODES: ReadonlyMap<string, ModelNode> = new Map();

export function createNode(): ModelNode {
  return {
    children: NO_NODES,
    instances: NONE,
    calls: NONE,
    constructs: NONE,
    labels: NONE,
    oneLine: NONE,
    parts: NONE,
    checked: NONE,
    clears: NONE,
    conditional: NONE,
    propagators: NONE,
    results: NONE,
    validators: NONE,
    accepts: NONE,
    assertions: NONE,
    types: NO_NODES,
  };
}

type Lists = Omit<ModelNode, 'children' | 'types'>;

/** Adds to what is said of a place. */
export function add<Key extends keyof Lists>(
  node: ModelNode,
  key: Key,
  ...items: readonly Lists[Key][number][]
): void {
  const lists: Record<keyof Lists, readonly unknown[]> = node;
  lists[key] = [...lists[key], ...items];
}

/** Puts a node where another one leads, under a name that is free there. */
export function put(
  parent: ModelNode,
  where: 'children' | 'types',
  name: string,
  node: ModelNode,
): void {
  const maps: Record<typeof where, ReadonlyMap<string, ModelNode>> = parent;
  if (maps[where] === NO_NODES) maps[where] = new Map();
  (maps[where] as Map<string, ModelNode>).set(name, node);
}

/** Nothing but sinks that only a text which is evidence of them reaches. */
export function isEvidenced({ calls, constructs, children }: ModelNode): boolean {
  const isWritten = children.has('=');
  return (
    !isWritten &&
    [...calls, ...constructs].every(
      ({ sink }) => sink.kind === 'sql' && sink.evidence !== undefined,
    )
  );
}

/** The node at the end of a path, made if it is missing. */
export function grow(from: ModelNode, edges: readonly Edge[]): ModelNode {
  let node = from;
  for (const edge of edges) {
    let next = node.children.get(edge);
    if (next === undefined) {
      next = createNode();
      put(node, 'children', edge, next);
    }
    node = next;
  }
  return node;
}

/** The nodes one step away, with the types they are instances of. */
export function step(nodes: readonly ModelNode[], edge: Edge): readonly ModelNode[] {
  if (nodes.length === 0) return nodes;
  const reached = new Set<ModelNode>();
  for (const node of nodes) {
    const child = node.children.get(edge);
    if (child !== undefined) withInstances(child, reached);
  }
  return [...reached];
}

/** A type with the types that its instances are besides. */
export function withTypes(node: ModelNode): readonly ModelNode[] {
  const reached = new Set<ModelNode>();
  withInstances(node, reached);
  return [...reached];
}

function withInstances(node: ModelNode, reached: Set<ModelNode>): void {
  if (reached.has(node)) return;
  reached.add(node);
  for (const type of node.instances) withInstances(type, reached);
}
