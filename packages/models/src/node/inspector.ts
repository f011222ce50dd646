import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/inspector.html#sessionpostmethod-params-callback
export default {
  modules: ['node:inspector', 'node:inspector/promises'],
  types: { Session: ['new Session()', 'new default.Session()'] },
  sinks: [
    {
      kind: 'code',
      calls: ['Session.post'],
      arguments: ['1.expression'],
      when: { position: 0, is: 'Runtime.evaluate' },
    },
    {
      kind: 'code',
      calls: ['Session.post'],
      arguments: ['1.expression'],
      when: { position: 0, is: 'Runtime.compileScript' },
    },
    {
      kind: 'code',
      calls: ['Session.post'],
      arguments: ['1.functionDeclaration'],
      when: { position: 0, is: 'Runtime.callFunctionOn' },
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { Session } from 'node:inspector';
       const session = new Session(); export const f = (text) => session.post('Runtime.evaluate', { expression: text });`,
      `const inspector = require('inspector/promises');
       const session = new inspector.Session(); module.exports = (functionDeclaration) => session.post('Runtime.callFunctionOn', { functionDeclaration });`,
    ],
  },
  safe: {
    code: [
      `import { Session } from 'node:inspector';
       const session = new Session(); session.connect(); session.post('Profiler.enable');`,
      `import { Session } from 'node:inspector';
       const session = new Session(); export const f = (id) => session.post('Runtime.getProperties', { objectId: id });`,
    ],
  },
};
