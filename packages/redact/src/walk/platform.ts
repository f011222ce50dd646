import { remove } from '../options.js';
import { asText } from '../policy.js';
import { visitProperties } from './properties.js';
import type { Walk } from './walk.js';

/** Square brackets would be written as %5B and %5D. */
const IN_URL = 'REDACTED';

/** Its class, which is not global everywhere. */
function kindOf<T extends URL | URLSearchParams | FormData>(
  value: T,
): T extends URL ? typeof URL : T extends FormData ? typeof FormData : typeof URLSearchParams {
  return value.constructor as never;
}

export function visitUrl(url: URL, walk: Walk): unknown {
  const Url = kindOf(url);
  const copy = new Url(url);
  if (copy.password !== '') copy.password = IN_URL;
  const query = visitParameters(copy.searchParams, walk);
  if (query !== copy.searchParams) copy.search = query.toString();
  const text = walk.text(copy.href);
  if (text === url.href) return url;
  return Url.canParse(text) ? new Url(text) : text;
}

export function visitParameters(parameters: URLSearchParams, walk: Walk): URLSearchParams {
  const after = changed(parameters, (name, value) => [
    name,
    walk.entry(name, value) === value ? value : IN_URL,
  ]);
  return after ? new (kindOf(parameters))(after as [string, string][]) : parameters;
}

/** As an object, which loggers show; of `Headers` they show nothing. */
export function visitHeaders(headers: Headers, walk: Walk): unknown {
  const after = changed(headers, (name, value) => [name, walk.entry(name, value)]);
  return after ? Object.fromEntries(after) : headers;
}

export function visitForm(form: FormData, walk: Walk): unknown {
  const after = changed(form, (name, value) => [walk.text(name), walk.entry(name, value)]);
  if (!after) return form;
  const copy = new (kindOf(form))();
  for (const [name, value] of after) append(copy, name, value);
  return copy;
}

type Pair = readonly [name: string, value: unknown];

/** What became of names and values, without those that are removed; `undefined` when all stay what they are. */
function changed<T>(
  pairs: Iterable<[string, T]>,
  next: (name: string, value: T) => Pair,
): readonly Pair[] | undefined {
  const before = [...pairs];
  const after = before.map(([name, value]) => next(name, value));
  const isSame = after.every(
    ([name, value], at) => name === before[at]?.[0] && value === before[at][1],
  );
  return isSame ? undefined : after.filter(([, value]) => value !== remove);
}

function append(form: FormData, name: string, value: unknown): void {
  if (typeof value === 'object') form.append(name, value as Blob);
  else form.append(name, asText(value));
}

/** A request or a response, by what an inspector shows of it; JSON would be empty. */
export function visitExchange(value: Request | Response, walk: Walk): unknown {
  const names = ['method', 'status', 'statusText', 'url', 'headers'].filter(
    (name) => name in value,
  );
  const parts = Object.fromEntries(
    names.map((name) => [name, Reflect.get(value, name) as unknown]),
  );
  const next = walk.deeper(parts);
  return next === parts ? visitProperties(value, walk) : next;
}

/** The content of a file is never shown, its name is. */
export function visitBlob(file: File, walk: Walk): unknown {
  return walk.text(file.name) === file.name ? file : `[File: ${file.size} bytes]`;
}
