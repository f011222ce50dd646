import { TOKEN } from '../adapters/lines.js';

/** Bytes of a picture or of sound, as a text. */
export const BYTES = Buffer.alloc(3000, 7).toString('base64');

const DATA_URL = `data:image/png;base64,${BYTES}`;
const ARGUMENTS = '{"user":"KEPT","password":"PLANTED"}';
const schema = {
  type: 'object',
  properties: {
    password: { type: 'string', description: 'KEPT_SCHEMA' },
    user: { type: 'string' },
  },
  required: ['password'],
};

/** As LangChain makes them: what they show is what `toJSON` gives. */
class HumanMessage {
  readonly lc_serializable = true;
  constructor(readonly content: unknown) {}
  toJSON() {
    return { lc: 1, type: 'constructor', id: ['HumanMessage'], kwargs: { content: this.content } };
  }
}

interface Shape {
  readonly run: Readonly<Record<string, unknown>>;
  /** What must come back as it is: ids, counts, names of models. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** How media are shown. */
  readonly media?: readonly string[];
}

function shape(run: Shape['run'], kept: Shape['kept'], media: readonly string[] = []): Shape {
  return { run: { ...run, kept }, kept, media };
}

/** What goes to models and comes back, in the shapes of the SDKs; `PLANTED` and the token are secret. */
export const shapes: Readonly<Record<string, Shape>> = {
  'OpenAI, chat completions': shape(
    {
      messages: [
        { role: 'developer', content: 'KEPT' },
        {
          role: 'user',
          content: [
            { type: 'text', text: `I am ann@shop.io, my key is ${TOKEN}` },
            { type: 'image_url', image_url: { url: DATA_URL } },
            { type: 'input_audio', input_audio: { data: BYTES, format: 'wav' } },
            {
              type: 'file',
              file: { filename: 'a.pdf', file_data: `data:application/pdf;base64,${BYTES}` },
            },
          ],
        },
        {
          role: 'assistant',
          content: null,
          audio: { id: 'audio_1', data: BYTES, transcript: 'KEPT' },
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'login', arguments: ARGUMENTS } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: '{"session_token":"PLANTED","ok":true}' },
      ],
      tools: [{ type: 'function', function: { name: 'login', parameters: schema, strict: true } }],
      response_format: { type: 'json_schema', json_schema: { name: 'a', schema } },
      choices: [{ index: 0, message: { role: 'assistant', content: 'your password is PLANTED9' } }],
    },
    {
      id: 'chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT',
      model: 'gpt-5-2026-08-07',
      system_fingerprint: 'fp_44709d6fcb',
      finish_reason: 'tool_calls',
      max_completion_tokens: 100,
      logprobs: {
        content: [
          {
            token: ' The',
            bytes: [32],
            logprob: -0.1,
            top_logprobs: [{ token: 'A', logprob: -1 }],
          },
        ],
      },
      usage: {
        prompt_tokens: 12,
        completion_tokens: 5,
        total_tokens: 17,
        prompt_tokens_details: { cached_tokens: 3, audio_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: 2, accepted_prediction_tokens: 1 },
      },
    },
    [
      '[image/png: 3000 bytes]',
      '[wav: 3000 bytes]',
      '[application/pdf: 3000 bytes]',
      '[base64: 3000 bytes]',
    ],
  ),
  'OpenAI, responses': shape(
    {
      instructions: 'KEPT',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'my PIN code is: PLANTED1' },
            { type: 'input_image', image_url: DATA_URL },
          ],
        },
        { type: 'function_call_output', call_id: 'call_1', output: '{"apiKey":"PLANTED"}' },
      ],
      tools: [
        { type: 'function', name: 'login', parameters: schema },
        {
          type: 'mcp',
          server_url: 'https://u:PLANTED@host',
          headers: { Authorization: 'Bearer PLANTED' },
        },
      ],
      text: { format: { type: 'json_schema', schema } },
      output: [
        {
          type: 'function_call',
          id: 'fc_1',
          call_id: 'call_1',
          name: 'login',
          arguments: ARGUMENTS,
        },
        { type: 'image_generation_call', id: 'ig_1', result: BYTES },
        {
          type: 'message',
          id: 'msg_1',
          content: [{ type: 'output_text', text: `KEPT ${TOKEN}`, annotations: [] }],
        },
      ],
    },
    {
      id: 'resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b',
      previous_response_id: null,
      model: 'gpt-5',
      max_output_tokens: 1000,
      usage: {
        input_tokens: 36,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: 87,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: 123,
      },
    },
    ['[image/png: 3000 bytes]', '[base64: 3000 bytes]'],
  ),
  'Anthropic, messages': shape(
    {
      system: [{ type: 'text', text: 'KEPT', cache_control: { type: 'ephemeral' } }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: BYTES } },
            {
              type: 'document',
              source: { type: 'base64', media_type: 'application/pdf', data: BYTES },
            },
            {
              type: 'tool_result',
              tool_use_id: 'toolu_01',
              content: [{ type: 'text', text: 'password=PLANTED' }],
            },
          ],
        },
      ],
      tools: [{ name: 'send', input_schema: schema }],
      content: [
        { type: 'thinking', thinking: `uses ${TOKEN}`, signature: BYTES },
        {
          type: 'tool_use',
          id: 'toolu_01',
          name: 'send',
          input: { to: 'ann@shop.io', apiKey: 'PLANTED', note: 'KEPT' },
        },
      ],
    },
    {
      id: 'msg_013Zva2CMHLNnXjNJJKqJ2EF',
      model: 'claude-opus-5',
      stop_reason: 'tool_use',
      max_tokens: 100,
      thinking: { type: 'enabled', budget_tokens: 2000 },
      usage: {
        input_tokens: 10,
        output_tokens: 4,
        cache_read_input_tokens: 2,
        cache_creation_input_tokens: 0,
        cache_creation: { ephemeral_5m_input_tokens: 0 },
      },
    },
    ['[image/jpeg: 3000 bytes]', '[application/pdf: 3000 bytes]'],
  ),
  'Google, generateContent': shape(
    {
      contents: [
        {
          role: 'user',
          parts: [
            { inlineData: { mimeType: 'image/webp', data: BYTES } },
            { text: `KEPT ${TOKEN}` },
          ],
        },
      ],
      config: {
        systemInstruction: 'KEPT',
        responseSchema: schema,
        tools: [{ functionDeclarations: [{ name: 'login', parametersJsonSchema: schema }] }],
      },
      candidates: [
        {
          content: {
            role: 'model',
            parts: [
              {
                functionCall: {
                  id: 'f1',
                  name: 'login',
                  args: { password: 'PLANTED', user: 'KEPT' },
                },
                thoughtSignature: BYTES,
              },
            ],
          },
          logprobsResult: {
            chosenCandidates: [{ token: 'The', tokenId: 651, logProbability: -0.1 }],
          },
        },
      ],
    },
    {
      responseId: 'mAitaLmkHPPlz7IPvtfUqQ4',
      modelVersion: 'gemini-3-pro',
      maxOutputTokens: 200,
      finishReason: 'STOP',
      usageMetadata: {
        promptTokenCount: 4,
        candidatesTokenCount: 5,
        totalTokenCount: 9,
        thoughtsTokenCount: 1,
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: 4 }],
      },
    },
    ['[image/webp: 3000 bytes]'],
  ),
  'Vercel AI SDK, steps and accumulated streams': shape(
    {
      instructions: 'KEPT',
      prompt: [
        {
          role: 'user',
          content: [
            { type: 'image', image: new Uint8Array(3000), mediaType: 'image/png' },
            { type: 'file', data: BYTES, mediaType: 'audio/mpeg' },
          ],
        },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              toolCallId: 'c1',
              toolName: 'login',
              output: { type: 'json', value: { accessToken: 'PLANTED' } },
            },
          ],
        },
      ],
      tools: { login: { description: 'KEPT', inputSchema: { jsonSchema: schema } } },
      steps: [
        {
          text: `KEPT ${TOKEN}`,
          toolCalls: [
            {
              type: 'tool-call',
              toolCallId: 'c1',
              toolName: 'login',
              input: { password: 'PLANTED', user: 'KEPT' },
            },
          ],
          request: { body: `{"headers":{"authorization":"Bearer PLANTED"},"model":"KEPT"}` },
          response: { headers: { 'set-cookie': 'a=PLANTED; Path=/' } },
        },
      ],
      fullStream: [
        { type: 'text-delta', id: '1', delta: `KEPT ${TOKEN}` },
        { type: 'tool-input-delta', delta: '{"password":"PLANTED' },
      ],
    },
    {
      finishReason: 'tool-calls',
      responseId: 'aitxt-gN8cP2vHfB1u',
      maxOutputTokens: 100,
      totalUsage: {
        inputTokens: 10,
        outputTokens: 2,
        totalTokens: 12,
        reasoningTokens: 1,
        cachedInputTokens: 0,
      },
    },
    ['[Uint8Array: 3000 bytes]', '[audio/mpeg: 3000 bytes]'],
  ),
  'LangChain, messages': shape(
    {
      messages: [
        new HumanMessage([
          { type: 'text', text: `KEPT ${TOKEN}` },
          { type: 'image_url', image_url: { url: DATA_URL } },
        ]),
        new HumanMessage('the secret is: "PLANTED"'),
        {
          type: 'ai',
          content: 'KEPT',
          tool_calls: [
            { name: 'login', args: { password: 'PLANTED' }, id: 'call_1', type: 'tool_call' },
          ],
          invalid_tool_calls: [{ args: '{"password":"PLANTED' }],
        },
      ],
    },
    {
      response_metadata: {
        tokenUsage: { promptTokens: 8, completionTokens: 9, totalTokens: 17 },
        model_name: 'gpt-5',
        finish_reason: 'stop',
      },
      usage_metadata: {
        input_tokens: 8,
        output_tokens: 9,
        total_tokens: 17,
        input_token_details: { cache_read: 0 },
      },
      run_id: '3f0c9ab2-e4d7-4c1d-9a3e-1b2c3d4e5f60',
    },
    ['[image/png: 3000 bytes]'],
  ),
  'Bedrock, converse': shape(
    {
      system: [{ text: 'KEPT' }],
      messages: [
        {
          role: 'user',
          content: [
            { text: `KEPT ${TOKEN}` },
            { image: { format: 'png', source: { bytes: new Uint8Array(3000) } } },
          ],
        },
        {
          role: 'user',
          content: [
            { toolResult: { toolUseId: 't1', content: [{ json: { secretKey: 'PLANTED' } }] } },
          ],
        },
      ],
      toolConfig: { tools: [{ toolSpec: { name: 'login', inputSchema: { json: schema } } }] },
      output: {
        message: {
          role: 'assistant',
          content: [
            { toolUse: { toolUseId: 't1', name: 'login', input: { password: 'PLANTED' } } },
          ],
        },
      },
      body: JSON.stringify({ prompt: 'my password is PLANTED7', max_tokens_to_sample: 3 }),
    },
    {
      stopReason: 'tool_use',
      usage: { inputTokens: 125, outputTokens: 60, totalTokens: 185, cacheReadInputTokens: 0 },
      inferenceConfig: { maxTokens: 512 },
      $metadata: { requestId: '3f0c9ab2-e4d7-4c1d-9a3e-1b2c3d4e5f60', attempts: 1 },
    },
    ['[Uint8Array: 3000 bytes]'],
  ),
  'Ollama, chat and generate': shape(
    {
      messages: [{ role: 'user', content: `KEPT ${TOKEN}`, images: [BYTES] }],
      message: {
        role: 'assistant',
        content: '',
        tool_calls: [{ function: { name: 'login', arguments: { password: 'PLANTED' } } }],
      },
      prompt: 'my api key is `PLANTED`',
    },
    {
      model: 'llama4:8b',
      created_at: '2026-11-21T23:38:11.123456Z',
      done_reason: 'stop',
      total_duration: 4935886791,
      prompt_eval_count: 26,
      eval_count: 237,
      context: [1, 2, 3],
    },
    ['[base64: 3000 bytes]'],
  ),
};
