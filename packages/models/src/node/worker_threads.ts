import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/worker_threads.html#new-workerfilename-options
export default {
  modules: ['node:worker_threads'],
  sources: [
    {
      label: 'local',
      values: ['workerData', 'parentPort.on(1:message)#0', 'parentPort.once(1:message)#0'],
    },
  ],
  sinks: [
    {
      kind: 'code',
      calls: ['new Worker()'],
      arguments: [0],
      when: { position: '1.eval', is: true },
      instead: 'Put the code of the worker in a file and pass values with `workerData`.',
    },
    { kind: 'module', calls: ['new Worker()'], arguments: [0] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { Worker } from 'node:worker_threads';
       export const f = (text) => new Worker(text, { eval: true });`,
      `const { Worker } = require('worker_threads');
       const options = { eval: true }; module.exports = (name) => new Worker('run("' + name + '")', options);`,
    ],
    module: [
      `import { Worker as Thread } from 'node:worker_threads';
       export const f = (file) => new Thread(file);`,
    ],
  },
  safe: {
    code: [
      `import { Worker } from 'node:worker_threads';
       export const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: 1 });`,
      `import { Worker } from 'node:worker_threads';
       export const f = (value) => new Worker('./worker.js', { workerData: value, eval: false });`,
    ],
    module: [
      `import { Worker } from 'node:worker_threads';
       export const f = (workerData) => new Worker(new URL('./worker.js', import.meta.url), { workerData });`,
      `import { Worker } from 'node:worker_threads';
       export const worker = new Worker(__filename);`,
    ],
  },
};
