import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const AS_DATA =
  'Keep the script in a file and pass the value as data, in a `data-` attribute or as JSON.';

/**
 * Text of a script element and of an attribute that handles events, which the page runs.
 * https://html.spec.whatwg.org/#the-script-element, https://html.spec.whatwg.org/#event-handler-content-attributes
 */
export default {
  globals: ['document', '?'],
  sinks: [
    {
      kind: 'code',
      byName: true,
      calls: [
        'document.createElement().text=',
        'document.createElement().textContent=',
        'document.createElement().innerText=',
        'document.createElement().innerHTML=',
      ],
      arguments: [0],
      when: { position: 0, of: 'receiver', is: 'script' },
      // A loader can have got it from a library.
      accepts: 'scripts',
      instead: AS_DATA,
    },
    {
      // A node can be appended, too; of a text node it is the text.
      kind: 'code',
      byName: true,
      calls: [
        'document.createElement().appendChild',
        'document.createElement().append',
        'document.createElement().prepend',
        'document.createElement().replaceChildren',
      ],
      arguments: ['0..'],
      when: { position: 0, of: 'receiver', is: 'script' },
      accepts: 'own',
      instead: AS_DATA,
    },
    {
      kind: 'code',
      byName: true,
      calls: ['setAttribute'],
      arguments: [1],
      when: { position: 0, begins: 'on' },
      accepts: 'own',
      instead: 'Pass a function to `addEventListener`.',
    },
  ],
  propagators: [{ calls: ['document.createTextNode'], result: 'same', argument: 0 }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `const script = document.createElement('script'); script.text = location.hash.slice(1);`,
      `export const f = (code) => { const script = document.createElement('script'); script.textContent = code; };`,
      `const script = document.createElement('script'); script.innerHTML = "var q = '" + location.search + "'";`,
      `const script = document.createElement('script'); script.appendChild(document.createTextNode(location.hash));`,
      `document.body.setAttribute('onclick', location.hash.slice(1));`,
      'document.querySelector("a").setAttribute("onclick", `go("${location.search}")`);',
    ],
  },
  safe: {
    code: [
      `const script = document.createElement('script'); script.text = 'start()'; script.src = location.hash;`,
      `const box = document.createElement('div'); box.textContent = location.hash;`,
      `const script = document.createElement('script'); script.type = 'application/ld+json'; script.text = location.hash;`,
      `export const f = (state) => { const script = document.createElement('script'); script.textContent = 'start(' + JSON.stringify(state) + ')'; };`,
      `const script = document.createElement('script'); script.text = "start('" + process.env.KEY_OF_MAP + "')";`,
      `import { snippet } from './snippet.js'; const script = document.createElement('script'); script.text = snippet({ forward: [] });`,
      `export const f = (node) => { const script = document.createElement('script'); script.appendChild(node); };`,
      `export const f = (old) => { const script = document.createElement('script'); script.text = old.textContent; };`,
      `document.body.setAttribute('title', location.hash);`,
      `document.body.setAttribute('onclick', 'start()');`,
      `export const f = (id) => document.body.setAttribute('onclick', 'go(' + id + ')');`,
    ],
  },
};
