/**
 * The vocabulary in which libraries are described. Models hold these rows; the engine reads them;
 * rules read the rows of the kinds they judge. Rows are plain data: no functions, no expressions.
 */

import type { AccessPath, ArgumentPosition } from './model-paths.js';
import type { Condition, SinkKind, SinkModel } from './sink-models.js';

export type * from './agent-sinks.js';
export type * from './crypto-sinks.js';
export type { AccessPath, ArgumentPosition, Whence } from './model-paths.js';
export type * from './option-sinks.js';
export type * from './response-sink.js';
export type * from './sink-models.js';
export type * from './token-sink.js';
export type * from './webhook-sink.js';

/** What a value has been made safe for. A sanitizer clears named contexts and no other. */
export type SafeFor =
  | 'shell-word' // a bare word of a command line
  | 'argument' // an argument that no program takes for an option
  | 'sql-value'
  | 'sql-identifier'
  | 'sql-quoted' // between quotes that stand in the text
  | 'log-line' // cannot begin a new line
  | 'html' // text between tags, or markup without scripts
  | 'path' // a name that leads out of no folder, or a path that was found to be inside of one
  | 'path-steps' // a path without `..` in it, of which a test of its beginning says where it is
  | 'path-below' // what leads out of no folder that stands before it; alone it can be any path
  | 'url-host' // an address on a host that the program chose
  | 'redacted';

/** Where an untrusted or sensitive value comes from. */
export type Label =
  | 'remote'
  | 'local'
  | 'model'
  | 'tool-argument'
  | 'network'
  | 'envelope' // an answer as it came, in which what is labelled so is a part
  | 'structured' // what a caller sent as data: a part of it can be an object where a text is meant
  | 'retrieved' // looked up by likeness, as vector stores do: whoever wrote the documents wrote it
  | 'secret'
  | 'personal';

/** A value that comes from outside, or that must not get out. */
export interface SourceModel {
  readonly label: Label;
  /** Properties and call results, for example `Request.query`. */
  readonly values: readonly AccessPath[];
  /**
   * No text in it holds a line break: HTTP has none in headers and addresses. Said of an object it
   * holds for all that is read from it, up to a row that says `false` (`Request.url.searchParams`).
   */
  readonly oneLine?: boolean;
  /**
   * What is read from it by these names, at any depth, and is not all that the stranger sent: `internal` is
   * chosen by the program (where an upload was stored), `name` is the last part of a path.
   */
  readonly parts?: Readonly<Record<string, PartOfSource>>;
  /** Where the schema is that it was checked against, in a call on the way to it. */
  readonly schema?: readonly ArgumentPosition[];
  /** The method that takes the schema, where others on the way take one for something else: `input`. */
  readonly by?: string;
}

export type PartOfSource = 'internal' | 'name';

/** A function whose result is safe for the named contexts, or a value of a stranger that is. */
export interface SanitizerModel {
  readonly calls: readonly AccessPath[];
  readonly clears: readonly SafeFor[];
  /**
   * Not so with this option of the call, or of those that made what the function was read from, unless one of them is
   * given a function that clears the same.
   */
  readonly unless?: Condition;
}

/** A function whose result has the text of its arguments (`String.raw`, `util.format`, `path.join`). */
export interface PropagatorModel {
  readonly calls: readonly AccessPath[];
  /**
   * How the result is made of the arguments; `path` is one after another, with slashes between and `..`
   * resolved, `resolved` such a path from the root of the disk, `name` the last part of a path, `parts` an
   * object of its parts, `folder` that which it is in, `relative` the way from the first to the second,
   * `address` the parts of a URL, `contents` the text or object that was read out of a document, all that
   * is got of which is text of it.
   */
  readonly result:
    | 'format'
    | 'same'
    | 'json'
    | 'path'
    | 'resolved'
    | 'name'
    | 'parts'
    | 'folder'
    | 'relative'
    | 'address'
    | 'contents'
    | 'promisified';
  readonly argument?: ArgumentPosition;
}

/**
 * A function whose result has a known type, is a value the program itself determines, is `listed`: one
 * of several that the program names, or a list of the `names` of files in a folder, without slashes.
 */
export interface ResultModel {
  readonly calls: readonly AccessPath[];
  readonly is: 'number' | 'boolean' | 'hex' | 'uuid' | 'internal' | 'listed' | 'names';
}

/** A function that gives what it is given only when a schema lets it through. */
export interface ValidatorModel {
  readonly calls: readonly AccessPath[];
  /** Where the schema is: what the method is called on, or an argument. */
  readonly schema: 'receiver' | number;
  /** The argument that is checked. */
  readonly input: number;
  /** The property of the result that holds it: `data` of what `safeParse()` gives. */
  readonly under?: string;
  /**
   * It throws at once, or rejects its promise later, when the very value it was given is refused. Not for
   * those that check what they made of it (joi trims).
   */
  readonly refuses?: 'now' | 'later';
}

/** A function that throws unless what it is given holds, or whatever it is given. */
export interface AssertionModel {
  readonly calls: readonly AccessPath[];
  /**
   * The first argument is true, equals the second, or matches the expression there; `nothing`: the program never goes on
   * after the call (`ctx.throw(404)`).
   */
  readonly holds: 'true' | 'equals' | 'matches' | 'nothing';
}

/** A function that makes a schema, or demands more of one. */
export interface SchemaModel {
  readonly calls: readonly AccessPath[];
  /**
   * What it lets through: a number, any text, a text of some form (`guid` may be in brackets, `id` is letters, digits, `_` and `-`), what its
   * arguments list, what the expression it is given matches, an object or list of what the schemas in
   * its argument let through, what either of the schemas in a list does, what all its arguments do, or
   * anything at all, names that nobody thought of among it. `changed`: what the function it is given makes of what
   * was let through before. `wrapped`: what the schema lets through that
   * its first argument is or has as `schema`.
   */
  readonly accepts:
    | 'number'
    | 'boolean'
    | 'text'
    | 'hex'
    | 'uuid'
    | 'guid'
    | 'id'
    | 'listed'
    | 'matching'
    | 'fields'
    | 'elements'
    | 'either'
    | 'all'
    | 'anything'
    | 'changed'
    | 'wrapped';
}

/**
 * A function or object that is taken for an instance of a type though nothing in its file names the
 * library. All that is said must hold. A name alone is no evidence: say what is read, too.
 */
export interface ShapeModel {
  /** A key of {@link LibraryModel.types}. */
  readonly type: string;
  /** It leaves the file under one of these names; `default` for a default export and `module.exports`. */
  readonly exported?: readonly string[];
  /** It, or the file that exports it, begins with this directive: `use server`. */
  readonly directive?: string;
  /** What its parameters are called, for each place; a leading underscore does not count. No name is any. */
  readonly parameters?: readonly (readonly string[])[];
  /** It reads at least one of these of its parameters: `0.query`. */
  readonly reads?: readonly string[];
}

export interface LibraryModel {
  /** npm names and subpaths, or `node:` names; both spellings of a built-in are matched. */
  readonly modules?: readonly string[];
  /**
   * Global objects or functions, for example `console` or `eval`; `?` is every object and imported
   * function nothing is known of, whose calls are sinks by the evidence of what they are given.
   */
  readonly globals?: readonly string[];
  /** Names that loading one of the modules makes global (`shelljs/global`). */
  readonly definesGlobals?: readonly string[];
  /** Type name → how instances come about. The name also matches an imported type annotation. */
  readonly types?: Readonly<Record<string, readonly AccessPath[]>>;
  readonly shapes?: readonly ShapeModel[];
  readonly sinks?: readonly SinkModel[];
  readonly sources?: readonly SourceModel[];
  readonly sanitizers?: readonly SanitizerModel[];
  readonly propagators?: readonly PropagatorModel[];
  readonly results?: readonly ResultModel[];
  readonly validators?: readonly ValidatorModel[];
  readonly schemas?: readonly SchemaModel[];
  readonly assertions?: readonly AssertionModel[];
}

/** Small programs that prove a model. Kept apart from the model, so they are never bundled with it. */
export interface Examples {
  /** Each must have at least one finding of the rule for the kind. */
  readonly flagged: Partial<Record<SinkKind, readonly string[]>>;
  /** Each must have none. */
  readonly safe: Partial<Record<SinkKind, readonly string[]>>;
}
