/** How models say where something is. */

/**
 * How to reach a function or value from a module, a global or a type of this model, in the notation
 * of the code itself: `exec`, `createPool()`, `Pool.connect()`, `new Client()`.
 * A first segment that is a key of {@link LibraryModel.types} means an instance of that type.
 * `f(1)` is what `f` takes its argument 1 for, `f(-1)` the last, `f(*)` any, `f(0.handler)` a property
 * of it (`*` for any); `Handler#0` is what a function of that type gets as parameter 0 (`#*` as any),
 * `Handler/4#1` what one with four parameters gets as parameter 1, and then only what is said of four, and
 * `Handler#$scope` what it gets as the parameter of that name, by which AngularJS knows what to give it.
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

/** What all sinks say. */
export interface SinkBase {
  /** Functions, constructors (`new X()`) or template tags. */
  readonly calls: readonly AccessPath[];
  /** What to write instead, as a sentence; `{{call}}` stands for the call as the user wrote it. */
  readonly instead?: string;
}

/** What sinks say that are judged by what they are given. */
export interface ArgumentSink extends SinkBase {
  readonly arguments: readonly ArgumentPosition[];
}

/** A value that the call itself is given, or the call that made what it belongs to. */
export interface Whence {
  readonly position: ArgumentPosition;
  readonly of: 'call' | 'receiver';
}
