import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/request/request-promise#api-in-detail
export default {
  modules: ['request-promise', 'request-promise-native'],
  types: {
    Client: ['default.defaults()'],
    RequestError: [
      'default().catch(0)#0',
      'default.get().catch(0)#0',
      'default.post().catch(0)#0',
      'default.put().catch(0)#0',
      'default.patch().catch(0)#0',
      'default.head().catch(0)#0',
      'default.delete().catch(0)#0',
      'Client().catch(0)#0',
      'Client.get().catch(0)#0',
      'Client.post().catch(0)#0',
      'Client.put().catch(0)#0',
      'Client.patch().catch(0)#0',
      'Client.head().catch(0)#0',
      'Client.delete().catch(0)#0',
    ],
  },
  // Errors carry the options of the request, with its headers.
  sources: [{ label: 'secret', values: ['RequestError'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import request from 'request-promise';
       export const f = async () => { try { return await request.get('https://example.com'); } catch (problem) { console.error(problem); } };`,
      `import request from 'request-promise';
       export const f = () => request.get('https://example.com').catch((problem) => console.error('failed', problem));`,
    ],
  },
  safe: {
    log: [
      `import request from 'request-promise';
       export const f = async () => { try { return await request.get('https://example.com'); } catch (problem) { console.error(problem.message); } };`,
    ],
  },
};
