import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://axios-http.com/docs/res_schema
export default {
  modules: ['axios'],
  types: {
    Axios: ['default.create()', 'create()'],
    AxiosError: [
      'default.interceptors.response.use(1)#0',
      'Axios.interceptors.response.use(1)#0',
      'Response.catch(0)#0',
    ],
    InternalAxiosRequestConfig: [
      'default.interceptors.request.use(0)#0',
      'Axios.interceptors.request.use(0)#0',
      'AxiosError.config',
      'Response.config',
    ],
    AxiosHeaders: ['InternalAxiosRequestConfig.headers'],
    Response: [
      'default.interceptors.response.use(0)#0',
      'Axios.interceptors.response.use(0)#0',
      'default()',
      'get()',
      'Axios.get()',
      'post()',
      'Axios.post()',
      'put()',
      'Axios.put()',
      'patch()',
      'Axios.patch()',
      'delete()',
      'Axios.delete()',
      'head()',
      'Axios.head()',
      'options()',
      'Axios.options()',
      'postForm()',
      'Axios.postForm()',
      'putForm()',
      'Axios.putForm()',
      'patchForm()',
      'Axios.patchForm()',
      'request()',
      'Axios.request()',
      'Axios()',
    ],
  },
  sources: [
    { label: 'network', values: ['Response.data', 'Response.headers'] },
    {
      // The configuration of the request, with its headers, is a part of the answer and of errors.
      label: 'secret',
      values: [
        'Response',
        'AxiosError',
        'AxiosHeaders',
        'InternalAxiosRequestConfig',
        'default.defaults',
        'Axios.defaults',
      ],
    },
  ],
  sinks: [
    {
      kind: 'network',
      calls: ['default', 'default.request', 'request', 'Axios', 'Axios.request'],
      arguments: [0, '0.url', '0.baseURL'],
    },
    {
      kind: 'network',
      calls: ['', 'default.', 'Axios.'].flatMap((client) =>
        'get post put patch delete head options postForm putForm patchForm'
          .split(' ')
          .map((method) => client + method),
      ),
      arguments: [0],
    },
    { kind: 'network', calls: ['create', 'default.create'], arguments: ['0.baseURL'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import axios from 'axios';
       axios.interceptors.request.use((config) => { console.log(config); return config; });`,
      `import axios from 'axios';
       const client = axios.create(); client.interceptors.response.use((response) => response, (problem) => { console.error(problem); throw problem; });`,
      `import axios from 'axios';
       export const f = () => axios.get('/a').catch((problem) => console.error(problem));`,
      `import axios from 'axios';
       export const f = async () => { try { return await axios.get('/a'); } catch (problem) { console.error(problem); } };`,
      `import axios from 'axios';
       export const f = async () => console.log(await axios.get('/a'));`,
    ],
    shell: [
      `import axios from 'axios';
       import { spawn } from 'node:child_process';
       const { data } = await axios.get('https://example.com'); spawn(data.program, []);`,
      `import axios from 'axios';
       import { spawn } from 'node:child_process';
       const client = axios.create(); spawn((await client.get('/')).data, []);`,
    ],
  },
  safe: {
    log: [
      `import axios from 'axios';
       axios.interceptors.request.use((config) => { console.log(config.method, config.url); return config; });`,
      `import axios from 'axios';
       export const f = () => axios.get('/a').catch((problem) => console.error(problem.message, problem.response.status));`,
      `import axios from 'axios';
       export const f = async () => { try { return await axios.get('/a'); } catch (problem) { console.error(problem.message, problem.response?.data); } };`,
      `import axios from 'axios';
       export const f = async () => { const { data } = await axios.get('/a'); console.log(data); };`,
    ],
  },
};
