import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/apocas/dockerode: programs run inside a container, from arrays
export default {
  modules: ['dockerode'],
  types: {
    Docker: ['new default()'],
    Container: ['Docker.getContainer()', 'Docker.createContainer()'],
  },
  sinks: [
    {
      kind: 'shell',
      calls: ['Container.exec', 'Docker.createContainer'],
      command: '0.Cmd',
      shell: 'never',
      instead: 'Pass the program and each argument as an element of `Cmd`.',
    },
    { kind: 'shell', calls: ['Docker.run'], command: 1, shell: 'never' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import Docker from 'dockerode';
       const docker = new Docker(); export const f = (id, script) => docker.getContainer(id).exec({ Cmd: ['sh', '-c', script] });`,
      `import Docker from 'dockerode';
       const docker = new Docker(); export const f = (script) => docker.run('alpine', ['sh', '-c', script], process.stdout);`,
    ],
  },
  safe: {
    shell: [
      `import Docker from 'dockerode';
       const docker = new Docker(); export const f = (id, name) => docker.getContainer(id).exec({ Cmd: ['ls', '--', name] });`,
    ],
  },
};
