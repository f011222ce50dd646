import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.dustjs.com, https://github.com/tj/haml.js
export default {
  modules: ['dustjs-linkedin', 'dustjs-helpers', 'dust', 'hamljs', 'haml', 'haml-coffee'],
  sinks: [
    {
      kind: 'template',
      calls: ['renderSource', 'compile', 'compileFn', 'loadSource', 'render'],
      arguments: [0],
      instead: 'Keep the template constant and pass the value as data.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `const dust = require('dustjs-linkedin');
       exports.f = (req, res) => { dust.renderSource(req.body.template, {}, (error, html) => res.send(html)); };`,
    ],
  },
  safe: {
    template: [
      `const dust = require('dustjs-linkedin');
       exports.f = (name) => dust.renderSource('<p>{name}</p>', { name }, () => {});`,
    ],
  },
};
