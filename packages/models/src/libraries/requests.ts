import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const METHODS = 'get post put patch delete head options';
const clients = ['default', 'got', 'Client', 'ky'];

// https://github.com/sindresorhus/got, https://github.com/sindresorhus/ky, https://github.com/unjs/ofetch,
// https://github.com/tomas/needle, https://github.com/request/request, https://github.com/ethanent/phin
export default {
  modules: [
    'got',
    'ky',
    'ky-universal',
    'ofetch',
    'needle',
    'request',
    'request-promise',
    'request-promise-native',
    'phin',
    'superagent',
    'node-fetch',
    'cross-fetch',
    'node-fetch-native',
    'isomorphic-fetch',
    'undici',
    'wretch',
    'bent',
    'make-fetch-happen',
    'minipass-fetch',
    'axios-retry',
    '@tauri-apps/plugin-http',
    'expo/fetch',
  ],
  types: { Client: ['default.create()', 'default.extend()', 'default.defaults()'] },
  sinks: [
    {
      kind: 'network',
      calls: [
        'default',
        'fetch',
        'got',
        'ky',
        'ofetch',
        '$fetch',
        'request',
        'stream',
        'Client',
        ...clients.flatMap((client) => METHODS.split(' ').map((method) => `${client}.${method}`)),
        ...METHODS.split(' '),
      ],
      arguments: [0, '0.url', '0.uri'],
    },
    { kind: 'network', calls: ['needle', 'default.request'], arguments: [0, 1] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    network: [
      `import { generateText } from 'ai';
       import got from 'got';
       const { text } = await generateText({ model, prompt }); export const page = await got(text).text();`,
      `import { generateText } from 'ai';
       import { request } from 'undici';
       const { text } = await generateText({ model, prompt }); await request(text);`,
      `import { generateText } from 'ai';
       import superagent from 'superagent';
       const { text } = await generateText({ model, prompt }); await superagent.get(text);`,
    ],
  },
  safe: {
    network: [
      `import { generateText } from 'ai';
       import got from 'got';
       const { text } = await generateText({ model, prompt }); await got.post('https://example.com/', { json: { text } });`,
      `import { generateText } from 'ai';
       import ky from 'ky';
       const { text } = await generateText({ model, prompt }); await ky.get('https://example.com/?q=' + text);`,
    ],
  },
};
