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

/** What the models say of one place in a library, and the places that can be reached from it. */
export interface ModelNode {
  readonly children: Map<Edge, ModelNode>;
  /** Types whose instances are found here. */
  readonly instances: ModelNode[];
  readonly calls: NamedSink[];
  readonly constructs: NamedSink[];
  readonly labels: Label[];
  /** Whether sources say that no text there holds a line break. */
  readonly oneLine: boolean[];
  /** What of it is not all that a stranger sent. */
  readonly parts: NonNullable<SourceModel['parts']>[];
  /** Where the schemas are that the value was checked against. */
  readonly checked: Pick<SourceModel, 'schema' | 'by'>[];
  readonly clears: SafeFor[];
  /** Sanitizers that the call which made their object can have switched off. */
  readonly conditional: SanitizerModel[];
  readonly propagators: PropagatorModel[];
  readonly results: ResultModel['is'][];
  readonly validators: ValidatorModel[];
  /** What a schema that is made here lets through. */
  readonly accepts: SchemaModel['accepts'][];
  /** What holds when a call of it did not throw. */
  readonly assertions: AssertionModel['holds'][];
  /** For the root of a module or of the globals: its types by name. */
  readonly types: Map<string, ModelNode>;
}

export function createNode(): ModelNode {
  return {
    children: new Map(),
    instances: [],
    calls: [],
    constructs: [],
    labels: [],
    oneLine: [],
    parts: [],
    checked: [],
    clears: [],
    conditional: [],
    propagators: [],
    results: [],
    validators: [],
    accepts: [],
    assertions: [],
    types: new Map(),
  };
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
      node.children.set(edge, next);
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
