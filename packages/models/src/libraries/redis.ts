import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_KEYS } from '../shared/advice.js';

// https://redis.io/docs/latest/develop/programmability/eval-intro/
export default {
  modules: ['redis', '@redis/client'],
  types: {
    Client: ['createClient()', 'createCluster()', 'Client.duplicate()', 'Client.connect()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'Client.eval',
        'Client.evalRo',
        'Client.scriptLoad',
        'Client.EVAL',
        'Client.SCRIPT_LOAD',
      ],
      arguments: [0],
      accepts: 'programs',
      instead: PASS_KEYS,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { createClient } from 'redis';
const client = createClient(); export const f = (key) => client.eval(\`return redis.call('get', '\${key}')\`);`,
      `const redis = require('redis');
const client = redis.createClient(); module.exports = (name) => client.scriptLoad('return ' + name);`,
    ],
  },
  safe: {
    code: [
      `import { createClient } from 'redis';
const client = createClient(); export const f = (key) => client.eval("return redis.call('get', KEYS[1])", { keys: [key] });`,
      `import { createClient } from 'redis';
const client = createClient(); export const f = (script, key) => client.eval(script, { keys: [key] });`,
    ],
  },
};
