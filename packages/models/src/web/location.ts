import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/Location
export default {
  globals: ['location', 'document', 'addEventListener', 'onmessage', 'window'],
  sources: [
    {
      label: 'remote',
      values: ['addEventListener(1:message)#0.data', 'onmessage#0.data', 'window.name'],
    },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'location.href',
        'location.search',
        'location.hash',
        'location.pathname',
        'document.location',
        'document.URL',
        'document.documentURI',
        'document.referrer',
        'document.cookie',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { spawn } from 'node:child_process';
       spawn(location.hash.slice(1), []);`,
    ],
  },
  safe: {},
};
