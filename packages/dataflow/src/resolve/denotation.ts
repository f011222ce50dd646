import type { CallLike, ClassNode, FunctionNode, Node } from '../ast.js';
import type { Label } from '../model.js';
import type { ModelNode } from '../model-node.js';
import type { ProjectModule } from '../project/module.js';
import type { Frame } from '../frame.js';

/** What an expression stands for, as far as it can be called or has members. */
export type Denotation =
  Api | LocalFunction | LocalClass | LocalInstance | LocalModule | Literal | Bound;

/** Something reached from a module or a global. */
export interface Api {
  readonly kind: 'api';
  readonly nodes: readonly ModelNode[];
  /** How it was reached, for functions of the language: `global.Reflect.apply`. */
  readonly path: string;
  /** Of what it was read from: everything in `req.query` is remote. */
  readonly labels: ReadonlySet<Label>;
  /** The module itself, before anything was read from it. */
  readonly isModule?: true;
  /** The calls that made what it was read from, the last first. */
  readonly made?: Made;
}

/** A call of the file whose result is something of a library. */
export interface Made {
  readonly call: CallLike;
  readonly frame: Frame | undefined;
  readonly before: Made | undefined;
}

export interface LocalFunction {
  readonly kind: 'function';
  readonly node: FunctionNode;
  readonly frame: Frame | undefined;
}

export interface LocalClass {
  readonly kind: 'class';
  readonly node: ClassNode;
}

export interface LocalInstance {
  readonly kind: 'instance';
  /** A class, or a function that is called with `new`. */
  readonly node: ClassNode | FunctionNode;
}

/** Another file of the project. */
export interface LocalModule {
  readonly kind: 'module';
  readonly module: ProjectModule;
}

/** An object or array literal, or a type that lists its members. */
export interface Literal {
  readonly kind: 'literal';
  readonly node: Node;
  readonly frame: Frame | undefined;
}

/** A method of functions (`bind`, `call`, `apply`), or a function that `bind` or `promisify` made. */
export interface Bound {
  readonly kind: 'bound';
  readonly how: 'bind' | 'call' | 'apply' | 'bound' | 'promisified';
  readonly target: Denotation;
  readonly given: readonly Node[];
}
