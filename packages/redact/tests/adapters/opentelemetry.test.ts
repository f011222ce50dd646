import { SpanStatusCode } from '@opentelemetry/api';
import { SeverityNumber } from '@opentelemetry/api-logs';
import {
  BatchLogRecordProcessor,
  InMemoryLogRecordExporter,
  LoggerProvider,
  SimpleLogRecordProcessor,
} from '@opentelemetry/sdk-logs';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ConsoleSpanExporter,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { expect, it, vi } from 'vitest';
import { redactLogRecords, redactSpans } from '../../src/opentelemetry.js';
import { TOKEN } from './lines.js';

const LEAK = /PLANTED|ghp_/;

function emit(provider: BasicTracerProvider): void {
  const tracer = provider.getTracer('test');
  const other = tracer.startSpan('other');
  const span = tracer.startSpan(`GET /?token=PLANTED`, {
    attributes: { 'http.request.header.authorization': ['Bearer PLANTED'], kept: 'KEPT', count: 3 },
    links: [{ context: other.spanContext(), attributes: { 'db.password': 'PLANTED' } }],
  });
  span.setAttribute('url.full', `https://u:PLANTED@host/KEPT?sig=PLANTED`);
  span.addEvent(`used ${TOKEN}`, { 'user.password': 'PLANTED', kept: 'KEPT' });
  span.recordException(new Error(`failed ${TOKEN}`));
  span.setStatus({ code: SpanStatusCode.ERROR, message: `bad ${TOKEN}` });
  span.end();
  other.end();
}

const SHOWN = ['name', 'attributes', 'events', 'links', 'status'] as const;

it('hands spans on without secrets, and leaves them to other processors', async () => {
  for (const Processor of [SimpleSpanProcessor, BatchSpanProcessor]) {
    const [redacted, whole] = [new InMemorySpanExporter(), new InMemorySpanExporter()];
    const seen: string[] = [];
    const inner = new Processor(redacted);
    const watching: SpanProcessor = {
      onStart: () => seen.push('start'),
      onEnding: () => seen.push('ending'),
      onEnd: (span) => {
        seen.push('end');
        inner.onEnd(span);
      },
      forceFlush: async () => inner.forceFlush(),
      shutdown: async () => inner.shutdown(),
    };
    const provider = new BasicTracerProvider({
      spanProcessors: [redactSpans(watching), new SimpleSpanProcessor(whole)],
    });
    emit(provider);
    await provider.forceFlush();
    const [span] = redacted.getFinishedSpans();
    const [original] = whole.getFinishedSpans();
    const text = JSON.stringify(SHOWN.map((part) => span?.[part]));
    expect(text).not.toMatch(LEAK);
    expect(span?.attributes).toEqual({
      'http.request.header.authorization': '[REDACTED]',
      'url.full': 'https://u:[REDACTED]@host/KEPT?sig=[REDACTED]',
      kept: 'KEPT',
      count: 3,
    });
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: 'bad [REDACTED]' });
    expect(span?.spanContext()).toEqual(original?.spanContext());
    expect(span?.links[0]?.context).toBe(original?.links[0]?.context);
    expect(span?.duration).toEqual(original?.duration);
    expect(original?.attributes['http.request.header.authorization']).toEqual(['Bearer PLANTED']);
    expect(original?.events[0]?.attributes?.['user.password']).toBe('PLANTED');
    expect(seen.slice(0, 5)).toEqual(['start', 'start', 'ending', 'end', 'ending']);
    await provider.shutdown();
  }
});

it('gives exporters what they read', () => {
  const log = vi.spyOn(console, 'dir').mockImplementation(() => undefined);
  const provider = new BasicTracerProvider({
    spanProcessors: [redactSpans(new SimpleSpanProcessor(new ConsoleSpanExporter()))],
  });
  emit(provider);
  const [shown] = log.mock.calls.map(([span]) => span as ReadableSpan & { traceId: string });
  log.mockRestore();
  expect(JSON.stringify(shown)).not.toMatch(LEAK);
  expect(shown?.traceId).toMatch(/^[\da-f]{32}$/);
});

it('hands log records on without secrets', async () => {
  const exporter = new InMemoryLogRecordExporter();
  const whole = new InMemoryLogRecordExporter();
  const provider = new LoggerProvider({
    processors: [
      redactLogRecords(new BatchLogRecordProcessor({ exporter })),
      redactLogRecords(new SimpleLogRecordProcessor({ exporter })),
      new SimpleLogRecordProcessor({ exporter: whole }),
    ],
  });
  provider.getLogger('test').emit({
    severityNumber: SeverityNumber.INFO,
    severityText: 'INFO',
    body: { text: `KEPT ${TOKEN}`, password: 'PLANTED', bytes: new Uint8Array(3) },
    attributes: { 'api.key': 'PLANTED', kept: 'KEPT', nested: { token: 'PLANTED' } },
  });
  await provider.forceFlush();
  const records = exporter.getFinishedLogRecords();
  expect(records).toHaveLength(2);
  for (const record of records) {
    expect(record.body).toEqual({
      text: 'KEPT [REDACTED]',
      password: '[REDACTED]',
      bytes: '[Uint8Array: 3 bytes]',
    });
    expect(record.attributes).toEqual({
      'api.key': '[REDACTED]',
      kept: 'KEPT',
      nested: { token: '[REDACTED]' },
    });
    expect(record.severityText).toBe('INFO');
    expect(record.instrumentationScope.name).toBe('test');
  }
  expect(whole.getFinishedLogRecords()[0]?.attributes['api.key']).toBe('PLANTED');
  await provider.shutdown();
});
