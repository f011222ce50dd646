import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { leakySandbox } from '../shared/code.js';

// https://github.com/Agoric/realms-shim (unmaintained; its realms were escaped)
export default {
  modules: ['realms-shim'],
  types: {
    Realm: ['default.makeRootRealm()', 'default.makeCompartment()'],
  },
  sinks: [leakySandbox(['Realm.evaluate'])],
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
