const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };

/** To weaken the watch over live credentials takes a name and a date, as in guardrail.allow.json. */
const signature = {
  reason: { type: 'string', minLength: 10 },
  approvedBy: text,
  expires: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
};

/** What editors complete in `secrets` of guardrail.config.json; the preset itself checks the content. */
export const secretsSchema = {
  allows: {
    description:
      'Secrets that are not reported: a text, or /pattern/flags that matches all of it. High ones need a reason, an approver and a date.',
    type: 'array',
    items: {
      anyOf: [
        text,
        {
          type: 'object',
          additionalProperties: false,
          required: ['secret', 'reason', 'approvedBy', 'expires'],
          properties: { secret: text, ...signature },
        },
      ],
    },
  },
  formats: {
    description: 'What is different about one format, by its id.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: {
        disabled: { type: 'boolean' },
        severity: { enum: ['high', 'medium', 'low'] },
        allows: texts,
        ...signature,
      },
    },
  },
  upstream: {
    description: 'Upstream rules that are switched off, by the end of their id.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      required: ['disabled', 'reason', 'approvedBy', 'expires'],
      properties: { disabled: { const: true }, ...signature },
    },
  },
  canary: {
    description: 'Formats of your own, such as canary tokens; always high.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'provider', 'instead', 'example'],
      properties: {
        id: text,
        provider: text,
        kind: { enum: ['token', 'key', 'private-key', 'password', 'session', 'identifier'] },
        prefix: text,
        pattern: text,
        keywords: texts,
        instead: text,
        example: { anyOf: [text, texts] },
        docs: text,
      },
    },
  },
} as const;
