import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/kubernetes-client/javascript: a program runs inside a pod, from an array
export default {
  modules: ['@kubernetes/client-node'],
  types: { Exec: ['new Exec()'] },
  sinks: [
    {
      kind: 'shell',
      calls: ['Exec.exec'],
      command: 3,
      shell: 'never',
      instead: 'Pass the program and each argument as an element of the array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { Exec } from '@kubernetes/client-node';
       const exec = new Exec(config); export const f = (script) => exec.exec('default', 'pod', 'main', ['sh', '-c', script]);`,
    ],
  },
  safe: {
    shell: [
      `import { Exec } from '@kubernetes/client-node';
       const exec = new Exec(config); export const f = (name) => exec.exec('default', 'pod', 'main', ['ls', '--', name]);`,
    ],
  },
};
