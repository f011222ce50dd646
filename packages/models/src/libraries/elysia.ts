import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const ways = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all'];

// https://elysiajs.com/essential/handler, https://elysiajs.com/essential/validation
export default {
  modules: ['elysia'],
  types: {
    Elysia: [
      'new Elysia()',
      'new default()',
      ...each(
        ['Elysia'],
        [...ways, 'use', 'group', 'guard', 'state', 'decorate', 'derive', 'resolve'].map(
          (name) => `${name}()`,
        ),
      ),
      ...each(
        ['Elysia'],
        [
          'onBeforeHandle()',
          'onError()',
          'onRequest()',
          'onAfterHandle()',
          'model()',
          'macro()',
          'ws()',
        ],
      ),
      'Elysia.group(*)#0',
      'Elysia.guard(*)#0',
    ],
    Context: [
      ...each(
        ['Elysia'],
        ways.map((name) => `${name}(1)#0`),
      ),
      ...each(['Elysia'], ['derive(*)#0', 'resolve(*)#0', 'onBeforeHandle(*)#0']),
    ],
  },
  sinks: [{ kind: 'redirect', calls: ['Context.redirect'], arguments: [0] }],
  sources: [
    {
      label: 'remote',
      schema: ['2.body'],
      values: ['Context.body'],
    },
    { label: 'remote', schema: ['2.query'], values: ['Context.query'] },
    { label: 'remote', schema: ['2.params'], values: ['Context.params'] },
    { label: 'remote', values: ['Context.cookie'] },
    { label: 'remote', oneLine: true, values: each(['Context'], ['headers', 'path']) },
    {
      label: 'remote',
      values: each(['Context.request'], ['json()', 'text()', 'formData()', 'body']),
    },
    { label: 'secret', values: each(['Context'], ['headers', 'cookie', 'body']) },
  ],
  schemas: [
    { calls: ['t.Object()'], accepts: 'fields' },
    { calls: ['t.Array()'], accepts: 'elements' },
    { calls: ['t.Union()'], accepts: 'either' },
    { calls: ['t.Literal()', 't.Enum()', 't.UnionEnum()'], accepts: 'listed' },
    { calls: ['t.Number()', 't.Numeric()', 't.Integer()'], accepts: 'number' },
    { calls: ['t.Boolean()', 't.BooleanString()'], accepts: 'boolean' },
    { calls: ['t.String()'], accepts: 'text' },
    { calls: ['t.Optional()', 't.Nullable()', 't.MaybeEmpty()'], accepts: 'all' },
  ],
} satisfies LibraryModel;

const setUp = `import { Elysia } from 'elysia';
       import OpenAI from 'openai';
       const ai = new OpenAI();`;

export const examples: Examples = {
  flagged: {
    prompt: [
      `${setUp}
       new Elysia().get('/', () => 'hi').post('/ask', async ({ body }) => ai.responses.create({ model: 'm', instructions: 'You are ' + body.persona, input: body.text }));`,
      `${setUp}
       new Elysia().group('/api', (app) => app.get('/ask', ({ query: { tone, text } }) => ai.responses.create({ model: 'm', instructions: 'Be ' + tone, input: text })));`,
    ],
  },
  safe: {
    prompt: [
      `${setUp}
       new Elysia().post('/ask', ({ body }) => ai.responses.create({ model: 'm', instructions: 'You are a poet.', input: body.text }));`,
    ],
  },
};
