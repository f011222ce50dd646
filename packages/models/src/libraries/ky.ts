import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/ky#httperror
export default {
  modules: ['ky'],
  types: {
    Client: ['default.create()', 'default.extend()', 'Client.create()', 'Client.extend()'],
    HTTPError: [
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
  // Errors carry the request and its options, with its headers.
  sources: [{ label: 'secret', values: ['HTTPError'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import ky from 'ky';
       export const f = async () => { try { return await ky.get('https://example.com'); } catch (problem) { console.error(problem); } };`,
      `import ky from 'ky';
       export const f = () => ky.get('https://example.com').catch((problem) => console.error('failed', problem));`,
    ],
  },
  safe: {
    log: [
      `import ky from 'ky';
       export const f = async () => { try { return await ky.get('https://example.com'); } catch (problem) { console.error(problem.message); } };`,
    ],
  },
};
