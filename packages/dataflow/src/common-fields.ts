import {
  field,
  isCondition,
  isPath,
  isPosition,
  isSetting,
  isText,
  list,
  mayBeEmpty,
  required,
  type Field,
} from './field.js';

/** The types of `model.ts` make these tables complete. */
export type Fields<T> = { readonly [K in keyof T]-?: Field };

/** All keys of a sink but the one that says which of them it has. */
export type SinkFields<T> = Fields<Omit<T, 'kind'>>;

export const text = field('a sentence', isText);
export const flag = field('true or false', (value) => typeof value === 'boolean');
export const position = field('an argument position: 0, -1, "1.." or "0.text"', isPosition);
export const positions = list(
  'an array of argument positions, for example [0, "0.text"]',
  isPosition,
);
/** A call can be of interest for what it gives alone. */
export const anyPositions = mayBeEmpty(positions);
export const names = list('an array of names', isText);
export const settings = list(
  'an array of conditions: [{ at: "0.mode", is: ["unsafe"] }], [{ at: "1.approve", absent: true }]',
  isSetting,
);
export const paths = list(
  'an array of access paths as code has them: "exec", "createPool()", "new Client()", "on(1)#0"',
  isPath,
);
export const condition = field('a condition: { position: "1.eval", is: true }', isCondition);

/** What all sinks say. */
export const sink = { calls: required(paths), instead: text };
