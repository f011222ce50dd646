import type { Redactor } from '../redactor.js';

/** The parts of a span that may hold a secret; ids, times and kinds hold none. */
interface SpanParts {
  readonly name: string;
  readonly attributes: object;
  readonly events: readonly { readonly name: string; readonly attributes?: object }[];
  readonly links: readonly { readonly attributes?: object }[];
  readonly status: { readonly message?: string };
  readonly resource: ResourceParts;
}

interface LogRecordParts {
  readonly attributes: object;
  readonly body?: unknown;
  readonly eventName?: string;
  readonly resource: ResourceParts;
}

interface ResourceParts {
  readonly attributes: object;
}

/** The span without secrets; everything else is asked of the span itself, which stays as it is. */
export function viewOfSpan(span: SpanParts, redactor: Redactor): object {
  const { name, attributes, events, links, status } = span;
  return viewOf(span, redactor, {
    name: redactor.text(name),
    attributes: redactor.object(attributes),
    events: events.map((event) => ({
      ...event,
      name: redactor.text(event.name),
      attributes: redactor.object(event.attributes),
    })),
    // The ids of a link are not asked about: one of digits alone could pass for something else.
    links: links.map((link) => ({ ...link, attributes: redactor.object(link.attributes) })),
    status: redactor.object(status),
  });
}

/** The same of a log record. */
export function viewOfLogRecord(record: LogRecordParts, redactor: Redactor): object {
  return viewOf(record, redactor, {
    attributes: redactor.object(record.attributes),
    body: redactor.object(record.body),
  });
}

function viewOf(
  original: { readonly resource: ResourceParts },
  redactor: Redactor,
  parts: Readonly<Record<string, unknown>>,
): object {
  const resource = viewOfResource(original.resource, redactor);
  const properties = Object.entries({ ...parts, resource }).map(([name, value]) => [
    name,
    { value, enumerable: true, writable: true, configurable: true },
  ]);
  return Object.create(original, Object.fromEntries(properties) as PropertyDescriptorMap) as object;
}

/** Exporters group by the resource, so there is one view of each; some of its attributes come late. */
const views = new WeakMap<Redactor, WeakMap<object, object>>();

function viewOfResource(resource: ResourceParts, redactor: Redactor): object {
  const known = views.get(redactor) ?? new WeakMap<object, object>();
  views.set(redactor, known);
  const view =
    known.get(resource) ??
    (Object.create(resource, {
      attributes: { get: () => redactor.object(resource.attributes), enumerable: true },
    }) as object);
  known.set(resource, view);
  return view;
}
