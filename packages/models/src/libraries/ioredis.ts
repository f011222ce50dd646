import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_KEYS } from '../shared/advice.js';

// https://github.com/redis/ioredis#lua-scripting
export default {
  modules: ['ioredis'],
  types: {
    Redis: [
      'new default()',
      'new Redis()',
      'new Cluster()',
      'new default.Cluster()',
      'Redis.duplicate()',
    ],
  },
  sinks: [
    {
      kind: 'code',
      calls: ['Redis.eval', 'Redis.evalRo'],
      arguments: [0],
      accepts: 'programs',
      instead: PASS_KEYS,
    },
    {
      kind: 'code',
      calls: ['Redis.defineCommand'],
      arguments: ['1.lua'],
      accepts: 'programs',
      instead: PASS_KEYS,
    },
    {
      kind: 'code',
      calls: ['Redis.script'],
      arguments: [1],
      accepts: 'programs',
      instead: PASS_KEYS,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import Redis from 'ioredis';
const redis = new Redis(); export const f = (key) => redis.eval(\`return redis.call('get', '\${key}')\`, 0);`,
      `const { Redis } = require('ioredis');
const redis = new Redis(); module.exports = (x) => redis.defineCommand('a', { numberOfKeys: 0, lua: 'return ' + x });`,
    ],
  },
  safe: {
    code: [
      `import Redis from 'ioredis';
import fs from 'node:fs';
const redis = new Redis(); const SCRIPT = fs.readFileSync('lock.lua', 'utf8'); export const f = (key) => redis.eval(SCRIPT, 1, key);`,
      `import Redis from 'ioredis';
const redis = new Redis(); export const f = (key) => redis.eval("return redis.call('get', KEYS[1])", 1, key);`,
      `import Redis from 'ioredis';
const redis = new Redis(); export const f = (key) => redis.script('EXISTS', key);`,
    ],
  },
};
