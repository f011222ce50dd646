import { examples } from '@magi-guardrail/secrets/examples';
import { expect, it } from 'vitest';
import { redactModelRun } from '../src/model-run.js';

const known = examples['github-pat']?.matches[0] ?? '';
const bytes = Buffer.alloc(3000, 7).toString('base64');

const openAi = {
  model: 'gpt-5',
  messages: [
    { role: 'system', content: 'Answer briefly.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: `I am ann@shop.io and my key is ${known}` },
        { type: 'image_url', image_url: { url: `data:image/png;base64,${bytes}` } },
        { type: 'input_audio', input_audio: { data: bytes, format: 'wav' } },
      ],
    },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        {
          id: 'call_abc123',
          type: 'function',
          function: { name: 'login', arguments: '{"user":"ann","password":"PLANTED"}' },
        },
      ],
    },
    { role: 'tool', tool_call_id: 'call_abc123', content: '{"session_token":"PLANTED","ok":true}' },
  ],
  response: {
    id: 'chatcmpl-123',
    system_fingerprint: 'fp_44709d6fcb',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content: 'The password is password: PLANTED1' },
        logprobs: {
          content: [
            { token: ' The', logprob: -0.1, top_logprobs: [{ token: ' The', logprob: -0.1 }] },
          ],
        },
      },
    ],
    usage: {
      prompt_tokens: 12,
      completion_tokens: 5,
      total_tokens: 17,
      prompt_tokens_details: { cached_tokens: 3 },
    },
  },
};

const anthropic = {
  model: 'claude-opus-5',
  max_tokens: 100,
  messages: [
    {
      role: 'user',
      content: [
        { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: bytes } },
      ],
    },
  ],
  response: {
    id: 'msg_01',
    stop_reason: 'tool_use',
    content: [
      {
        type: 'tool_use',
        id: 'toolu_01',
        name: 'send',
        input: { to: 'ann@shop.io', apiKey: 'PLANTED' },
      },
    ],
    usage: { input_tokens: 10, output_tokens: 4, cache_read_input_tokens: 2 },
  },
};

const gemini = {
  contents: [
    {
      role: 'user',
      parts: [{ inlineData: { mimeType: 'image/webp', data: bytes } }, { text: known }],
    },
  ],
  response: { usageMetadata: { promptTokenCount: 4, totalTokenCount: 9 }, responseId: 'r1' },
};

it('hides what is secret in prompts, answers, arguments and results of tools', () => {
  for (const run of [openAi, anthropic, gemini]) {
    const before = structuredClone(run);
    const text = JSON.stringify(redactModelRun(run));
    expect(text).not.toMatch(/PLANTED|ghp_|ann@shop/);
    expect(text).not.toContain(bytes.slice(0, 100));
    expect(run).toEqual(before);
  }
});

it('keeps models, ids, counts of tokens and log probabilities', () => {
  const { response, messages, model } = redactModelRun(openAi);
  expect(model).toBe('gpt-5');
  expect(response.usage).toBe(openAi.response.usage);
  expect(response.id).toBe('chatcmpl-123');
  expect(response.system_fingerprint).toBe('fp_44709d6fcb');
  expect(response.choices[0]?.logprobs).toBe(openAi.response.choices[0]?.logprobs);
  expect(messages[2]?.tool_calls?.[0]).toMatchObject({
    id: 'call_abc123',
    function: { name: 'login', arguments: '{"user":"ann","password":"[REDACTED]"}' },
  });
  expect(messages[3]).toMatchObject({ tool_call_id: 'call_abc123' });
  expect(redactModelRun(anthropic).response.usage).toBe(anthropic.response.usage);
  expect(redactModelRun(gemini).response).toBe(gemini.response);
});

it('shows media by type and size', () => {
  const text = JSON.stringify([openAi, anthropic, gemini].map((run) => redactModelRun(run)));
  for (const shown of [
    '[image/png: 3000 bytes]',
    '[wav: 3000 bytes]',
    '[image/jpeg: 3000 bytes]',
    '[image/webp: 3000 bytes]',
  ]) {
    expect(text).toContain(shown);
  }
});

it('takes options, and never throws', () => {
  const run = { prompt: 'ann@shop.io', toolCalls: [{ args: { token: 'x', tenantKey: 'y' } }] };
  expect(redactModelRun(run, { personal: false, keys: ['tenantKey'], censor: '***' })).toEqual({
    prompt: 'ann@shop.io',
    toolCalls: [{ args: { token: '***', tenantKey: '***' } }],
  });
  const circle: Record<string, unknown> = { prompt: known };
  circle['self'] = circle;
  circle['again'] = [circle, circle];
  expect(redactModelRun(circle)['prompt']).toBe('[REDACTED]');
});
