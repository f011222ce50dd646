import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const requests = ['', '.get', '.post', '.put', '.patch', '.head', '.delete'];

// https://github.com/sindresorhus/got/blob/main/documentation/8-errors.md, https://github.com/sindresorhus/ky#httperror, https://github.com/request/request-promise#api-in-detail
export default {
  modules: ['got', 'ky', 'request-promise', 'request-promise-native'],
  types: {
    Client: [
      'default.create()',
      'default.extend()',
      'default.defaults()',
      'got.extend()',
      'Client.create()',
      'Client.extend()',
    ],
    RequestError: ['default', 'got', 'Client'].flatMap((client) =>
      requests.map((request) => `${client}${request}().catch(0)#0`),
    ),
  },
  // Errors carry the options of the request, with its headers.
  sources: [{ label: 'secret', values: ['RequestError'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import got from 'got';
       export const f = async () => { try { return await got.get('https://example.com'); } catch (problem) { console.error(problem); } };`,
      `import got from 'got';
       export const f = () => got.get('https://example.com').catch((problem) => console.error('failed', problem));`,
      `import ky from 'ky';
       export const f = async () => { try { return await ky.get('https://example.com'); } catch (problem) { console.error(problem); } };`,
      `import ky from 'ky';
       export const f = () => ky.get('https://example.com').catch((problem) => console.error('failed', problem));`,
      `import request from 'request-promise';
       export const f = async () => { try { return await request.get('https://example.com'); } catch (problem) { console.error(problem); } };`,
      `import request from 'request-promise';
       export const f = () => request.get('https://example.com').catch((problem) => console.error('failed', problem));`,
    ],
  },
  safe: {
    log: [
      `import got from 'got';
       export const f = async () => { try { return await got.get('https://example.com'); } catch (problem) { console.error(problem.message); } };`,
      `import ky from 'ky';
       export const f = async () => { try { return await ky.get('https://example.com'); } catch (problem) { console.error(problem.message); } };`,
      `import request from 'request-promise';
       export const f = async () => { try { return await request.get('https://example.com'); } catch (problem) { console.error(problem.message); } };`,
    ],
  },
};
