import { type BehaviourGroup, PLANTED } from './behaviour.js';

/** What is not found; a row that is found one day belongs to the others. */
export const misses: BehaviourGroup = {
  where: 'not',
  rows: [
    {
      what: 'secrets of no known format under harmless names, in sentences, in a name of their own such as `tokens`',
      values: () => [{ note: PLANTED }, `the password is ${PLANTED}`, { tokens: [PLANTED] }],
    },
    {
      what: 'texts in encodings other than those of JSON, addresses and `Basic`',
      values: () => [`a=1&pass%77ord=${PLANTED}`],
    },
    {
      what: 'short options of a list that does not begin with its program: `-p` may be a port',
      values: () => [['-u', 'root', '-p', PLANTED]],
    },
    {
      what: 'properties with names of lists of more than 16 elements, which JSON leaves out',
      values: () => [Object.assign(Array.from({ length: 17 }, Number), { password: PLANTED })],
    },
    {
      what: 'what a `Proxy` keeps from everybody but the inspector of Node',
      values: () => [new Proxy({ password: PLANTED }, { ownKeys: () => [] })],
    },
  ],
};
