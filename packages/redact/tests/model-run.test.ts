import { describe, expect, it } from 'vitest';
import { inspect } from 'node:util';
import { redactModelRun } from '../src/model-run.js';
import { TOKEN } from './adapters/lines.js';
import { BYTES, shapes } from './model-runs/shapes.js';

describe.each(Object.entries(shapes))('%s', (_, { run, kept, media = [] }) => {
  const before = shown(run);
  const output = redactModelRun(run);
  const text = shown(output) + JSON.stringify(output);

  it('hides what is secret in prompts, answers, arguments and results of tools', () => {
    for (const secret of ['PLANTED', TOKEN, 'ann@shop']) expect(text).not.toContain(secret);
    expect(text).toContain('KEPT');
    expect(shown(run)).toBe(before);
  });

  it('keeps models, ids, counts of tokens, log probabilities and schemas', () => {
    expect(output['kept']).toBe(kept);
    expect(text.includes('KEPT_SCHEMA')).toBe(before.includes('KEPT_SCHEMA'));
    if ('tools' in run) expect(output['tools']).toStrictEqual(withoutSecrets(run['tools']));
  });

  it('shows media by type and size', () => {
    expect(text).not.toContain(BYTES.slice(0, 100));
    for (const one of media) expect(text).toContain(one);
  });
});

function shown(value: unknown): string {
  return inspect(value, { depth: 50, maxStringLength: null, maxArrayLength: 50 });
}

/** Of tools, only what connects to a server is secret. */
function withoutSecrets(tools: unknown): unknown {
  return JSON.parse(JSON.stringify(tools).replaceAll('PLANTED', '[REDACTED]'));
}

it.each([
  ['my password is hunter2, ok?', 'my password is [REDACTED], ok?'],
  ['The API key was: "abcd efgh"', 'The API key was: "[REDACTED]"'],
  ['Set the password to s3cret!word.', 'Set the password to [REDACTED].'],
  ['The token is invalid and the password is required.', undefined],
  ['The password is 8 characters long', undefined],
  ['My name is Ann, the address is localhost:8080', undefined],
  ['the password is [REDACTED]', undefined],
])('reads sentences: %s', (prompt, expected = prompt) => {
  expect(redactModelRun({ prompt })).toEqual({ prompt: expected });
});

it('takes options, and never throws', () => {
  const run = { prompt: 'ann@shop.io', toolCalls: [{ args: { token: 'x', tenantKey: 'y' } }] };
  expect(redactModelRun(run, { personal: false, keys: ['tenantKey'], censor: '***' })).toEqual({
    prompt: 'ann@shop.io',
    toolCalls: [{ args: { token: '***', tenantKey: '***' } }],
  });
  const circle: Record<string, unknown> = { prompt: TOKEN };
  circle['self'] = circle;
  circle['again'] = [circle, circle];
  expect(redactModelRun(circle)['prompt']).toBe('[REDACTED]');
});
