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
  const before = [...parameters];
  const after = before.map(([name, value]) => {
    return [name, walk.entry(name, value) === value ? value : IN_URL] as [string, string];
  });
  const isSame = after.every(([, value], index) => value === before[index]?.[1]);
  return isSame ? parameters : new (kindOf(parameters))(after);
}

/** As an object, which loggers show; of `Headers` they show nothing. */
export function visitHeaders(headers: Headers, walk: Walk): unknown {
  const before = [...headers];
  const after = before.map(([name, value]) => [name, walk.entry(name, value)] as const);
  const isSame = after.every(([, value], index) => value === before[index]?.[1]);
  if (isSame) return headers;
  return Object.fromEntries(after.filter(([, value]) => value !== remove));
}

export function visitForm(form: FormData, walk: Walk): unknown {
  const before = [...form];
  const after = before.map(([name, value]) => [walk.text(name), walk.entry(name, value)] as const);
  const isSame = after.every(
    ([name, value], at) => name === before[at]?.[0] && value === before[at][1],
  );
  if (isSame) return form;
  const copy = new (kindOf(form))();
  for (const [name, value] of after) if (value !== remove) append(copy, name, value);
  return copy;
}

function append(form: FormData, name: string, value: unknown): void {
  if (typeof value === 'object') form.append(name, value as Blob);
  else form.append(name, asText(value));
}

export function visitRequest(request: Request, walk: Walk): unknown {
  const { method, url, headers } = request;
  return visitParts(request, { method, url, headers }, walk);
}

export function visitResponse(response: Response, walk: Walk): unknown {
  const { status, statusText, url, headers } = response;
  return visitParts(response, { status, statusText, url, headers }, walk);
}

/** The content of a file is never shown, its name is. */
export function visitBlob(file: File, walk: Walk): unknown {
  return walk.text(file.name) === file.name ? file : `[File: ${file.size} bytes]`;
}

/** What an inspector shows of it, when there is something to hide; JSON would be empty. */
function visitParts(value: object, parts: object, walk: Walk): unknown {
  const next = walk.deeper(parts);
  return next === parts ? visitProperties(value, walk) : next;
}
