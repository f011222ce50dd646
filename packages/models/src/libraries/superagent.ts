import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://forwardemail.github.io/superagent/#error-handling
export default {
  modules: ['superagent'],
  types: {
    Request: [
      'default()',
      'default.get()',
      'default.post()',
      'default.put()',
      'default.patch()',
      'default.head()',
      'default.delete()',
      'default.del()',
      'Request.set()',
      'Request.auth()',
      'Request.query()',
      'Request.send()',
      'Request.type()',
      'Request.accept()',
      'Request.timeout()',
      'Request.retry()',
      'Request.field()',
      'Request.attach()',
      'Request.redirects()',
      'Request.withCredentials()',
    ],
    ResponseError: ['Request.catch(0)#0'],
  },
  // Errors carry the response, which holds the request with its headers.
  sources: [{ label: 'secret', values: ['ResponseError'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import superagent from 'superagent';
       export const f = async () => { try { return await superagent.get('https://example.com').set('x-client', 'a'); } catch (problem) { console.error(problem); } };`,
      `import superagent from 'superagent';
       export const f = () => superagent.get('https://example.com').set('x-client', 'a').catch((problem) => console.error('failed', problem));`,
    ],
  },
  safe: {
    log: [
      `import superagent from 'superagent';
       export const f = async () => { try { return await superagent.get('https://example.com').set('x-client', 'a'); } catch (problem) { console.error(problem.message); } };`,
    ],
  },
};
