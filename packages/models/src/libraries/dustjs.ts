import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.dustjs.com, https://github.com/tj/haml.js and https://github.com/pugjs/jade
export default {
  modules: ['dustjs-linkedin', 'dustjs-helpers', 'dust', 'hamljs', 'haml', 'haml-coffee', 'jade'],
  sinks: [
    {
      kind: 'template',
      calls: [
        'renderSource',
        'compile',
        'compileFn',
        'loadSource',
        'render',
        'compileClient',
        'compileClientWithDependenciesTracked',
      ],
      arguments: [0],
      instead: 'Keep the template constant and pass the value as data.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `const jade = require('jade');
       exports.f = (name) => jade.compile('p ' + name)({});`,
      `const dust = require('dustjs-linkedin');
       exports.f = (req, res) => { dust.renderSource(req.body.template, {}, (error, html) => res.send(html)); };`,
    ],
  },
  safe: {
    template: [
      `const jade = require('jade');
       exports.f = (name) => jade.compile('p= name')({ name });`,
    ],
  },
};
