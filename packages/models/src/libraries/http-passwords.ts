import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://axios-http.com/docs/req_config, https://ladjs.github.io/superagent/#authentication
export default {
  modules: ['axios', 'superagent', 'got', 'needle'],
  types: {
    Request: [
      'get()',
      'post()',
      'put()',
      'patch()',
      'del()',
      'delete()',
      'Request.set()',
      'Request.query()',
      'Request.send()',
    ],
  },
  sinks: [
    {
      kind: 'credential',
      calls: ['default', 'request', 'create'],
      arguments: ['0.auth.password', '1.password'],
      is: 'password',
    },
    {
      kind: 'credential',
      calls: ['get', 'delete', 'head', 'options'],
      arguments: ['1.auth.password', '1.password'],
      is: 'password',
    },
    {
      kind: 'credential',
      calls: ['post', 'put', 'patch'],
      arguments: ['2.auth.password', '1.password'],
      is: 'password',
    },
    { kind: 'credential', calls: ['Request.auth'], arguments: [1], is: 'password' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import axios from 'axios';
       export const load = () => axios.get('https://api.internal', { auth: { username: 'app', password: 'blue horses run' } });`,
      `import request from 'superagent';
       export const load = () => request.get('https://api.internal').auth('app', 'blue horses run');`,
    ],
  },
  safe: {
    credential: [
      `import axios from 'axios';
       export const login = (password) => axios.post('https://api.internal', { password }, { auth: { username: 'blue horses run', password: process.env.API_PASSWORD } });`,
    ],
  },
};
