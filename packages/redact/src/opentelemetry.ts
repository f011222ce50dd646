import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';
import { viewOfLogRecord, viewOfSpan } from './opentelemetry/views.js';

/** What every processor of spans has. */
export interface SpanProcessorLike {
  onStart(span: never, context: never): void;
  onEnding?(span: never): void;
  onEnd(span: never): void;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/** What every processor of log records has. */
export interface LogRecordProcessorLike {
  onEmit(record: never, context?: never): void;
  enabled?(options: never): boolean;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/**
 * A processor that hands spans on without secrets: name, attributes, events, links, message of the status and
 * attributes of the resource. Stands around the one that exports: `redactSpans(new BatchSpanProcessor(exporter))`.
 * Other processors see the span as it is.
 */
export function redactSpans<P extends SpanProcessorLike>(
  next: P,
  options: RedactOptions = {},
): Pick<P, 'forceFlush' | 'onEnd' | 'onStart' | 'shutdown'> {
  const redactor = createRedactor(options);
  return {
    onStart: (span: never, context: never) => {
      next.onStart(span, context);
    },
    onEnding: (span: never) => next.onEnding?.(span),
    onEnd: (span: never) => {
      next.onEnd(viewOfSpan(span, redactor) as never);
    },
    forceFlush: () => next.forceFlush(),
    shutdown: () => next.shutdown(),
  } as Pick<P, 'forceFlush' | 'onEnd' | 'onStart' | 'shutdown'>;
}

/**
 * A processor that hands log records on without secrets: body, attributes and attributes of the resource. Stands
 * around the one that exports: `redactLogRecords(new BatchLogRecordProcessor({ exporter }))`.
 */
export function redactLogRecords<P extends LogRecordProcessorLike>(
  next: P,
  options: RedactOptions = {},
): Pick<P, 'forceFlush' | 'onEmit' | 'shutdown'> {
  const redactor = createRedactor(options);
  return {
    onEmit: (record: never, context?: never) => {
      next.onEmit(viewOfLogRecord(record, redactor) as never, context);
    },
    ...(next.enabled && { enabled: (asked: never) => next.enabled?.(asked) }),
    forceFlush: () => next.forceFlush(),
    shutdown: () => next.shutdown(),
  } as Pick<P, 'forceFlush' | 'onEmit' | 'shutdown'>;
}
