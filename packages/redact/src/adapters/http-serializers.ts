import { createRedactor } from '../index.js';
import type { RedactOptions } from '../options.js';

/** What a log line needs of a request; Node's own, Express's and Fastify's have it. */
export interface RequestLike {
  readonly id?: unknown;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly originalUrl?: string | undefined;
  readonly headers?: unknown;
  readonly params?: unknown;
  readonly query?: unknown;
  /** Of a request that was serialized before. */
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
  readonly socket?: {
    readonly remoteAddress?: string | undefined;
    readonly remotePort?: number | undefined;
  } | null;
}

/** What a log line needs of a response. */
export interface ResponseLike {
  readonly statusCode?: number;
  readonly headersSent?: boolean;
  getHeaders?(): unknown;
  /** Of a response that was serialized before. */
  readonly headers?: unknown;
}

/** The same serializers for what is a request or a response; other objects stay what they are. */
export function liveHttpSerializers(
  options: RedactOptions,
): Record<string, (value: never) => unknown> {
  const { req, res } = httpSerializers(options);
  return {
    req: (value: RequestLike) => (isLive(value) ? req(value) : value),
    res: (value: ResponseLike) => (isLive(value) ? res(value) : value),
  };
}

function isLive(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Object.prototype
  );
}

/** Serializers for `req` and `res`, as pino, pino-http, bunyan and Fastify take them, with nothing secret in them. */
export function httpSerializers(options: RedactOptions = {}): {
  req: (request: RequestLike) => Readonly<Record<string, unknown>>;
  res: (response: ResponseLike) => Readonly<Record<string, unknown>>;
} {
  const { object } = createRedactor(options);
  return {
    req: (request) => object(shownOf(request)),
    res: (response) =>
      object({
        statusCode: response.headersSent === false ? null : response.statusCode,
        headers: response.getHeaders?.() ?? response.headers,
      }),
  };
}

function shownOf(request: RequestLike): Readonly<Record<string, unknown>> {
  const { id, method, url, originalUrl, headers, params, query, socket } = request;
  return {
    ...(id !== undefined && {
      id: typeof id === 'function' ? (Reflect.apply(id, request, []) as unknown) : id,
    }),
    method,
    url: originalUrl ?? url,
    ...(query !== undefined && { query }),
    ...(params !== undefined && { params }),
    headers,
    remoteAddress: socket?.remoteAddress ?? request.remoteAddress,
    remotePort: socket?.remotePort ?? request.remotePort,
  };
}
