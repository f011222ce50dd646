import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from './analysis-types.js';
import type { Candidates } from './candidates/trail.js';
import type { ClassNode, FunctionNode, Node } from './ast.js';
import type { ModelIndex } from './compile.js';
import type { Frame } from './frame.js';
import type { Enter } from './frames.js';
import type { Search } from './flow-kinds.js';
import type { Label } from './model.js';
import type { ModelNode } from './model-node.js';
import type { NodeOf, NodeType } from './nodes-of.js';
import type { Files } from './project/files.js';
import type { Census } from './resolve/census.js';
import type { Denotation } from './resolve/denotation.js';
import type { Origin } from './resolve/origins.js';
import type { FunctionUses } from './resolve/function-uses.js';
import type { Scopes } from './scopes.js';
import type { Types } from './types.js';

/** What the parts of the engine share while they read one file. */
export interface Engine {
  readonly ast: TSESTree.Program;
  readonly text: string;
  readonly visitorKeys: Readonly<Record<string, readonly string[]>>;
  readonly index: ModelIndex;
  readonly scopes: Scopes;
  readonly files: Files;
  /** What a type checker knows, where one is asked. */
  readonly types: Types | undefined;
  /** What an expression stands for; nothing when that is not known. */
  denote(node: Node, frame?: Frame): readonly Denotation[];
  /** What an expression can be. */
  value(node: Node, frame?: Frame): Value;
  /** The frame for reading a function's body as it runs in this call; undefined when too deep. */
  readonly enter: Enter;
  /** What the code around a value takes it for. */
  expected(node: Node): readonly Denotation[];
  origins(identifier: Node): readonly Origin[];
  usesOf(fn: FunctionNode): FunctionUses;
  /** Values that methods of the class give to `this.name`. */
  assignedFields(node: ClassNode | FunctionNode): ReadonlyMap<string, readonly Node[]>;
  /** Objects and arrays with what later statements add to them. */
  readonly mutated: WeakMap<Value, Map<Frame | undefined, Value>>;
  /** Every node of the file, in source order. */
  nodes(): readonly Node[];
  /** Those of some types, type after type. */
  nodesOf<T extends NodeType>(...types: readonly T[]): readonly NodeOf<T>[];
  /** What models say of that which looks like something they know. */
  shaped(): readonly ModelNode[];
  /** What models say of all that can give the file something; undefined when that can be anything. */
  givers(): readonly ModelNode[] | undefined;
  /** Where properties are read, taken out, set or called, by their names. */
  keyed(): ReadonlyMap<string, readonly Node[]>;
  /** The calls and values that can be dangerous; undefined when all of the file's can. */
  candidates(search?: Search): Candidates | undefined;
  /** Whether anything in the file can have the label. */
  canBring(label: Label): boolean;
  /** Whether a text of the file begins as the evidence of some sink does. */
  hasEvidence(): boolean;
  /** Made when it is first asked for. */
  census(): Census;
}
