import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/got/blob/main/documentation/8-errors.md
export default {
  modules: ['got'],
  types: {
    Client: ['default.extend()', 'got.extend()', 'Client.extend()'],
    RequestError: [
      'default().catch(0)#0',
      'got().catch(0)#0',
      'default.get().catch(0)#0',
      'default.post().catch(0)#0',
      'default.put().catch(0)#0',
      'default.patch().catch(0)#0',
      'default.head().catch(0)#0',
      'default.delete().catch(0)#0',
      'got.get().catch(0)#0',
      'got.post().catch(0)#0',
      'got.put().catch(0)#0',
      'got.patch().catch(0)#0',
      'got.head().catch(0)#0',
      'got.delete().catch(0)#0',
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
      `import got from 'got';
       export const f = async () => { try { return await got.get('https://example.com'); } catch (problem) { console.error(problem); } };`,
      `import got from 'got';
       export const f = () => got.get('https://example.com').catch((problem) => console.error('failed', problem));`,
    ],
  },
  safe: {
    log: [
      `import got from 'got';
       export const f = async () => { try { return await got.get('https://example.com'); } catch (problem) { console.error(problem.message); } };`,
    ],
  },
};
