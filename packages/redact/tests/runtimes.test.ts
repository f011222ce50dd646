import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { type OutputChunk, rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOKEN } from './adapters/lines.js';

/** One file with all that an entry needs, for a browser or a worker. */
async function bundled(entry: string): Promise<OutputChunk> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'redact',
    codeSplitting: false,
  });
  return output[0];
}

interface Bundle {
  redactSecretsFromObject(value: unknown): unknown;
  redactSecretsFromString(text: string): string;
  createKeyRedactor(): { object(value: unknown): unknown };
}

describe.each([
  'index',
  'keys',
  'http',
  'model-run',
  'prompt-guard',
  'console',
  'web-stream',
  'winston',
  'opentelemetry',
  'sentry',
])('the entry %s', (entry) => {
  let chunk: OutputChunk;
  beforeAll(async () => {
    chunk = await bundled(entry);
  });

  it('needs nothing of Node', () => {
    expect(chunk.imports).toEqual([]);
    expect(chunk.moduleIds.filter((id) => id.startsWith('node:'))).toEqual([]);
    expect(chunk.code).not.toMatch(/\b(?:require|process|Buffer)\b[.(]|node:/);
  });

  it('can be loaded where there is nothing but the language', () => {
    // The console entry alone needs what it is about.
    const context = createContext(entry === 'console' ? { console } : {});
    expect(() => runInContext(chunk.code, context)).not.toThrow();
  });
});

describe('without the globals of any platform', () => {
  it('redacts texts, objects, errors, maps, classes and bytes', async () => {
    const { code } = await bundled('index');
    const context = createContext({ TOKEN });
    const script = `
      class Account { name = 'KEPT'; token = 'PLANTED'; toJSON() { return { ...this }; } }
      const circle = { password: 'PLANTED' };
      circle.self = circle;
      const value = {
        text: 'KEPT ' + TOKEN,
        error: new Error(TOKEN, { cause: { token: 'PLANTED' } }),
        map: new Map([['password', 'PLANTED']]),
        set: new Set([TOKEN]),
        list: [new Account()],
        bytes: new Uint8Array(3),
        date: new Date(0),
        hostile: { get a() { throw 1; } },
        url: 'https://u:PLANTED@host/?token=PLANTED',
        basic: 'Basic dXNlcjpwYXNz',
      };
      const { error, map, set, ...rest } = redact.redactSecretsFromObject(value);
      const { self, ...round } = redact.redactSecretsFromObject(circle);
      const shown = [rest, round, error.message, error.stack, error.cause, ...map.values(), ...set];
      ({
        seen: shown.map((one) => JSON.stringify(one)).join(' '),
        isError: error instanceof Error,
        isSame: rest.date === value.date,
      })`;
    runInContext(code, context);
    const { seen, isError, isSame } = runInContext(script, context) as {
      seen: string;
      isError: boolean;
      isSame: boolean;
    };
    expect(seen).not.toMatch(/PLANTED|ghp_/);
    expect(seen).toContain('KEPT');
    expect([isError, isSame]).toEqual([true, true]);
  });

  it('redacts what comes from another realm', async () => {
    const { code } = await bundled('index');
    const context = createContext({});
    runInContext(code, context);
    const { redactSecretsFromObject: redact } = runInContext('redact', context) as Bundle;
    const output = redact({
      map: new Map([
        ['password', 'PLANTED'],
        ['a', 'KEPT'],
      ]),
      error: new TypeError(TOKEN),
      params: new URLSearchParams('token=PLANTED&a=KEPT'),
      headers: new Headers({ authorization: 'Bearer PLANTED' }),
      list: [['PLANTED'], { password: 'PLANTED' }].slice(1),
    }) as Record<string, unknown>;
    expect(
      JSON.stringify([output, ...(output['map'] as Map<string, string>).values()]),
    ).not.toContain('PLANTED');
    expect(String(output['params'])).toBe('token=REDACTED&a=KEPT');
    expect(String((output['error'] as Error).stack)).not.toContain(TOKEN);
  });
});
