import type { TSESTree } from '@typescript-eslint/types';
import type { CallLike, CallSite, Site } from './ast.js';
import type {
  ArgumentPosition,
  FlowKind,
  Label,
  SafeFor,
  SchemaModel,
  SinkKind,
  SinkOf,
} from './model.js';

/** What is known of one value. Absent means not known, never "no". */
export interface Value {
  /** The texts this value can be, if it is a string (or can be concatenated as one). At most 4. */
  readonly texts: readonly Text[];
  /** Concrete primitives, when the value is one of a finite set. At most 16. */
  readonly constants?: readonly (string | number | boolean | bigint | null | undefined)[];
  readonly type?: 'string' | 'number' | 'boolean' | 'function' | 'array' | 'object' | 'regexp';
  /** Known properties of an object literal; `complete` when there are no others. */
  readonly properties?: ReadonlyMap<string, Value>;
  /** Known elements of an array literal. */
  readonly elements?: readonly Value[];
  /** No property or element is missing from the two above. */
  readonly complete?: boolean;
  /** What was spread into an object and can have any property: `{ ...req.body }`. */
  readonly rest?: Value;
  /** What this was made of by a function that has an inverse: `btoa`, `split`, `JSON.stringify`. */
  readonly encoded?: { readonly how: string; readonly value: Value };
  readonly node: TSESTree.Node;
}

/** One possible text: constant fragments and holes, in order. */
export type Text = readonly (string | Hole)[];

/** A set of characters: bit n for the ASCII character n, bit 128 for all others. */
export type Characters = bigint;

/** A part of a text that is not constant. */
export interface Hole {
  /** The expression in the user's code, to report and to quote. */
  readonly node: TSESTree.Node;
  readonly certainty:
    | 'enum' // one of a finite set of constants
    | 'number' // number, boolean or bigint
    | 'internal' // determined by the program: module constant, __dirname, imported constant
    | 'unknown' // cannot be shown constant
    | 'exposed' // a parameter of an exported function
    | 'untrusted'; // comes from a modelled source
  readonly labels: ReadonlySet<Label>;
  readonly safeFor: ReadonlySet<SafeFor>;
  /** The characters it can consist of, if they are known. */
  readonly characters?: Characters;
  /** What a function that is not known made of something: its text, or what is kept under its name. */
  readonly derived?: true;
  /** The first property that was read of what has the labels, when it is only a part: `name` in `req.body.name`. */
  readonly read?: string;
  /** Where it comes from, outermost first: `req.query.id` (line 3) → `id` (line 4). */
  readonly path: readonly Step[];
}

export interface Step {
  /** The user's code, shortened. */
  readonly text: string;
  readonly line: number;
  readonly node: TSESTree.Node;
}

/** A place where a modelled function is used. */
export interface SinkUse<K extends SinkKind = SinkKind> {
  readonly node: K extends FlowKind | 'response' | 'code' ? Site : CallSite;
  readonly sink: SinkOf<K>;
  /** Canonical name, for example `child_process.exec` or `pg.Pool.query`. */
  readonly name: string;
  /** Used as a template tag. */
  readonly tagged: boolean;
  /** Set when the arguments come through a function of this file: its name and the line
   * of its call. With a file, the sink is there, and `node` is the call of that function. */
  readonly via?: { readonly name: string; readonly line: number; readonly file?: string };
  /** The call that made the object whose method this is: `pino({ redact })` for `logger.info()`. */
  readonly receiver?: Receiver;
  /** The value at a position of the sink, bound and spread arguments and wrappers accounted for. */
  argument(position: ArgumentPosition): Value | undefined;
  /** The values at every position the sink names (`1..` gives several). */
  arguments(positions: readonly ArgumentPosition[]): readonly Value[];
}

/** A call or construction whose result a modelled function was read from. */
export interface Receiver {
  readonly node: CallLike;
  /** The call before it: `pino()` for the `child()` in `pino().child()`. */
  readonly receiver?: Receiver;
  argument(position: ArgumentPosition): Value | undefined;
}

/** A place to which a value goes. */
export interface Destination {
  /** A variable or parameter, a property that is written, the result of a function, an argument, a test for equality. */
  readonly as: 'name' | 'property' | 'result' | 'argument' | 'comparison';
  /** What it is called there. */
  readonly name: string | undefined;
  /** The call for an argument, the function for a result, the whole comparison. */
  readonly node: TSESTree.Node;
  /** The argument, or the side of the comparison. */
  readonly from?: TSESTree.Node;
}

/** A modelled function that leaves the file's sight: exported, passed on, promisified and not called. */
export interface SinkEscape<K extends SinkKind = SinkKind> {
  readonly node: TSESTree.Node;
  readonly sink: SinkOf<K>;
  readonly name: string;
}

/** What one file's code means. Everything is lazy and computed once per file. */
export interface Analysis {
  /** Whether there can be any: where there cannot, nothing else needs to be asked. */
  canReachSinks(): boolean;
  /** Whether any value can have this label: where none can, no sink needs to be asked for it. */
  canBring(label: Label): boolean;
  /** The last names of what is a sink of this kind, called or written: `json` of `Response.json`. */
  namesOfSinks(kind: SinkKind): ReadonlySet<string>;
  /** Calls, constructions and tags that reach a sink of this kind, in source order. */
  sinks<K extends SinkKind>(kind: K): readonly SinkUse<K>[];
  /** References to sinks of this kind that are not calls of this file. */
  escapes<K extends SinkKind>(kind: K): readonly SinkEscape<K>[];
  /** What the expression can be. */
  valueOf(node: TSESTree.Node): Value;
  /** Where the value of an expression goes, and what is made of it, within the file. */
  destinations(node: TSESTree.Node): readonly Destination[];
  /** Where a name is declared or written. */
  namesOf(identifier: TSESTree.Identifier): readonly TSESTree.Node[];
  /** The properties that are read of a name, wherever it is in scope. */
  readOf(identifier: TSESTree.Identifier): readonly string[];
  /** What is called with a name as it is, wherever that is in scope: `vault.get` of `vault.get(name)`. */
  givenTo(identifier: TSESTree.Identifier): readonly TSESTree.Node[];
  /** Where a name is read or written, wherever it is in scope. */
  referencesOf(identifier: TSESTree.Identifier): readonly TSESTree.Node[];
  /** The public fields of what `this` stands for, each with an expression that is given to it. */
  fieldsOf(node: TSESTree.ThisExpression): ReadonlyMap<string, TSESTree.Node>;
  /** What the types written in the file say of an expression. Callers in other files may not heed them. */
  declared(node: TSESTree.Node): Value['type'];
  /** The names of the fields that a type written in the file gives an object, or those in a list. */
  declaredFields(node: TSESTree.Node): readonly string[];
  /** What an expression may stand for, by canonical names: `rehype-raw`. */
  named(node: TSESTree.Node): readonly string[];
  /** What a call or construction may call, by canonical names: `global.JSON.stringify`, `fs.readFile`. */
  called(node: CallLike): readonly string[];
  /** What a call that makes a schema lets through. */
  accepted(node: CallLike): readonly SchemaModel['accepts'][];
  /** Work done so far, for tests and `--stats`. */
  readonly stats: { readonly steps: number; readonly exhausted: boolean };
}
