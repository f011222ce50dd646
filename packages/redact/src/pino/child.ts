import { symbols } from 'pino';
import type { Redactor } from '../redactor.js';

type Serializer = (value: unknown) => unknown;
type Formatter = (object: Record<string, unknown>) => Record<string, unknown>;

interface Formatters {
  readonly bindings: Formatter;
  readonly log?: Formatter;
}

/** What loggers have, and what their children may bring: serializers and formatters that nobody has redacted. */
export class Children {
  readonly #redactor: Redactor;
  /** Functions whose results are redacted, with what they ask. */
  readonly #ours = new WeakMap<object, Serializer | Formatter>();
  /** Sets of serializers that were looked at. */
  readonly #known = new WeakMap<object, object>();

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  /** The same serializer, whose result is redacted. */
  serializer(serialize: Serializer): Serializer {
    if (this.#ours.has(serialize)) return serialize;
    const wrapped: Serializer = (value) => this.#redactor.object(shownBy(serialize, value));
    this.#ours.set(wrapped, serialize);
    return wrapped;
  }

  /** A formatter of what is logged; what has a serializer is redacted after it: of a request little is logged. */
  formatter(names: readonly string[], format: Formatter = (object) => object): Formatter {
    const wrapped: Formatter = (object) => this.#except(format(object), names);
    this.#ours.set(wrapped, format);
    return wrapped;
  }

  readonly bindings: Formatter = (object) => this.#redactor.object(object);

  /** Redacts what a new child has, will be given and will log. */
  redact(child: object): void {
    this.#redactBindings(child);
    const before = Reflect.get(child, symbols.serializersSym) as Record<
      string | symbol,
      Serializer
    >;
    const serializers = this.#serializers(before);
    if (serializers !== before) Reflect.set(child, symbols.serializersSym, serializers);
    const formatters = Reflect.get(child, symbols.formattersSym) as Formatters;
    const log = this.#formatterFor(formatters.log, serializers, before);
    Reflect.set(child, symbols.formattersSym, { ...formatters, bindings: this.bindings, log });
  }

  /** That of the parent, unless the child has others or its own serializers. */
  #formatterFor(given: Formatter | undefined, serializers: object, before: object): Formatter {
    const asked = given && (this.#ours.get(given) as Formatter | undefined);
    if (given !== undefined && asked !== undefined && serializers === before) return given;
    return this.formatter(Object.keys(serializers), asked ?? given);
  }

  #serializers(given: Readonly<Record<string | symbol, Serializer>>): typeof given {
    const known = this.#known.get(given);
    if (known !== undefined) return known as typeof given;
    const names = Reflect.ownKeys(given);
    const isOurs = names.every((name) => this.#ours.has(given[name] as object));
    const all = isOurs
      ? given
      : Object.fromEntries(names.map((name) => [name, this.serializer(given[name] as Serializer)]));
    this.#known.set(given, all);
    this.#known.set(all, all);
    return all;
  }

  /** pino writes the bindings of a child as JSON when it is made, and asks no formatter about them. */
  #redactBindings(child: object): void {
    const bindings: unknown = Reflect.get(child, symbols.chindingsSym);
    if (typeof bindings !== 'string' || bindings === '') return;
    const text = this.#redactor.text(`{${bindings.slice(1)}}`);
    Reflect.set(child, symbols.chindingsSym, text.startsWith('{') ? `,${text.slice(1, -1)}` : '');
  }

  #except(object: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
    const kept = names.filter((name) => name in object);
    if (kept.length === 0) return this.#redactor.object(object);
    const rest = { ...object };
    for (const name of kept) Reflect.deleteProperty(rest, name);
    return {
      ...this.#redactor.object(rest),
      ...Object.fromEntries(kept.map((name) => [name, object[name]])),
    };
  }
}

/** A line of a log must not fail because of what is in it. */
function shownBy(serialize: Serializer, value: unknown): unknown {
  try {
    return serialize(value);
  } catch {
    return value;
  }
}
