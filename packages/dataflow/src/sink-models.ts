import type { AgentSink } from './agent-sinks.js';
import type { CryptoFlowSink } from './crypto-sinks.js';
import type { ArgumentPosition, ArgumentSink, SinkBase, Whence } from './model-paths.js';
import type { OptionSink } from './option-sinks.js';
import type { ResponseSink } from './response-sink.js';
import type { TokenSink } from './token-sink.js';
import type { WebhookSink } from './webhook-sink.js';

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
  | 'token'
  | 'response'
  | 'webhook'
  | OptionSink['kind']
  | CryptoFlowSink['kind']
  | FlowKind;

/**
 * Kinds that every program uses all the time, and that are dangerous with a value that a stranger
 * chose alone. They are looked for in files only that a model or a tool gives something to.
 */
export type FlowKind = 'html' | 'file' | 'network' | 'redirect' | 'filter';

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
export interface HtmlSink extends ArgumentSink {
  readonly kind: 'html';
  /** Markup only with this option, or with a list of plugins among which is this function. */
  readonly when?: Condition;
  /** Markup only when tags stand in it that the program wrote: an answer can be text, too. */
  readonly tags?: true;
  /** Markup only when one of these arguments says that it is a page: `1.headers.Content-Type`. */
  readonly typedAt?: readonly ArgumentPosition[];
  /** A text alone is markup, too, unless one of `typedBy` was told that it is something else. */
  readonly texts?: true;
  /** Markup only when one of these methods of the same object was told that it is a page: `setHeader`. */
  readonly typedBy?: readonly string[];
}

/** Does something with the files that its arguments name. */
export interface FileSink extends ArgumentSink {
  readonly kind: 'file';
  /** `write` is also to create, remove, rename and to give rights; `enter` is to work in a folder. */
  readonly access: 'read' | 'write' | 'enter';
  /** Where the folder can be that the function itself never leaves. */
  readonly root?: readonly ArgumentPosition[];
  /** Refuses a path in which `..` stands; not one from which it was taken before, as `path.join` does. */
  readonly refusesUp?: boolean;
}

/** Sends something to the address that its arguments name, as text or as an object of `URL`. */
export interface NetworkSink extends ArgumentSink {
  readonly kind: 'network';
  /** Where a host without scheme and path is: `{ hostname }`. */
  readonly hosts?: readonly ArgumentPosition[];
}

/** Sends the user of a page to the address that its arguments name. */
export interface RedirectSink extends ArgumentSink {
  readonly kind: 'redirect';
}

/** Looks for what meets the conditions in an object, where an object in the place of a value is an operator. */
export interface FilterSink extends ArgumentSink {
  readonly kind: 'filter';
  /** Its arguments are values of a statement, in which an object becomes `name` = value. */
  readonly pairs?: true;
  /** Where that statement is; after `SET`, pairs are what is meant. */
  readonly statement?: readonly ArgumentPosition[];
  /** Where `true` says that an object becomes a text, in the call or in one that made what it is called on. */
  readonly asTexts?: Whence;
}

/** Compiles or evaluates text as a program. */
export interface CodeSink extends ArgumentSink {
  readonly kind: 'code';
  /** Only a string is code there (`setTimeout`): report only with evidence of a string. */
  readonly onlyStrings?: boolean;
  /** Code only with this option or argument: `new Worker(text, { eval: true })`. */
  readonly when?: CodeCondition;
  /**
   * Its objects are in every page (elements) or come as parameters, and what it does it does by names of its own: calls
   * and writes of these names are looked at, and not what leads to them.
   */
  readonly byName?: true;
  /**
   * What is no mistake there: constant text (a script for a page); also a whole program as one value,
   * which is what a sandbox is for; or a whole expression (a path), unless a stranger chose it; or a whole script, unless
   * a stranger chose it or whoever calls what the file exports. Text put together from values is a mistake with all of
   * them. `own`: nothing but what a stranger chose is a mistake.
   */
  readonly accepts?: 'constants' | 'programs' | 'expressions' | 'scripts' | 'own';
}

/** The value at a position is this constant, or a text that begins so. */
export interface CodeCondition {
  readonly position: ArgumentPosition;
  /** In the call that made what it belongs to: `document.createElement('script').text`. */
  readonly of?: 'receiver';
  readonly is?: string | boolean;
  readonly begins?: string;
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
  /**
   * In quotes a backslash takes the meaning of what follows it, so that a doubled quote can end them: `\''`;
   * `texts`, when it is a letter like any other in the backticks of a name.
   */
  readonly backslash?: true | 'texts';
  /**
   * Behind the placeholder of a value the text can say that it is put in as it is: `$1:raw`, `$<name^>`, or between quotes
   * that stand in the text: `$1:value`, `$<name#>`.
   */
  readonly filters?: true;
  /** Safe as a template tag; a sink when it is called as an ordinary function. */
  readonly safeAsTag?: boolean;
  /**
   * Only a text that begins like one of these is meant for a database: regular expressions without
   * regard to case, each beginning with a word. For the global `?`.
   */
  readonly evidence?: readonly string[];
}

/** Writes a value where people or other systems read it later. */
export interface LogSink extends ArgumentSink {
  readonly kind: 'log';
  /**
   * Writes a text as it is, so that a line break in it begins a new line of the log; a list names the
   * functions, as `called` gives them, that make it do so in the call that makes the logger.
   */
  readonly lines?: true | readonly string[];
  /** Only a file whose name ends in `.log` is a log; where that name is, or was when it was opened. */
  readonly file?: Whence;
  /** What the logger can be told to remove, in the call that makes it. */
  readonly redaction?: readonly Redaction[];
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
export interface ModuleSink extends ArgumentSink {
  readonly kind: 'module';
  /** A name that ends in one of these is read as data, not run: `.json` for `require`. */
  readonly readsAsData?: readonly string[];
}

/** Compiles the argument as the source of a template; the data of a template are not its source. */
export interface TemplateSink extends ArgumentSink {
  readonly kind: 'template';
  /** Where the data are, when the engine reads options that become code from them too (EJS). */
  readonly data?: ArgumentPosition;
  /** The language runs no code and is made for templates of strangers (Liquid, Mustache). */
  readonly accepts?: 'templates';
}

/** Takes a secret, which a constant is not: whoever reads the code knows it. */
export interface CredentialSink extends ArgumentSink {
  readonly kind: 'credential';
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

export type SinkModel =
  | ShellSink
  | CodeSink
  | SqlSink
  | LogSink
  | ModuleSink
  | TemplateSink
  | CredentialSink
  | AgentSink
  | OptionSink
  | TokenSink
  | WebhookSink
  | CryptoFlowSink
  | ResponseSink
  | HtmlSink
  | FileSink
  | NetworkSink
  | RedirectSink
  | FilterSink;
export type SinkOf<K extends SinkKind> = Extract<SinkModel, { kind: K }>;
