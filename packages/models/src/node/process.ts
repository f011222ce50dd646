import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/process.html
export default {
  modules: ['node:process'],
  globals: ['process'],
  sinks: [
    {
      kind: 'log',
      calls: ['stdout.write', 'stderr.write', 'emitWarning'],
      arguments: [0],
      lines: true,
    },
  ],
  sources: [
    { label: 'local', values: ['argv', 'stdin.read()', 'stdin.on(1:data)#0', 'on(1:message)#0'] },
    { label: 'secret', values: ['env'] },
  ],
  results: [
    {
      calls: [
        'cwd()',
        'execPath',
        'argv.0',
        'argv.1',
        'argv0',
        'platform',
        'arch',
        'version',
        'versions.node',
        'versions.modules',
        'versions.napi',
        'versions.v8',
        'versions.electron',
        'release.name',
        'title',
      ],
      is: 'internal',
    },
    { calls: ['pid', 'ppid', 'uptime()', 'hrtime()'], is: 'number' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `process.stdout.write(JSON.stringify(process.env));`,
      `export const f = (user) => process.stderr.write(user.password);`,
    ],
  },
  safe: { log: [`process.stdout.write('done');`, `process.stdout.write(process.platform);`] },
};
