import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/Agoric/realms-shim (unmaintained; its realms were escaped)
export default {
  modules: ['realms-shim'],
  types: {
    Realm: ['default.makeRootRealm()', 'default.makeCompartment()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: ['Realm.evaluate'],
      arguments: [0],
      instead:
        'Run what strangers write in `isolated-vm` or in a process of its own with no rights.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import Realm from 'realms-shim';
const realm = Realm.makeRootRealm(); export const f = (text) => realm.evaluate(text);`,
      `const Realm = require('realms-shim');
module.exports = (text) => Realm.makeCompartment().evaluate(text);`,
    ],
  },
  safe: {
    code: [`export const f = (realm, text) => realm.evaluate(text);`],
  },
};
