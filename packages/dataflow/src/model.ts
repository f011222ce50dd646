/**
 * The vocabulary in which libraries are described. Models hold these rows; the engine reads them;
 * rules read the rows of the kinds they judge. Rows are plain data: no functions, no expressions.
 */

/** What a sink does with its argument, and so which rule judges it. */
export type SinkKind =
  | 'shell'
  | 'code'
  | 'sql'
  | 'log'
  | 'module'
  | 'template'
  | 'credential'
  | 'setting'
  | 'generation'
  | 'tool'
  | 'prompt'
  | FlowKind;

/**
 * Kinds that every program uses all the time, and that are dangerous with a value that a stranger
 * chose alone. They are looked for in files only that a model or a tool gives something to.
 */
export type FlowKind = 'html' | 'file' | 'network' | 'redirect';

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
  | 'url-host' // an address on a host that the program chose
  | 'redacted';

/** Where an untrusted or sensitive value comes from. */
export type Label =
  | 'remote'
  | 'local'
  | 'model'
  | 'tool-argument'
  | 'network'
  | 'retrieved' // looked up by likeness, as vector stores do: whoever wrote the documents wrote it
  | 'secret'
  | 'personal';

/**
 * How to reach a function or value from a module, a global or a type of this model, in the notation
 * of the code itself: `exec`, `createPool()`, `Pool.connect()`, `new Client()`.
 * A first segment that is a key of {@link LibraryModel.types} means an instance of that type.
 * `f(1)` is what `f` takes its argument 1 for, `f(-1)` the last, `f(*)` any, `f(0.handler)` a property
 * of it (`*` for any); `Handler#0` is what a function of that type gets as parameter 0 (`#*` as any),
 * `Handler/4#1` what one with four parameters gets as parameter 1, and then only what is said of four.
 * So `f(1)#0` is parameter 0 of the callback that is argument 1 of `f`, and `on(1:request)#0` that of
 * argument 1 of `on('request', …)`. `@Body()` is a parameter with
 * that decorator, or with one that was given `Body()`. `await` is implied.
 * `Element.innerHTML=` is what is written to a property, a call with the value as its one argument;
 * `<>` is an element of JSX, and `default` as one (`<Markdown>`) a call, with all attributes as one
 * object that holds what stands between the tags as `children`.
 */
export type AccessPath = string;

/**
 * An argument: `0`, `-1` for the last, `rest` from an index (`'1..'`), a property (`'0.text'`), each
 * element of a list (`'0.*'`) or what is under any name of an object (`'0.*.sql'`), what the function
 * given there returns (`'0()'`, `'0.instructions()'`).
 */
export type ArgumentPosition = number | string;

interface SinkBase {
  /** Functions, constructors (`new X()`) or template tags. */
  readonly calls: readonly AccessPath[];
  /** What to write instead, as a sentence; `{{call}}` stands for the call as the user wrote it. */
  readonly instead?: string;
}

/** Runs a program. */
export interface ShellSink extends SinkBase {
  readonly kind: 'shell';
  /** Where the command line (`shell: 'always'`) or the program (otherwise) is. */
  readonly command: ArgumentPosition;
  /** The program, where it is always the same: the first of its arguments is at `command` then. */
  readonly program?: string;
  /** Where the argument array is. */
  readonly arguments?: ArgumentPosition;
  /** Where the options object is. */
  readonly options?: ArgumentPosition;
  /**
   * Whether a shell parses the command: always (unless there is an argument array), when the
   * `shell` option is truthy, or never; `words` when the text is split at spaces into program and
   * arguments, without a shell; `input` when the text goes to the program the receiver started.
   */
  readonly shell: 'always' | 'option' | 'never' | 'words' | 'input';
  /** The tag quotes its holes: only the constant text is the command. */
  readonly quotedTag?: boolean;
}

/** The value at a position is this constant. */
export interface Condition {
  readonly position: ArgumentPosition;
  /** A constant; for a list, the canonical name of a function that is in it: `rehype-raw`. */
  readonly is: string | boolean;
}

/** Reads text as markup, where scripts can be hidden in it. */
export interface HtmlSink extends SinkBase {
  readonly kind: 'html';
  readonly arguments: readonly ArgumentPosition[];
  /** Markup only with this option, or with a list of plugins among which is this function. */
  readonly when?: Condition;
  /** Markup only when tags stand in it that the program wrote: an answer can be text, too. */
  readonly tags?: true;
}

/** Does something with the files that its arguments name. */
export interface FileSink extends SinkBase {
  readonly kind: 'file';
  readonly arguments: readonly ArgumentPosition[];
  /** `write` is also to create, remove, rename and to give rights. */
  readonly access: 'read' | 'write';
  /** Where the folder is that the function itself never leaves. */
  readonly root?: ArgumentPosition;
}

/** Sends something to the address that its arguments name. */
export interface NetworkSink extends SinkBase {
  readonly kind: 'network';
  /** Where the address is: text, or an object of `URL`. */
  readonly arguments: readonly ArgumentPosition[];
  /** Where a host without scheme and path is: `{ hostname }`. */
  readonly hosts?: readonly ArgumentPosition[];
}

/** Sends the user of a page to the address that its arguments name. */
export interface RedirectSink extends SinkBase {
  readonly kind: 'redirect';
  readonly arguments: readonly ArgumentPosition[];
}

/** Compiles or evaluates text as a program. */
export interface CodeSink extends SinkBase {
  readonly kind: 'code';
  readonly arguments: readonly ArgumentPosition[];
  /** Only a string is code there (`setTimeout`): report only with evidence of a string. */
  readonly onlyStrings?: boolean;
  /** Code only with this option or argument: `new Worker(text, { eval: true })`. */
  readonly when?: Condition;
  /**
   * What is no mistake there: constant text (a script for a page); also a whole program as one value,
   * which is what a sandbox is for; or a whole expression (a path), unless a stranger chose it. Text put
   * together from values is a mistake everywhere.
   */
  readonly accepts?: 'constants' | 'programs' | 'expressions';
}

/** Sends SQL text to a database. */
export interface SqlSink extends SinkBase {
  readonly kind: 'sql';
  readonly text: readonly ArgumentPosition[];
  /** Where the bound values are. */
  readonly values?: ArgumentPosition;
  /** How this driver writes a placeholder. */
  readonly placeholder?: '?' | '$n' | ':name' | '@name';
  /** Methods of what the call gives that take the values: `prepare(text).get(id)`. */
  readonly statement?: readonly string[];
  /** A method before it that declares a value: `request.input('id', id).query(text)`. */
  readonly input?: string;
  /** The method beside it that binds the holes of a template: `$queryRaw`. */
  readonly tag?: string;
  /** A list can be bound as one value: `= ANY($1)`. */
  readonly lists?: true;
  /** Safe as a template tag; a sink when it is called as an ordinary function. */
  readonly safeAsTag?: boolean;
  /**
   * Only a text that begins like one of these is meant for a database: regular expressions without
   * regard to case, each beginning with a word. For the global `?`.
   */
  readonly evidence?: readonly string[];
}

/** Writes a value where people or other systems read it later. */
export interface LogSink extends SinkBase {
  readonly kind: 'log';
  readonly arguments: readonly ArgumentPosition[];
  /**
   * Writes a text as it is, so that a line break in it begins a new line of the log; a list names the
   * functions, as `called` gives them, that make it do so in the call that makes the logger.
   */
  readonly lines?: true | readonly string[];
  /** Only a file whose name ends in `.log` is a log; where that name is. */
  readonly file?: LogFile;
  /** What the logger can be told to remove, in the call that makes it. */
  readonly redaction?: readonly Redaction[];
}

/** The name of a file that is written: an argument, or one of the call that opened it. */
export interface LogFile {
  readonly position: ArgumentPosition;
  readonly of: 'call' | 'receiver';
}

/** An option of the call that makes a logger. */
export interface Redaction {
  readonly option: ArgumentPosition;
  /**
   * `paths`: exact and case-sensitive, `*` for one level, of the object at `of`; `keys`: properties
   * at any depth; `serializers`: an object whose keys are properties that a function rewrites;
   * `function`: a function that rewrites all of it.
   */
  readonly as: 'paths' | 'keys' | 'serializers' | 'function';
  /** The argument of the log call that it works on; all of them if absent. */
  readonly of?: number;
}

/** Loads the module that the argument names. `import` and `require` are globals here. */
export interface ModuleSink extends SinkBase {
  readonly kind: 'module';
  readonly arguments: readonly ArgumentPosition[];
  /** A name that ends in one of these is read as data, not run: `.json` for `require`. */
  readonly readsAsData?: readonly string[];
}

/** Compiles the argument as the source of a template; the data of a template are not its source. */
export interface TemplateSink extends SinkBase {
  readonly kind: 'template';
  readonly arguments: readonly ArgumentPosition[];
  /** Where the data are, when the engine reads options that become code from them too (EJS). */
  readonly data?: ArgumentPosition;
  /** The language runs no code and is made for templates of strangers (Liquid, Mustache). */
  readonly accepts?: 'templates';
}

/** Takes a secret, which a constant is not: whoever reads the code knows it. */
export interface CredentialSink extends SinkBase {
  readonly kind: 'credential';
  readonly arguments: readonly ArgumentPosition[];
  /**
   * `key`: what is signed, sealed or checked with it can be forged, so that any constant is a mistake.
   * `password` and `token`: shown to another system, where a word that everybody writes opens nothing.
   */
  readonly is: 'key' | 'password' | 'token';
  /** The variable of the environment that usually holds it. */
  readonly variable?: string;
  /** Where the machine is named to which it is shown. */
  readonly host?: readonly ArgumentPosition[];
}

/**
 * A condition on an option. Its place may go through the elements of a list and the values of an object
 * (`0.tools.*`); under `each` it goes on from there: `type`.
 */
export interface Setting {
  readonly at: ArgumentPosition;
  /**
   * One of these is given, or a function that always gives it; in a text `…` stands for any characters,
   * and `Infinity` for that number.
   */
  readonly is?: readonly (string | boolean | null)[];
  /** Nothing is given. With `is`, either will do. */
  readonly absent?: true;
  /** Something is given, whatever it is. */
  readonly given?: true;
}

/** Takes options with which a model may do more than anybody approved, or everybody may use what is yours. */
export interface SettingSink extends SinkBase {
  readonly kind: 'setting';
  /**
   * It is dangerous where all of them hold. The first is what is reported, and has to be certain; of the
   * others, what is not known to be given is taken for absent.
   */
  readonly unsafe: readonly Setting[];
  /** The conditions hold of the same one of these. */
  readonly each?: ArgumentPosition;
  /** What follows from it, completing "so that …". */
  readonly effect: string;
  /** What is at stake: what an agent may do if absent, or who reads the key. */
  readonly about?: 'key';
}

/** Lets a model write, or go on by itself until it stops. */
export interface GenerationSink extends SinkBase {
  readonly kind: 'generation';
  /** What limits how much is written; absent where the library demands it or has a small default. */
  readonly tokens?: readonly ArgumentPosition[];
  /** What limits how often the model is asked again, by itself or as what it costs. */
  readonly steps?: readonly ArgumentPosition[];
  /** Without any of `steps` it goes on for as long as the model wants: there is no default. */
  readonly endless?: true;
  /** A limit that is none. */
  readonly unlimited?: readonly Setting[];
  /** Where tools are: with them the program asks again. */
  readonly tools?: readonly ArgumentPosition[];
}

/** Defines what a model may call. */
export interface ToolSink extends SinkBase {
  readonly kind: 'tool';
  /** Each of these is a tool; the positions below go on from there. */
  readonly each?: ArgumentPosition;
  /** Where it says what may be given to the tool, under the names that versions have for it. */
  readonly schema: readonly ArgumentPosition[];
  /** The function that gets it; one that reads nothing needs no schema. */
  readonly run?: ArgumentPosition;
  /** What that function gets instead without a schema, and may read: `signal`. */
  readonly context?: readonly string[];
  /** Names with a schema for each, and not a schema. */
  readonly fields?: true;
}

/**
 * Gives text to a language model. What stands where the operator speaks, the model obeys; what stands
 * where a user speaks, or where data are, belongs to whoever wrote it.
 */
export interface PromptSink extends SinkBase {
  readonly kind: 'prompt';
  /** Where the operator speaks: instructions, and descriptions of tools and of agents. */
  readonly system?: readonly ArgumentPosition[];
  /** Where a user speaks, and where data are: prompts, texts to embed, results of tools. */
  readonly user?: readonly ArgumentPosition[];
  /** Where the source of a template is, whose variables are data. */
  readonly template?: readonly ArgumentPosition[];
  /** Lists of messages, each of which says who speaks. */
  readonly messages?: readonly MessageList[];
}

/** A list of messages, or one message; what other shapes of messages there are, other rows say. */
export interface MessageList {
  readonly at: readonly ArgumentPosition[];
  /** Where a message says who speaks: `role`, or `0` for the first of a pair. */
  readonly role: string;
  /** Where its text is: `content`, `parts.*.text`, `1`. */
  readonly content: readonly string[];
  /** Who speaks for the operator: `system`, `developer`. */
  readonly system: readonly string[];
  /** Who is the model itself: what it is said to have said, it goes on from. */
  readonly model?: readonly string[];
  /** A text can stand instead of the list, or of a message, and is a user's then. */
  readonly orText?: true;
  /** The texts are templates, whose variables are data. */
  readonly templates?: true;
}

export type SinkModel =
  | ShellSink
  | CodeSink
  | SqlSink
  | LogSink
  | ModuleSink
  | TemplateSink
  | CredentialSink
  | SettingSink
  | GenerationSink
  | ToolSink
  | PromptSink
  | HtmlSink
  | FileSink
  | NetworkSink
  | RedirectSink;
export type SinkOf<K extends SinkKind> = Extract<SinkModel, { kind: K }>;

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
  /** Where the schema is that it was checked against, in a call on the way to it. */
  readonly schema?: readonly ArgumentPosition[];
  /** The method that takes the schema, where others on the way take one for something else: `input`. */
  readonly by?: string;
}

/** A function whose result is safe for the named contexts. */
export interface SanitizerModel {
  readonly calls: readonly AccessPath[];
  readonly clears: readonly SafeFor[];
  /** Not so with this option of the call that made what the function was read from. */
  readonly unless?: Condition;
}

/** A function whose result has the text of its arguments (`String.raw`, `util.format`, `path.join`). */
export interface PropagatorModel {
  readonly calls: readonly AccessPath[];
  /**
   * How the result is made of the arguments; `path` is one after another, with slashes between and `..`
   * resolved, `name` the last part of a path, `relative` the way from the first to the second, `address`
   * the parts of a URL.
   */
  readonly result:
    'format' | 'same' | 'json' | 'path' | 'name' | 'relative' | 'address' | 'promisified';
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

/** A function that throws unless what it is given holds. */
export interface AssertionModel {
  readonly calls: readonly AccessPath[];
  /** The first argument is true, equals the second, or matches the expression there. */
  readonly holds: 'true' | 'equals' | 'matches';
}

/** A function that makes a schema, or demands more of one. */
export interface SchemaModel {
  readonly calls: readonly AccessPath[];
  /**
   * What it lets through: a number, a text of some form (`guid` may be in brackets, `id` is letters, digits, `_` and `-`), what its
   * arguments list, what the expression it is given matches, an object or list of what the schemas in
   * its argument let through, what either of the schemas in a list does, what all its arguments do, or
   * anything at all, names that nobody thought of among it. `wrapped`: what the schema lets through that
   * its first argument is or has as `schema`.
   */
  readonly accepts:
    | 'number'
    | 'boolean'
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
  /** What its parameters are called, for each place; a leading underscore does not count. */
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
