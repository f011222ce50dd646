import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://axios-http.com/docs/res_schema
export default {
  modules: ['axios'],
  types: {
    Axios: ['default.create()', 'create()'],
    Response: [
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
      'request()',
      'Axios.request()',
      'Axios()',
    ],
  },
  sources: [{ label: 'network', values: ['Response.data', 'Response.headers'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import axios from 'axios';
       import { spawn } from 'node:child_process';
       const { data } = await axios.get('https://example.com'); spawn(data.program, []);`,
      `import axios from 'axios';
       import { spawn } from 'node:child_process';
       const client = axios.create(); spawn((await client.get('/')).data, []);`,
    ],
  },
  safe: {},
};
