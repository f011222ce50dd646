import type { CallLike, ClassNode, FunctionNode, Node } from '../ast.js';
import type { Label, PartOfSource } from '../model.js';
import type { ModelNode } from '../model-node.js';
import type { ProjectModule } from '../project/module.js';
import type { Frame } from '../frame.js';

/** What an expression stands for, as far as it can be called or has members. */
export type Denotation =
  | Api
  | LocalFunction
  | LocalClass
  | LocalInstance
  | LocalModule
  | Literal
  | Collection
  | Bound
  | Method;

/** Something reached from a module or a global. */
export interface Api {
  readonly kind: 'api';
  readonly nodes: readonly ModelNode[];
  /** How it was reached, for functions of the language: `global.Reflect.apply`. */
  readonly path: string;
  /** Of what it was read from: everything in `req.query` is remote. */
  readonly labels: ReadonlySet<Label>;
  /** The first property that was read of what has the labels: `name` in `req.body.name.first`. */
  readonly read?: string;
  /** No text in it holds a line break. */
  readonly oneLine?: true;
  /** What will be read from it by these names. */
  readonly parts?: Readonly<Record<string, PartOfSource>>;
  /** It is such a part. */
  readonly part?: PartOfSource;
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
  /** The call that made it, when a function returns classes. */
  readonly frame?: Frame | undefined;
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

/** What the program puts together out of other things: a list, a set, a map, a copy of an object. */
export interface Collection {
  readonly kind: 'collection';
  readonly parts: readonly Part[];
  /** Its elements are pairs of a key and a value. */
  readonly isMap?: true;
}

/** Where some of a collection comes from. It is looked at when something is read. */
export interface Part {
  /** The index or name; undefined when it can be any. */
  readonly key: string | undefined;
  readonly source: Node | readonly Denotation[];
  readonly frame: Frame | undefined;
  /** What is read from the source: `*` for any of its elements, `()` for what calling it gives. */
  readonly path: readonly string[];
  /** Set when all of the source is in it under its own names, or from this index on; the path comes after. */
  readonly from?: number;
  /** The name under which it is in an object of its own there: `1` in a pair. */
  readonly within?: string;
}

/** A method that the language gives to lists, sets and maps, read from one of them. */
export interface Method {
  readonly kind: 'method';
  readonly name: string;
  readonly of: Denotation;
}
