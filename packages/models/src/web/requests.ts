import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/Window/fetch, https://developer.mozilla.org/docs/Web/API/WebSocket
export default {
  globals: ['fetch', 'Request', 'WebSocket', 'EventSource', 'navigator', 'XMLHttpRequest'],
  types: { Http: ['new XMLHttpRequest()'] },
  sinks: [
    { kind: 'network', calls: ['fetch', 'navigator.sendBeacon'], arguments: [0] },
    {
      kind: 'network',
      calls: ['new Request()', 'new WebSocket()', 'new EventSource()'],
      arguments: [0],
    },
    { kind: 'network', calls: ['Http.open'], arguments: [1] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    network: [
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); await fetch(text);`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); new WebSocket('wss://' + text);`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); await fetch(\`https://\${text}/status\`);`,
    ],
  },
  safe: {
    network: [
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); await fetch('https://example.com/' + text);`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt });
       const url = new URL(text); if (url.hostname !== 'example.com') throw new Error('host'); await fetch(url);`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); await fetch('/api/save', { method: 'POST', body: text });`,
    ],
  },
};
