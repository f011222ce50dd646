import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/jsdom/jsdom#executing-scripts
export default {
  modules: ['jsdom'],
  sinks: [
    {
      kind: 'code',
      calls: ['new JSDOM()'],
      arguments: [0],
      accepts: 'constants',
      when: { position: '1.runScripts', is: 'dangerously' },
      instead: 'Leave `runScripts` out, or build the page from constant HTML only.',
    },
    {
      // Tests load the script that they test so.
      kind: 'code',
      calls: ['new JSDOM().window.eval'],
      arguments: [0],
      accepts: 'expressions',
      instead: 'Load the script from a file, and set the values on the window.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { JSDOM } from 'jsdom';
export const f = (html) => new JSDOM(html, { runScripts: 'dangerously' });`,
      `const { JSDOM } = require('jsdom');
const options = { resources: 'usable', runScripts: 'dangerously' }; module.exports = (body) => new JSDOM(\`<body>\${body}</body>\`, options);`,
      `import { JSDOM } from 'jsdom';
const dom = new JSDOM('', { runScripts: 'outside-only' }); export const f = (name) => dom.window.eval('show("' + name + '")');`,
    ],
  },
  safe: {
    code: [
      `import { JSDOM } from 'jsdom';
export const f = (html) => new JSDOM(html);`,
      `import { JSDOM } from 'jsdom';
export const f = (html) => new JSDOM(html, { runScripts: 'outside-only' });`,
      `import { JSDOM } from 'jsdom';
export const dom = new JSDOM('<script src="a.js"></script>', { runScripts: 'dangerously' });`,
      `import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs'; new JSDOM('', { runScripts: 'outside-only' }).window.eval(readFileSync('a.js', 'utf8'));`,
    ],
  },
};
